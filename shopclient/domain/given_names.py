"""Given names of Russia and Ukraine, by which a name of two words is taken apart and a sex is guessed.

Only guesses: what follows from them is shown, and can be changed. Short forms of both sexes tell nothing.
"""

from functools import cache
from typing import Final

from shopclient.domain.names import NameParts, fold, is_patronymic
from shopclient.domain.relations import Sex

_WOMEN: Final = """
Єва Євгенія Євдокія Єлизавета Іванна Інга Інна Іра Ірина Агата Агафья Аделина Аида Аксинья Алевтина
Александра Алина Алиса Алла Альбина Альона Алёна Амина Анастасия Анастасія Ангелина Ангеліна Анжела
Анжелика Аникия Анна Антонина Антоніна Анфиса Аня Арина Аріна Ася Богдана Божена Валентина Валерия
Валерія Ванда Варвара Василина Василиса Вера Вероника Вероніка Виктория Виолетта Влада Владислава
Вікторія Віолетта Віра Галина Галя Ганна Гелена Дана Даніела Дар'я Дарина Дарья Даша Диана Дина
Діана Ева Евгения Евдокия Екатерина Елена Елизавета Есения Жанна Зинаида Злата Зоряна Зоя Зінаїда
Иванна Инга Инесса Инна Ира Ирина Ия Калерия Камилла Капитолина Карина Каролина Каріна Катерина Катя
Кира Клавдия Клара Ксения Ксенія Кіра Лада Лариса Лена Леся Лиана Лидия Лилия Лина Люба Любов Любовь
Люда Людмила Люсьена Лідія Лілія Ліна Майя Мальвина Мар'яна Маргарита Марианна Марина Мария Марта
Марфа Марьяна Маріанна Марія Маша Мелания Меланія Мила Милана Мирослава Мілана Надежда Надя Надія
Наталия Наталья Наталя Наталія Наташа Нелли Неля Ника Нина Нонна Ніка Ніна Оксана Олександра Олена
Олеся Ольга Оля Орися Пелагея Полина Поліна Прасковья Раиса Раїса Регина Римма Роза Роксолана
Руслана Света Светлана Світлана Серафима Соломія Соня София Софья Софія Стефания Стефанія Таисия
Тамара Таня Татьяна Таїсія Тетяна Ульяна Уляна Фаина Фаїна Феодосия Христина Эвелина Элеонора
Эльвира Эльза Эмилия Эмма Юлия Юля Юліана Юлія Яна Янина Яніна Ярослава
"""
_MEN: Final = """
Євген Єгор Єфрем Іван Ігнат Ігор Ілля Адам Александр Алексей Альберт Алёша Анатолий Анатолій Андрей
Андрій Антон Аркадий Аркадій Арсен Арсений Арсеній Артем Артемий Артур Артём Афанасий Богдан Борис
Боря В'ячеслав Вадим Валентин Валерий Валерьян Валерій Ваня Василий Василь Вася Вениамин Виктор
Виталий Владимир Владислав Владлен Вова Володимир Всеволод Вячеслав Віктор Віталій Гавриил Гаврило
Геннадий Геннадій Георгий Георгій Герман Глеб Гліб Григорий Григорій Гриша Давид Дамир Даниил Данил
Данила Данило Даниїл Дем'ян Демьян Денис Дима Дмитрий Дмитро Евгений Евстафий Егор Едуард Елисей
Емельян Ефим Захар Зиновий Иван Игнат Игорь Илларион Илья Иннокентий Иосиф Ипполит Йосип Камиль
Карен Кирилл Кирило Клим Коля Кондрат Константин Корней Костя Костянтин Кузьма Лаврентий Лев Леонид
Леонтий Леонід Лука Любомир Макар Максим Мар'ян Марат Марк Марко Мартин Матвей Матвій Микита Микола
Мирон Мирослав Михаил Михайло Миша Назар Никита Никифор Никодим Николай Олег Олександр Олексій
Омелян Онуфрий Орест Остап Остин Павел Павло Панас Пантелей Петро Петя Пилип Платон Потап Прохор
Пётр Радим Ратмир Ринат Роберт Родион Роман Ростислав Рудольф Руслан Рустам Сава Савва Савелий
Самуил Святослав Севастьян Семен Семён Серафим Сергей Сергій Серёжа Симон Станислав Станіслав Степан
Тарас Тимофей Тимофій Тимур Тихон Трофим Устим Федір Феликс Филипп Фома Фёдор Хома Христофор Шамиль
Эдуард Эльдар Эмиль Эрик Юлиан Юра Юрий Юрій Яков Яків Ян Ярослав
"""
_TWO = 2


def sex_of_given(word: str) -> Sex | None:
    """Return whether a given name is a woman's or a man's; None for one that is not known."""
    return _known().get(fold(word))


def guessed_sex(name: str) -> Sex | None:
    """Return what a whole name tells: its patronymic, else its given name; None where neither does."""
    words = name.split()
    patronymic = next((fold(word) for word in words if is_patronymic(word)), "")
    if patronymic:
        return "female" if patronymic.endswith("на") else "male"
    told = {sex for sex in map(sex_of_given, words) if sex is not None}
    return told.pop() if len(told) == 1 else None


def split_two(text: str) -> NameParts | None:
    """Take a name of two words apart where one of them alone is a given name; None where nobody can tell."""
    words = text.split()
    if len(words) != _TWO:
        return None
    one, two = words
    known = [sex_of_given(word) is not None for word in words]
    if known == [True, False]:
        return NameParts(last=two, first=one, middle="")
    if known == [False, True] and not is_patronymic(one):
        return NameParts(last=one, first=two, middle="")
    return None


@cache
def _known() -> dict[str, Sex]:
    women: dict[str, Sex] = {fold(name): "female" for name in _WOMEN.split()}
    men: dict[str, Sex] = {fold(name): "male" for name in _MEN.split()}
    return {**women, **men}
