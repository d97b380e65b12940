"""The headings of our own export, in three languages; reading knows them all."""

from typing import Final

from shopclient.formats.client_fields import Field

#: What begins the heading of one of the shop's own fields.
OWN_FIELD: Final = ("Own field", "Своё поле", "Власне поле")

#: Field → its heading in English, Russian and Ukrainian, in the order of the columns.
HEADINGS: Final[dict[Field, tuple[str, str, str]]] = {
    Field.EXTERNAL_ID: ("Client id", "Код клиента", "Код клієнта"),
    Field.LAST: ("Last name", "Фамилия", "Прізвище"),
    Field.FIRST: ("First name", "Имя", "Ім’я"),
    Field.MIDDLE: ("Patronymic", "Отчество", "По батькові"),
    Field.NAME: ("Full name", "ФИО", "ПІБ"),
    Field.ORGANISATION: ("Organisation", "Организация", "Організація"),
    Field.PHONE: ("Phones", "Телефоны", "Телефони"),
    Field.EMAIL: ("Email", "Электронная почта", "Електронна пошта"),
    Field.BIRTHDAY: ("Birthday", "День рождения", "День народження"),
    Field.BORN_ABOUT: ("Year of birth", "Год рождения", "Рік народження"),
    Field.CARD: ("Card numbers", "Карты", "Картки"),
    Field.KIND: ("Card kind", "Вид карты", "Вид картки"),
    Field.CARD_STATE: ("Card state", "Состояние карты", "Стан картки"),
    Field.BONUS_BALANCE: ("Bonus balance", "Баланс бонусов", "Баланс бонусів"),
    Field.TOTAL_SPENT: ("Total spent", "Сумма покупок", "Сума покупок"),
    Field.NOTES: ("Notes", "Заметки", "Нотатки"),
    Field.ADDRESS: ("Addresses", "Адреса полностью", "Адреси повністю"),
    Field.SALUTATION: ("Salutation", "Как обращаться", "Як звертатися"),
    Field.ADDRESS_FORM: ("Address form", "На вы или на ты", "На ви чи на ти"),
    Field.LANGUAGE: ("Language", "Язык общения", "Мова спілкування"),
    Field.NAME_DAY: ("Name day", "Именины", "Іменини"),
    Field.FAMILY: ("Family", "Близкие", "Близькі"),
    Field.FAVOURITES: ("Favourites", "Любимые праздники", "Улюблені свята"),
    Field.DATES: ("Dates", "Памятные дни", "Пам’ятні дні"),
    Field.HOBBIES: ("Hobbies", "Увлечения", "Захоплення"),
    Field.TASTES: ("Tastes", "Вкусы", "Смаки"),
    Field.SIZES: ("Sizes", "Размеры", "Розміри"),
    Field.ALLERGIES: ("Allergies", "Аллергии", "Алергії"),
    Field.TAGS: ("Tags", "Метки", "Мітки"),
    Field.TALK: ("How to talk", "Как разговаривать", "Як розмовляти"),
    Field.CHANNELS: ("Channels", "Каналы связи", "Канали зв’язку"),
    Field.CONSENTS: ("Consents", "Согласия", "Згоди"),
    Field.SOURCE: ("Source", "Откуда узнал", "Звідки дізналися"),
    Field.REFERRED_BY: ("Referred by", "Кто порекомендовал", "Хто порекомендував"),
    Field.KEEPER: ("Keeper", "Ответственный", "Відповідальний"),
    Field.HOUSEHOLD: ("Household", "Домохозяйство", "Домогосподарство"),
    Field.HOUSEHOLD_ID: ("Household number", "Номер домохозяйства", "Номер домогосподарства"),
    Field.PRESENTS: ("Presents", "Подарки подробно", "Подарунки докладно"),
    Field.CARDS: ("Cards in full", "Карты подробно", "Картки докладно"),
    Field.ARCHIVED: ("Archived", "В архиве с", "В архіві з"),
    Field.STATE: ("Client state", "Состояние клиента", "Стан клієнта"),
    Field.FEB29: ("Feb 29 is kept on", "29 февраля отмечать", "29 лютого відзначати"),
    Field.CHURCH_STYLE: ("Church style", "Церковный стиль", "Церковний стиль"),
    Field.WALLET_SHARE: ("Wallet share", "Доля кошелька", "Частка гаманця"),
    Field.SCORE: ("Score", "Оценка", "Оцінка"),
    Field.SCORE_ON: ("Score on", "Дата оценки", "Дата оцінки"),
    Field.CHECKED_ON: ("Checked on", "Контакты проверены", "Контакти перевірено"),
    Field.FIRST_VISIT: ("First visit", "Первый визит", "Перший візит"),
    Field.LAST_VISIT: ("Last visit", "Последний визит", "Останній візит"),
}

#: Above the picture of a contact, which no table has.
PHOTO: Final = "Photo data"
