<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>The favourite: {holiday}</source>
        <translation>Любимый праздник: {holiday}</translation>
    </message>
    <message>
        <source>Worth a word of your own</source>
        <translation>О чём сказать от себя</translation>
    </message>
    <message>
        <source>Said on this day before</source>
        <translation>Что говорили в этот день раньше</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Пока ничего.</translation>
    </message>
    <message>
        <source>Open the client’s file</source>
        <translation>Открыть карточку клиента</translation>
    </message>
</context>
<context>
    <name>AddCard</name>
    <message>
        <source>New kind of card</source>
        <translation>Новый вид карты</translation>
    </message>
    <message>
        <source>Choose what comes nearest; everything about it can be changed afterwards.</source>
        <translation>Выберите самое близкое: потом всё можно изменить.</translation>
    </message>
    <message>
        <source>New discount</source>
        <translation>Новая скидка</translation>
    </message>
    <message>
        <source>For a campaign or a customer day: on certain days, goods or cards, from a certain sum on, or for a first purchase.</source>
        <translation>Для акции или дня клиента: в определённые дни, на определённые товары или карты, от определённой суммы или на первую покупку.</translation>
    </message>
    <message>
        <source>Add a discount</source>
        <translation>Добавить скидку</translation>
    </message>
    <message>
        <source>New bonus days</source>
        <translation>Новые дни бонусов</translation>
    </message>
    <message>
        <source>On these days purchases bring bonuses twice, or as many times as you like.</source>
        <translation>В эти дни покупки приносят бонусов вдвое больше – или во столько раз, во сколько захочется.</translation>
    </message>
    <message>
        <source>Add bonus days</source>
        <translation>Добавить дни бонусов</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Новый отдел</translation>
    </message>
    <message>
        <source>A group of goods with rules of its own, such as goods without discount. The till asks for it line by line.</source>
        <translation>Группа товаров со своими правилами, например товары без скидки. На кассе отдел указывают для каждой строки.</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Добавить отдел</translation>
    </message>
</context>
<context>
    <name>AmountPanel</name>
    <message>
        <source>Purchase amount</source>
        <translation>Сумма покупки</translation>
    </message>
    <message>
        <source>120+35.50*2</source>
        <translation>120+35,50*2</translation>
    </message>
    <message>
        <source>{key}: departments</source>
        <translation>{key}: отделы</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>Record the purchase</source>
        <translation>Записать покупку</translation>
    </message>
</context>
<context>
    <name>AskBand</name>
    <message>
        <source>Leave it</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Yes, in words</source>
        <translation>Да, устно</translation>
    </message>
    <message>
        <source>Yes, on paper</source>
        <translation>Да, на бумаге</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Ask: {purpose}</source>
        <translation>Спросить: {purpose}</translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message>
        <source>New cards</source>
        <translation>Новых карт</translation>
    </message>
    <message>
        <source>Start at cell</source>
        <translation>С ячейки</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>used</source>
        <translation>занята</translation>
    </message>
    <message>
        <source>The first sheet</source>
        <translation>Первый лист</translation>
    </message>
    <message>
        <source>Make the PDF later</source>
        <translation>Сделать PDF позже</translation>
    </message>
    <message>
        <source>Make the PDF again</source>
        <translation>Сделать PDF ещё раз</translation>
    </message>
    <message>
        <source>Issue and make PDF</source>
        <translation>Выпустить и сделать PDF</translation>
    </message>
</context>
<context>
    <name>BesideCard</name>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Key that calls the strip from any program</source>
        <translation>Клавиша вызова мини-кассы из любой программы</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>How “to pay” is copied</source>
        <translation>Как копируется сумма к оплате</translation>
    </message>
    <message>
        <source>The strip copies “to pay” with each purchase</source>
        <translation>Мини-касса копирует сумму к оплате при каждой покупке</translation>
    </message>
    <message>
        <source>Customer’s screen at the start</source>
        <translation>Экран покупателя при запуске</translation>
    </message>
    <message>
        <source>{key} brings the strip, whatever program is in front.</source>
        <translation>{key} вызывает мини-кассу из любой программы.</translation>
    </message>
    <message>
        <source>Another program has taken {key}. Choose another key, or close that program.</source>
        <translation>{key} занята другой программой. Выберите другую клавишу или закройте ту программу.</translation>
    </message>
    <message>
        <source>This system hands no keys to programs. In its own keyboard settings give a key to the command: shopclient --strip</source>
        <translation>Система не даёт программам назначать общие клавиши. Назначьте клавишу в её настройках для команды: shopclient --strip</translation>
    </message>
    <message>
        <source>On monitor {number}</source>
        <translation>На мониторе {number}</translation>
    </message>
    <message>
        <source>Closed; Ctrl+F11 opens it</source>
        <translation>Не открывать (вручную — Ctrl+F11)</translation>
    </message>
    <message>
        <source>The till strip is one row above all other programs: scan, type the sum, Enter. Shift+F11 opens it.</source>
        <translation>Мини-касса — одна строка поверх всех других программ: карта, сумма, Enter. Открыть её — Shift+F11.</translation>
    </message>
    <message>
        <source>Beside the cash register</source>
        <translation>Рядом с программой кассового аппарата</translation>
    </message>
</context>
<context>
    <name>Bill</name>
    <message>
        <source>Take this line off</source>
        <translation>Убрать эту строку</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Do not pay with this gift card</source>
        <translation>Не платить этой подарочной картой</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Подарочные карты</translation>
    </message>
    <message>
        <source>Rounded off</source>
        <translation>Округление</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>+ {sum} in bonuses</source>
        <translation>+ {sum} на карту</translation>
    </message>
    <message>
        <source>no bonuses</source>
        <translation>без бонусов</translation>
    </message>
    <message>
        <source>becomes {sum}</source>
        <translation>баланс станет {sum}</translation>
    </message>
</context>
<context>
    <name>BurnRow</name>
    <message>
        <source>Copy the text</source>
        <translation>Копировать текст</translation>
    </message>
    <message>
        <source>Later: show it again tomorrow</source>
        <translation>Позже: показать снова завтра</translation>
    </message>
    <message>
        <source>Do not remind of it</source>
        <translation>Не напоминать об этом</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Напомнили</translation>
    </message>
    <message>
        <source>Mark as reminded</source>
        <translation>Отметить, что напомнили</translation>
    </message>
</context>
<context>
    <name>Burning</name>
    <message>
        <source>balance {sum}</source>
        <translation>баланс {sum}</translation>
    </message>
    <message>
        <source>last visit {ago}</source>
        <translation>последний визит {ago}</translation>
    </message>
    <message>
        <source>no purchase yet</source>
        <translation>покупок ещё не было</translation>
    </message>
    <message>
        <source>Cards of bearers: nobody to call</source>
        <translation>Карты на предъявителя: звонить некому</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Карта {number}</translation>
    </message>
    <message>
        <source>Copied for {name}: paste it where you write to clients.</source>
        <translation>Текст для клиента {name} скопирован: вставьте его в сообщение.</translation>
    </message>
    <message>
        <source>{name}, your bonuses expire on {day}: {sum}. Come and use them: they pay for up to {share} of a purchase.</source>
        <translation>{name}, {day} сгорят бонусы: {sum}. Приходите их потратить: ими можно оплатить до {share} покупки.</translation>
    </message>
    <message numerus="yes">
        <source>Not in the list (died, moved away, want no calls): %n client(s); bonuses: {sum}.</source>
        <translation>
            <numerusform>Не в списке (смерть, переезд, просьба не звонить): %n клиент; бонусов: {sum}.</numerusform>
            <numerusform>Не в списке (смерть, переезд, просьба не звонить): %n клиента; бонусов: {sum}.</numerusform>
            <numerusform>Не в списке (смерть, переезд, просьба не звонить): %n клиентов; бонусов: {sum}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bonuses about to expire</source>
        <translation>Скоро сгорят бонусы</translation>
    </message>
    <message>
        <source>expiring: {sum}</source>
        <translation>сгорит: {sum}</translation>
    </message>
    <message>
        <source>Nothing expires in these days: there is nothing to print.</source>
        <translation>В эти дни ничего не сгорает: печатать нечего.</translation>
    </message>
    <message>
        <source>Bonuses about to expire {day}.pdf</source>
        <translation>Скоро сгорят бонусы {day}.pdf</translation>
    </message>
    <message>
        <source>Noted as reminded.</source>
        <translation>Отмечено: клиенту напомнили.</translation>
    </message>
    <message>
        <source>Not to be reminded of it.</source>
        <translation>Об этом не напоминать.</translation>
    </message>
    <message>
        <source>The wording is kept.</source>
        <translation>Текст сохранён.</translation>
    </message>
    <message>
        <source>no telephone</source>
        <translation>нет телефона</translation>
    </message>
</context>
<context>
    <name>BurningCard</name>
    <message>
        <source>Bonuses expire soon</source>
        <translation>Скоро сгорят бонусы</translation>
    </message>
    <message>
        <source>Whole list</source>
        <translation>Весь список</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s), bonuses: {sum}</source>
        <translation>
            <numerusform>%n клиент, бонусов: {sum}</numerusform>
            <numerusform>%n клиента, бонусов: {sum}</numerusform>
            <numerusform>%n клиентов, бонусов: {sum}</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has been reminded.</source>
        <translation>Всем уже напомнили.</translation>
    </message>
</context>
<context>
    <name>BurningChoices</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другой срок</translation>
    </message>
    <message>
        <source>How many days ahead</source>
        <translation>На сколько дней вперёд</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>By sum</source>
        <translation>По сумме</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>В каком порядке</translation>
    </message>
</context>
<context>
    <name>BurningField</name>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>последний день</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>баланс</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>магазин</translation>
    </message>
</context>
<context>
    <name>BurningHead</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Bonuses about to expire</source>
        <translation>Скоро сгорят бонусы</translation>
    </message>
</context>
<context>
    <name>BurningPage</name>
    <message numerus="yes">
        <source>%n client(s), bonuses: {sum}</source>
        <translation>
            <numerusform>%n клиент, бонусов: {sum}</numerusform>
            <numerusform>%n клиента, бонусов: {sum}</numerusform>
            <numerusform>%n клиентов, бонусов: {sum}</numerusform>
        </translation>
    </message>
    <message>
        <source>done: {number}</source>
        <translation>сделано: {number}</translation>
    </message>
    <message>
        <source>The largest sums first</source>
        <translation>Сначала самые большие суммы</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No bonuses expire until {day}</source>
        <translation>До {day} бонусы ни у кого не сгорают</translation>
    </message>
    <message>
        <source>Look further ahead above. Bonuses expire where the rules of a kind of card, in Settings, give them a life in days.</source>
        <translation>Выше можно посмотреть дальше вперёд. Бонусы сгорают, если в настройках у вида карты задан их срок в днях.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n day(s)</source>
        <translation>
            <numerusform>Показать %n день</numerusform>
            <numerusform>Показать %n дня</numerusform>
            <numerusform>Показать %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules of bonuses</source>
        <translation>Правила бонусов</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message numerus="yes">
        <source>%n birthday(s)</source>
        <translation>
            <numerusform>%n день рождения</numerusform>
            <numerusform>%n дня рождения</numerusform>
            <numerusform>%n дней рождения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birthday(s) in families</source>
        <translation>
            <numerusform>%n день рождения в семьях</numerusform>
            <numerusform>%n дня рождения в семьях</numerusform>
            <numerusform>%n дней рождения в семьях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own day(s) of clients</source>
        <translation>
            <numerusform>%n личная дата клиентов</numerusform>
            <numerusform>%n личные даты клиентов</numerusform>
            <numerusform>%n личных дат клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name day(s)</source>
        <translation>
            <numerusform>%n именины</numerusform>
            <numerusform>%n именин</numerusform>
            <numerusform>%n именин</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Дни рождения</translation>
    </message>
    <message>
        <source>Birthdays in families</source>
        <translation>Дни рождения в семьях</translation>
    </message>
    <message>
        <source>Clients’ own days</source>
        <translation>Личные даты клиентов</translation>
    </message>
    <message>
        <source>Name days</source>
        <translation>Именины</translation>
    </message>
    <message>
        <source>A day of memory: quiet words, no congratulations.</source>
        <translation>День памяти: тихие слова, без поздравлений.</translation>
    </message>
    <message>
        <source>It goes by the moon: ±1 day, in some places a day earlier or later.</source>
        <translation>Считается по луне: ±1 день, кое-где на день раньше или позже.</translation>
    </message>
    <message>
        <source>About: {theme}</source>
        <translation>Тема: {theme}</translation>
    </message>
    <message>
        <source>Soviet holidays</source>
        <translation>Советские праздники</translation>
    </message>
    <message>
        <source>Days of professions</source>
        <translation>Профессиональные дни</translation>
    </message>
    <message>
        <source>State holidays</source>
        <translation>Государственные праздники</translation>
    </message>
    <message>
        <source>International days</source>
        <translation>Международные дни</translation>
    </message>
    <message>
        <source>Family holidays</source>
        <translation>Семейные праздники</translation>
    </message>
    <message>
        <source>Days of hobbies</source>
        <translation>Дни увлечений</translation>
    </message>
    <message>
        <source>Folk holidays</source>
        <translation>Народные праздники</translation>
    </message>
    <message>
        <source>Saints’ and name days</source>
        <translation>Именины и дни святых</translation>
    </message>
    <message>
        <source>Orthodox feasts</source>
        <translation>Православные праздники</translation>
    </message>
    <message>
        <source>Catholic feasts</source>
        <translation>Католические праздники</translation>
    </message>
    <message>
        <source>Muslim feasts</source>
        <translation>Мусульманские праздники</translation>
    </message>
    <message>
        <source>Jewish feasts</source>
        <translation>Еврейские праздники</translation>
    </message>
    <message>
        <source>Hindu feasts</source>
        <translation>Индуистские праздники</translation>
    </message>
    <message>
        <source>Chinese holidays</source>
        <translation>Китайские праздники</translation>
    </message>
    <message>
        <source>Days of trade</source>
        <translation>Дни торговли</translation>
    </message>
    <message>
        <source>Days of memory</source>
        <translation>Дни памяти</translation>
    </message>
    <message>
        <source>The shop’s own holidays</source>
        <translation>Свои праздники магазина</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Всё снова как было.</translation>
    </message>
    <message>
        <source>The shop is closed</source>
        <translation>Магазин закрыт</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday: {name}</source>
        <translation>День рождения: {name}</translation>
    </message>
    <message>
        <source>Name day: {name}</source>
        <translation>Именины: {name}</translation>
    </message>
    <message>
        <source>Plan: {title}</source>
        <translation>План: {title}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Дни месяца</translation>
    </message>
    <message>
        <source>More than {most} days of people are too many for a telephone: leave a kind out.</source>
        <translation>Больше {most} дат людей — слишком много для телефона: уберите один из видов.</translation>
    </message>
    <message numerus="yes">
        <source>Exported to {file}: %n entries.</source>
        <translation>
            <numerusform>Записано в {file}: %n запись.</numerusform>
            <numerusform>Записано в {file}: %n записи.</numerusform>
            <numerusform>Записано в {file}: %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>No days stand in {file}.</source>
        <translation>В файле {file} нет ни одного дня.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are brought in.</source>
        <translation>
            <numerusform>Загружен %n день.</numerusform>
            <numerusform>Загружено %n дня.</numerusform>
            <numerusform>Загружено %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar {month}.pdf</source>
        <translation>Календарь {month}.pdf</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>Напечатано {day}</translation>
    </message>
    <message>
        <source>The plan is moved to {day}.</source>
        <translation>План перенесён на {day}.</translation>
    </message>
    <message>
        <source>The plan is made.</source>
        <translation>План составлен.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Открыть план</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>What is shown of the calendar</source>
        <translation>Что показано в календаре</translation>
    </message>
    <message>
        <source>Print the month</source>
        <translation>Напечатать месяц</translation>
    </message>
    <message>
        <source>Export to another calendar</source>
        <translation>Передать в другой календарь</translation>
    </message>
    <message>
        <source>Bring in a calendar</source>
        <translation>Загрузить календарь</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Предыдущая неделя</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Следующая неделя</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Следующий месяц</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>“{title}”: choose the new day and press Enter. Esc leaves it where it is.</source>
        <translation>«{title}»: выберите новый день и нажмите Enter. Esc — оставить как есть.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Nothing to show in this month</source>
        <translation>В этом месяце показать нечего</translation>
    </message>
    <message>
        <source>The keys above leave kinds of days out. Favourite holidays are noted in a client’s file.</source>
        <translation>Кнопки выше убирают виды дней. Любимые праздники записывают в карточке клиента.</translation>
    </message>
</context>
<context>
    <name>CampaignsView</name>
    <message>
        <source>Plans</source>
        <translation>Планы</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Letters and messages</source>
        <translation>Письма и сообщения</translation>
    </message>
    <message>
        <source>Customer days</source>
        <translation>Дни клиента</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Рассылки</translation>
    </message>
</context>
<context>
    <name>CardSteps</name>
    <message>
        <source>Take the new card</source>
        <translation>Взять новую карту</translation>
    </message>
    <message>
        <source>Give the card out</source>
        <translation>Выдать карту</translation>
    </message>
    <message>
        <source>Enrol as “{kind}”</source>
        <translation>Принять как «{kind}»</translation>
    </message>
    <message>
        <source>Enrol as “{kind}” for {name}</source>
        <translation>Принять как «{kind}»: {name}</translation>
    </message>
    <message>
        <source>A second card: it shares the account of the first.</source>
        <translation>Вторая карта: счёт у неё общий с первой.</translation>
    </message>
    <message>
        <source>The new card {number} waits here. Give it to {name}?</source>
        <translation>Новая карта {number} ждёт здесь. Выдать её: {name}?</translation>
    </message>
    <message>
        <source>Card {number} is blocked; its bonuses are safe: {sum}.</source>
        <translation>Карта {number} заблокирована, бонусы на ней целы: {sum}.</translation>
    </message>
    <message>
        <source>Card {number} is in the name of {name} now.</source>
        <translation>Карта {number} теперь именная: {name}.</translation>
    </message>
    <message>
        <source>Card {number} is given out, {sum} bonuses as a welcome.</source>
        <translation>Карта {number} выдана, приветственных бонусов: {sum}.</translation>
    </message>
    <message>
        <source>Card {number} goes on in the place of card {old}; the bonuses are on it: {sum}.</source>
        <translation>Карта {number} работает вместо карты {old}; бонусы на ней: {sum}.</translation>
    </message>
    <message>
        <source>Handed over: {prize}.</source>
        <translation>Вручено: {prize}.</translation>
    </message>
    <message>
        <source>Taken back: the ticket with “{prize}” is good again.</source>
        <translation>Отменено: билетик «{prize}» снова действует.</translation>
    </message>
    <message>
        <source>Hand the prize over</source>
        <translation>Вручить приз</translation>
    </message>
    <message>
        <source>Card {number} is past its date; its bonuses are safe: {sum}.</source>
        <translation>Срок карты {number} вышел, бонусы на ней целы: {sum}.</translation>
    </message>
    <message>
        <source>Scan a printed card: it goes on with the account. Or take a new number.</source>
        <translation>Отсканируйте напечатанную карту: счёт перейдёт на неё. Или возьмите новый номер.</translation>
    </message>
    <message>
        <source>Card {number} with {sum} bonuses has no name. Is it {name}’s?</source>
        <translation>Карта {number} (бонусов: {sum}) не именная. Её владелец — {name}?</translation>
    </message>
    <message>
        <source>Put it in this name</source>
        <translation>Записать на это имя</translation>
    </message>
    <message>
        <source>Until then this purchase is not on that card.</source>
        <translation>До этого покупка на ту карту не пойдёт.</translation>
    </message>
    <message>
        <source>It is given in a name only: find the client (F2) or add a new one (F4).</source>
        <translation>Выдаётся только на имя: найдите клиента (F2) или заведите нового (F4).</translation>
    </message>
    <message>
        <source>“{kind}” is given as soon as this purchase is recorded.</source>
        <translation>Карта станет «{kind}», как только покупка будет записана.</translation>
    </message>
    <message>
        <source>This purchase reaches it.</source>
        <translation>Порог достигается этой покупкой.</translation>
    </message>
    <message>
        <source>Give “{kind}”</source>
        <translation>Дать карту «{kind}»</translation>
    </message>
    <message>
        <source>“{kind}” is reached.</source>
        <translation>Пора дать карту «{kind}».</translation>
    </message>
    <message>
        <source>Give it to {name}</source>
        <translation>Выдать: {name}</translation>
    </message>
    <message>
        <source>Go on with the account of card {number}: {sum}</source>
        <translation>Продолжить счёт карты {number}: {sum}</translation>
    </message>
    <message>
        <source>Take a new number</source>
        <translation>Взять новый номер</translation>
    </message>
    <message>
        <source>Its bonuses are safe: {sum}. In the right hands, unblock it. If it is lost, a new card goes on with the account: scan a printed one, or take a new number.</source>
        <translation>Бонусы на ней целы: {sum}. Если карта у владельца, её можно разблокировать. Если потеряна, счёт перейдёт на новую карту: отсканируйте напечатанную или возьмите новый номер.</translation>
    </message>
    <message>
        <source>A ticket is good once. {title}</source>
        <translation>Билетик действует один раз. {title}</translation>
    </message>
    <message>
        <source>Its day has not come yet: {day}. {title}</source>
        <translation>День ещё не наступил: {day}. {title}</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>потеряна</translation>
    </message>
    <message>
        <source>Card {number} is enrolled as “{kind}”.</source>
        <translation>Карта {number} принята как «{kind}».</translation>
    </message>
    <message>
        <source>Card {number} is given out.</source>
        <translation>Карта {number} выдана.</translation>
    </message>
    <message>
        <source>Block it</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>Card {number} is “{kind}” from now on.</source>
        <translation>Карта {number} теперь «{kind}».</translation>
    </message>
    <message>
        <source>Card {number} is good again.</source>
        <translation>Карта {number} снова действует.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Возвращено как было.</translation>
    </message>
    <message>
        <source>discount {new} instead of {now}</source>
        <translation>скидка {new} вместо {now}</translation>
    </message>
    <message>
        <source>bonuses {new} instead of {now}</source>
        <translation>бонусы {new} вместо {now}</translation>
    </message>
    <message>
        <source>“{kind}” is reached: {what}.</source>
        <translation>Пора дать карту «{kind}»: {what}.</translation>
    </message>
    <message>
        <source>Card {number} is new: not given out yet.</source>
        <translation>Карта {number} новая: ещё не выдана.</translation>
    </message>
    <message>
        <source>Card {number} is closed.</source>
        <translation>Карта {number} закрыта.</translation>
    </message>
    <message>
        <source>Card {number} was replaced by card {other}.</source>
        <translation>Карта {number} заменена картой {other}.</translation>
    </message>
    <message>
        <source>Card {number} was good until {day}.</source>
        <translation>Карта {number} действовала до {day}.</translation>
    </message>
    <message>
        <source>The bonuses are on the new card.</source>
        <translation>Бонусы — на новой карте.</translation>
    </message>
    <message>
        <source>If it is a card of yours, enrol it: it keeps its number.</source>
        <translation>Если это ваша карта, примите её: номер останется прежним.</translation>
    </message>
    <message>
        <source>Its bonuses are safe: {sum}. A new card goes on with the account: scan a printed one, or take a new number.</source>
        <translation>Бонусы на ней целы: {sum}. Счёт перейдёт на новую карту: отсканируйте напечатанную или возьмите новый номер.</translation>
    </message>
    <message>
        <source>“{kind}” is given in a name only. Find the client (F2) or add a new one (F4): the card waits.</source>
        <translation>«{kind}» выдаётся только на имя. Найдите клиента (F2) или заведите нового (F4): карта подождёт.</translation>
    </message>
    <message>
        <source>“{kind}”: it brings {sum} bonuses as a welcome.</source>
        <translation>«{kind}»: с ней приветственных бонусов: {sum}.</translation>
    </message>
    <message>
        <source>Ticket {number} has no prize.</source>
        <translation>Билетик {number} – без приза.</translation>
    </message>
    <message>
        <source>Ticket {number}: {prize}</source>
        <translation>Билетик {number}: {prize}</translation>
    </message>
    <message>
        <source>Ticket {number}: “{prize}” was handed over on {day} at {time}.</source>
        <translation>Билетик {number}: «{prize}» – вручено {day} в {time}.</translation>
    </message>
    <message>
        <source>Card {number} is blocked since {day}: {reason}.</source>
        <translation>Карта {number} заблокирована с {day}: {reason}.</translation>
    </message>
    <message>
        <source>Card {number} is blocked since {day}.</source>
        <translation>Карта {number} заблокирована с {day}.</translation>
    </message>
    <message>
        <source>Card {number} is blocked: {reason}.</source>
        <translation>Карта {number} заблокирована: {reason}.</translation>
    </message>
    <message>
        <source>Card {number} is blocked.</source>
        <translation>Карта {number} заблокирована.</translation>
    </message>
</context>
<context>
    <name>CardsSay</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n карта</numerusform>
            <numerusform>%n карты</numerusform>
            <numerusform>%n карт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) issued.</source>
        <translation>
            <numerusform>Выпущена %n карта.</numerusform>
            <numerusform>Выпущены %n карты.</numerusform>
            <numerusform>Выпущено %n карт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) issued and safe, but not drawn yet.</source>
        <translation>
            <numerusform>%n карта выпущена и сохранена, но ещё не нарисована.</numerusform>
            <numerusform>%n карты выпущены и сохранены, но ещё не нарисованы.</numerusform>
            <numerusform>%n карт выпущено и сохранено, но они ещё не нарисованы.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room on the disk for the PDF. Free some, or choose another place.</source>
        <translation>На диске нет места для PDF. Освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>{name} cannot be written there. Choose another place.</source>
        <translation>{name} не удаётся записать в эту папку. Выберите другую.</translation>
    </message>
    <message>
        <source>They wait in the register: tick them there to make the PDF.</source>
        <translation>Карты ждут в реестре: отметьте их там, чтобы сделать PDF.</translation>
    </message>
    <message>
        <source>Look at the cards of {names}: the type lacks some of the signs.</source>
        <translation>Посмотрите карты: {names}. В шрифте нет некоторых знаков.</translation>
    </message>
    <message>
        <source>Choose the client first: type a name, a phone or a card number.</source>
        <translation>Сначала выберите клиента: введите имя, телефон или номер карты.</translation>
    </message>
    <message>
        <source>The card joins this client’s account.</source>
        <translation>Карта присоединится к счёту этого клиента.</translation>
    </message>
    <message>
        <source>Eleanor Whitcombe</source>
        <translation>Мария Ковалёва</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>карты</translation>
    </message>
    <message>
        <source>{what} {day}.pdf</source>
        <translation>{what} {day}.pdf</translation>
    </message>
</context>
<context>
    <name>CardsView</name>
    <message>
        <source>Show the rules</source>
        <translation>Показать правила</translation>
    </message>
    <message>
        <source>There is no kind of card yet</source>
        <translation>Видов карт пока нет</translation>
    </message>
    <message>
        <source>A kind says what a card brings: bonuses, a discount, levels. It comes with the rules.</source>
        <translation>Вид определяет, что даёт карта: бонусы, скидку, уровни. Он задаётся правилами.</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>Новые карты</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Выпущенные</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Taken into the file</source>
        <translation>Внесено в картотеку</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Came with a list</source>
        <translation>Из загруженного списка</translation>
    </message>
    <message>
        <source>Joined with another file</source>
        <translation>Объединение двух записей клиента</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Убрано в архив</translation>
    </message>
    <message>
        <source>Brought back from the archive</source>
        <translation>Возвращено из архива</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>A change taken back</source>
        <translation>Отмена изменения</translation>
    </message>
    <message>
        <source>Conversation noted</source>
        <translation>Записан разговор</translation>
    </message>
    <message>
        <source>Present noted</source>
        <translation>Записан подарок</translation>
    </message>
    <message>
        <source>Consent noted</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>File noted</source>
        <translation>Файл добавлен</translation>
    </message>
    <message>
        <source>Photo changed</source>
        <translation>Изменено фото</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>отчество</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>день рождения</translation>
    </message>
    <message>
        <source>year of birth, about</source>
        <translation>год рождения, примерно</translation>
    </message>
    <message>
        <source>name day</source>
        <translation>именины</translation>
    </message>
    <message>
        <source>birthday of 29 February</source>
        <translation>день рождения 29 февраля</translation>
    </message>
    <message>
        <source>church calendar</source>
        <translation>церковный календарь</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>обращение</translation>
    </message>
    <message>
        <source>how the client is called</source>
        <translation>как называть</translation>
    </message>
    <message>
        <source>how to talk to the client</source>
        <translation>как говорить с клиентом</translation>
    </message>
    <message>
        <source>how the client came</source>
        <translation>как появился клиент</translation>
    </message>
    <message>
        <source>recommended by</source>
        <translation>по чьей рекомендации</translation>
    </message>
    <message>
        <source>in charge</source>
        <translation>кто ведёт</translation>
    </message>
    <message>
        <source>family</source>
        <translation>семья</translation>
    </message>
    <message>
        <source>household</source>
        <translation>живут вместе</translation>
    </message>
    <message>
        <source>hobbies</source>
        <translation>увлечения</translation>
    </message>
    <message>
        <source>tastes</source>
        <translation>вкусы</translation>
    </message>
    <message>
        <source>sizes</source>
        <translation>размеры</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>аллергии</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>метки</translation>
    </message>
    <message>
        <source>favourite holidays</source>
        <translation>любимые праздники</translation>
    </message>
    <message>
        <source>own dates</source>
        <translation>личные даты</translation>
    </message>
    <message>
        <source>how the client may be reached</source>
        <translation>способы связи</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>заметки</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>share of the wallet</source>
        <translation>доля покупок у нас</translation>
    </message>
    <message>
        <source>score</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>day of the score</source>
        <translation>день оценки</translation>
    </message>
    <message>
        <source>day of the last check</source>
        <translation>день последней проверки</translation>
    </message>
    <message>
        <source>the shop’s own fields</source>
        <translation>свои поля магазина</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>кем приходится</translation>
    </message>
    <message>
        <source>animal</source>
        <translation>животное</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>school class</source>
        <translation>класс</translation>
    </message>
    <message>
        <source>own file</source>
        <translation>сам в числе клиентов</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>пожелание</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>согласие</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>праздник</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>way</source>
        <translation>способ</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>{field}: {new}</source>
        <translation>{field}: {new}</translation>
    </message>
    <message>
        <source>{field}: {old} taken away</source>
        <translation>{field}: убрано «{old}»</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>welcome</source>
        <translation>можно</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>не надо</translation>
    </message>
    <message>
        <source>new style</source>
        <translation>по новому стилю</translation>
    </message>
    <message>
        <source>old style</source>
        <translation>по старому стилю</translation>
    </message>
    <message>
        <source>on 28 February</source>
        <translation>28 февраля</translation>
    </message>
    <message>
        <source>on 1 March</source>
        <translation>1 марта</translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message>
        <source>Check data</source>
        <translation>Проверить данные</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Скопировать подробности</translation>
    </message>
    <message>
        <source>Is the data sound?</source>
        <translation>Целы ли данные?</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choosers</name>
    <message>
        <source>Export the calendar</source>
        <translation>Передать календарь</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>календарь</translation>
    </message>
    <message>
        <source>Choose a calendar</source>
        <translation>Выберите календарь</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Календари (*.ics)</translation>
    </message>
    <message>
        <source>Choose a list of clients</source>
        <translation>Выбрать список клиентов</translation>
    </message>
    <message>
        <source>Lists and contacts (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods *.vcf);;All files (*)</source>
        <translation>Списки и контакты (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods *.vcf);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Save the faults</source>
        <translation>Сохранить ошибки</translation>
    </message>
    <message>
        <source>faults.csv</source>
        <translation>ошибки.csv</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Списки (*.csv)</translation>
    </message>
    <message>
        <source>Export the clients</source>
        <translation>Выгрузить клиентов</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>клиенты</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>List for any program (*.csv)</source>
        <translation>Список для любой программы (*.csv)</translation>
    </message>
    <message>
        <source>Contacts of a phone (*.vcf)</source>
        <translation>Контакты телефона (*.vcf)</translation>
    </message>
    <message>
        <source>All details for a program (*.json)</source>
        <translation>Все данные для программы (*.json)</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Выбор фото</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)</source>
        <translation>Картинки (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Choose a file to copy in</source>
        <translation>Выбор файла</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Сохранение копии файла</translation>
    </message>
</context>
<context>
    <name>ClientFace</name>
    <message>
        <source>The card is lost ({key})</source>
        <translation>Карта потеряна ({key})</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Карта {number}</translation>
    </message>
    <message>
        <source>Card lost</source>
        <translation>Карта потеряна</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>первый визит</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>last visit {when}</source>
        <translation>последний визит {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
    <message>
        <source>owed, in bonuses</source>
        <translation>долг в бонусах</translation>
    </message>
    <message>
        <source>bonuses on the card</source>
        <translation>баланс бонусов</translation>
    </message>
</context>
<context>
    <name>ClientFacts</name>
    <message>
        <source>{sum} bonuses are owed after a return; the next purchases pay them off.</source>
        <translation>После возврата за клиентом долг в бонусах: {sum}. Его погасят следующие покупки.</translation>
    </message>
    <message>
        <source>allergy: {text}</source>
        <translation>аллергия: {text}</translation>
    </message>
    <message>
        <source>no more bonuses to spend today: the day’s limit is reached</source>
        <translation>лимит дня исчерпан: сегодня бонусы не списать</translation>
    </message>
    <message>
        <source>up to {sum} bonuses to spend today</source>
        <translation>сегодня можно списать до {sum}</translation>
    </message>
    <message>
        <source>{sum} expire on {day}</source>
        <translation>{day} сгорят бонусы: {sum}</translation>
    </message>
    <message>
        <source>{sum} expire on {day}, {when}</source>
        <translation>{when}, {day}, сгорят бонусы: {sum}</translation>
    </message>
    <message>
        <source>{sum} not active yet, from {day}</source>
        <translation>ещё не активны, с {day}: {sum}</translation>
    </message>
    <message>
        <source>{count} of {every} stamps</source>
        <translation>штампов: {count} из {every}</translation>
    </message>
    <message>
        <source>card {number}; {names} share the account</source>
        <translation>карта {number}; общий счёт: {names}</translation>
    </message>
    <message numerus="yes">
        <source>card {number}; %n more share the account</source>
        <translation>
            <numerusform>карта {number}; на этом счёте ещё %n карта</numerusform>
            <numerusform>карта {number}; на этом счёте ещё %n карты</numerusform>
            <numerusform>карта {number}; на этом счёте ещё %n карт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>card {number}; %n more with own accounts</source>
        <translation>
            <numerusform>карта {number}; ещё %n карта со своим счётом</numerusform>
            <numerusform>карта {number}; ещё %n карты со своими счетами</numerusform>
            <numerusform>карта {number}; ещё %n карт со своими счетами</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientFigures</name>
    <message>
        <source>new clients</source>
        <translation>новых клиентов</translation>
    </message>
    <message>
        <source>known ones completed</source>
        <translation>известных дополнено</translation>
    </message>
    <message>
        <source>left as they are or not readable</source>
        <translation>осталось как есть или не прочитано</translation>
    </message>
    <message>
        <source>look like somebody known: worth a look later</source>
        <translation>похожи на известных: потом взглянуть</translation>
    </message>
    <message>
        <source>Bonuses from the list: {sum}</source>
        <translation>Бонусы из списка: {sum}</translation>
    </message>
    <message>
        <source>Owed to clients in bonuses: {before} before the import, {sum} after it</source>
        <translation>Долг магазина клиентам в бонусах:&#xa0;{before} до загрузки, {sum} после неё</translation>
    </message>
    <message>
        <source>Sums of the list are in {foreign}, the shop reckons in {own}: they come in one to one. To leave them out, let their column be “Not imported”.</source>
        <translation>Суммы в списке указаны в {foreign}, а магазин считает в {own}: они будут взяты один к одному. Чтобы не брать их, выберите для столбца «Не переносится».</translation>
    </message>
    <message>
        <source>Spent so far, by the list: {sum}</source>
        <translation>Потрачено раньше, по списку: {sum}</translation>
    </message>
</context>
<context>
    <name>ClientFilter</name>
    <message>
        <source>No purchases yet</source>
        <translation>Покупок ещё не было</translation>
    </message>
    <message>
        <source>One purchase so far</source>
        <translation>Пока одна покупка</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Приходит снова</translation>
    </message>
    <message>
        <source>{kind}: below {sum}</source>
        <translation>{kind}: меньше {sum}</translation>
    </message>
    <message>
        <source>{kind}: level from {sum}</source>
        <translation>{kind}: уровень от {sum}</translation>
    </message>
    <message>
        <source>Not a client yet</source>
        <translation>Ещё не клиент</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Живёт в другом месте</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Нет в живых</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Loyalty programme</source>
        <translation>Бонусная программа</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation>Поздравления</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Data of children</source>
        <translation>Данные о детях</translation>
    </message>
    <message>
        <source>{purpose}: agreed</source>
        <translation>{purpose}: согласие есть</translation>
    </message>
    <message>
        <source>{purpose}: refused or withdrawn</source>
        <translation>{purpose}: отказ</translation>
    </message>
    <message>
        <source>{purpose}: nobody asked yet</source>
        <translation>{purpose}: ещё не спрашивали</translation>
    </message>
    <message>
        <source>Birthday: {month}</source>
        <translation>День рождения: {month}</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>День рождения сегодня</translation>
    </message>
    <message numerus="yes">
        <source>Birthday within %n day(s)</source>
        <translation>
            <numerusform>День рождения в течение %n дня</numerusform>
            <numerusform>День рождения в течение %n дней</numerusform>
            <numerusform>День рождения в течение %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A child of %n year(s)</source>
        <translation>
            <numerusform>Ребёнок %n года</numerusform>
            <numerusform>Ребёнок %n лет</numerusform>
            <numerusform>Ребёнок %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>A child of {least} or older</source>
        <translation>Ребёнок от {least} лет</translation>
    </message>
    <message>
        <source>A child up to {most}</source>
        <translation>Ребёнок до {most} лет</translation>
    </message>
    <message>
        <source>A child of {least}–{most}</source>
        <translation>Ребёнок {least}–{most} лет</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Остывает</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потерян</translation>
    </message>
    <message numerus="yes">
        <source>Not seen for %n day(s)</source>
        <translation>
            <numerusform>Без визитов %n день</numerusform>
            <numerusform>Без визитов %n дня</numerusform>
            <numerusform>Без визитов %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a favourite holiday</source>
        <translation>Любимый праздник известен</translation>
    </message>
    <message>
        <source>No favourite holiday yet</source>
        <translation>Любимый праздник неизвестен</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Card: {kind}</source>
        <translation>Карта: {kind}</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Метка: {tag}</translation>
    </message>
    <message>
        <source>Birthday not known</source>
        <translation>День рождения неизвестен</translation>
    </message>
    <message>
        <source>New since {day}</source>
        <translation>Новые с {day}</translation>
    </message>
    <message>
        <source>Spent: {least} – {most}</source>
        <translation>Потрачено: {least} – {most}</translation>
    </message>
    <message>
        <source>Spent: {least} or more</source>
        <translation>Потрачено: от {least}</translation>
    </message>
    <message>
        <source>Spent: up to {most}</source>
        <translation>Потрачено: до {most}</translation>
    </message>
    <message>
        <source>Bonuses: {least} – {most}</source>
        <translation>Бонусы: {least} – {most}</translation>
    </message>
    <message>
        <source>Bonuses: {least} or more</source>
        <translation>Бонусы: от {least}</translation>
    </message>
    <message>
        <source>Bonuses: up to {most}</source>
        <translation>Бонусы: до {most}</translation>
    </message>
    <message>
        <source>Favourite: {holiday}</source>
        <translation>Любимый праздник: {holiday}</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>владелец</translation>
    </message>
    <message>
        <source>In charge: {name}</source>
        <translation>Ведёт: {name}</translation>
    </message>
    <message>
        <source>Address: {place}</source>
        <translation>Адрес: {place}</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Нет телефона</translation>
    </message>
    <message>
        <source>{kind}: level {number}</source>
        <translation>{kind}: уровень {number}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} или {other}</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Own rhythm</source>
        <translation>Свой ритм</translation>
    </message>
    <message>
        <source>Another number of days…</source>
        <translation>Другое число дней…</translation>
    </message>
    <message>
        <source>Not seen for long</source>
        <translation>Давно без визитов</translation>
    </message>
    <message>
        <source>Spent…</source>
        <translation>Потрачено…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Bonuses…</source>
        <translation>Бонусы…</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>Favourite holiday</source>
        <translation>Любимый праздник</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Кто ведёт</translation>
    </message>
    <message>
        <source>New clients</source>
        <translation>Новые клиенты</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Люди и организации</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Адрес…</translation>
    </message>
    <message>
        <source>Other ages…</source>
        <translation>Другой возраст…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>За последние 7 дней</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>В этом месяце</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>В этом году</translation>
    </message>
    <message>
        <source>Clients who have not been seen for so many days</source>
        <translation>Клиенты, которых не было столько дней</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Clients who spent in all</source>
        <translation>Клиенты, потратившие всего</translation>
    </message>
    <message>
        <source>Clients who have bonuses</source>
        <translation>Клиенты с бонусами</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Clients with a child of these years</source>
        <translation>Клиенты с ребёнком такого возраста</translation>
    </message>
    <message>
        <source>Clients at an address</source>
        <translation>Клиенты по адресу</translation>
    </message>
    <message>
        <source>Words of the address</source>
        <translation>Слова адреса</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>A number of days from 1 to {most} is needed.</source>
        <translation>Нужно число дней от 1 до {most}.</translation>
    </message>
    <message>
        <source>A number of years from 0 to {most} is needed.</source>
        <translation>Нужно число лет от 0 до {most}.</translation>
    </message>
    <message>
        <source>This is less than the other end.</source>
        <translation>Это меньше, чем «от».</translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>search: “{text}”</source>
        <translation>поиск: «{text}»</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Последний визит</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>Бонусы</translation>
    </message>
    <message>
        <source>Signs that this type lacks are written as their codes, such as [U+1F600].</source>
        <translation>Знаки, которых нет в шрифте, показаны кодами, например [U+1F600].</translation>
    </message>
</context>
<context>
    <name>ClientPanel</name>
    <message>
        <source>Scan a card</source>
        <translation>Отсканируйте карту</translation>
    </message>
    <message>
        <source>No card? Find the client by name or phone. Without a client it is a plain purchase.</source>
        <translation>Нет карты? Найдите клиента по имени или телефону. Без клиента — обычная покупка.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Новый клиент</translation>
    </message>
</context>
<context>
    <name>ClientPick</name>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Name, phone or card</source>
        <translation>Имя, телефон или карта</translation>
    </message>
    <message>
        <source>Clients found</source>
        <translation>Найденные клиенты</translation>
    </message>
    <message>
        <source>Nobody is found. Add the client first (F4).</source>
        <translation>Никого не нашлось. Сначала добавьте клиента (F4).</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сменить</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>Taken away: {what}.</source>
        <translation>Убрано: {what}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Not saved, but kept as typed: {name}.</source>
        <translation>Не сохранено, но введённое не пропало: {name}.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Вернуться к вводу</translation>
    </message>
    <message>
        <source>What was typed at {time} was not saved.</source>
        <translation>Введённое в {time} не сохранено.</translation>
    </message>
    <message>
        <source>What was typed on {day} at {time} was not saved.</source>
        <translation>Введённое {day} в {time} не сохранено.</translation>
    </message>
    <message>
        <source>Dropped what was typed and not saved.</source>
        <translation>Несохранённое выброшено.</translation>
    </message>
    <message>
        <source>The list is being checked …</source>
        <translation>Список проверяется…</translation>
    </message>
    <message>
        <source>The clients are coming in …</source>
        <translation>Список загружается…</translation>
    </message>
    <message>
        <source>The import is being taken back …</source>
        <translation>Загрузка отменяется…</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %n client(s) gone.</source>
        <translation>
            <numerusform>Загрузка отменена: убран %n клиент.</numerusform>
            <numerusform>Загрузка отменена: убрано %n клиента.</numerusform>
            <numerusform>Загрузка отменена: убрано %n клиентов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The faults are in {name}.</source>
        <translation>Ошибки записаны в {name}.</translation>
    </message>
    <message>
        <source>The export is stopped. No file was written.</source>
        <translation>Выгрузка остановлена. Файл не записан.</translation>
    </message>
    <message numerus="yes">
        <source>Exported to {file}: %n client(s).</source>
        <translation>
            <numerusform>Выгружено в {file}: %n клиент.</numerusform>
            <numerusform>Выгружено в {file}: %n клиента.</numerusform>
            <numerusform>Выгружено в {file}: %n клиентов.</numerusform>
        </translation>
    </message>
    <message>
        <source>So many clients are sorted by name only. Choose conditions first.</source>
        <translation>Так много клиентов сортируется только по имени. Сначала выберите условия.</translation>
    </message>
    <message>
        <source>So many clients are no list for paper. Choose conditions first: up to {most} are printed.</source>
        <translation>Для бумаги это слишком много клиентов. Сначала выберите условия: печатается не больше {most}.</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>клиенты</translation>
    </message>
    <message>
        <source>Back from the archive: {name}.</source>
        <translation>Снова в списке: {name}.</translation>
    </message>
    <message>
        <source>In the archive: {name}. Cards and bonuses stay.</source>
        <translation>В архиве: {name}. Карты и бонусы остаются.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) back from the archive.</source>
        <translation>
            <numerusform>Снова в списке: %n клиент.</numerusform>
            <numerusform>Снова в списке: %n клиента.</numerusform>
            <numerusform>Снова в списке: %n клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) in the archive. Cards and bonuses stay.</source>
        <translation>
            <numerusform>В архиве %n клиент. Карты и бонусы остаются.</numerusform>
            <numerusform>В архиве %n клиента. Карты и бонусы остаются.</numerusform>
            <numerusform>В архиве %n клиентов. Карты и бонусы остаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a tag to %n client(s)</source>
        <translation>
            <numerusform>Добавить метку %n клиенту</numerusform>
            <numerusform>Добавить метку %n клиентам</numerusform>
            <numerusform>Добавить метку %n клиентам</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have the tag “{tag}” now.</source>
        <translation>
            <numerusform>Метка «{tag}» теперь у %n клиента.</numerusform>
            <numerusform>Метка «{tag}» теперь у %n клиентов.</numerusform>
            <numerusform>Метка «{tag}» теперь у %n клиентов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>{name} agreed in words: {purpose}.</source>
        <translation>{name}: согласие получено устно – {purpose}.</translation>
    </message>
    <message>
        <source>{name} agreed on paper: {purpose}.</source>
        <translation>{name}: согласие получено на бумаге – {purpose}.</translation>
    </message>
    <message>
        <source>{name} refused: {purpose}.</source>
        <translation>{name}: отказ – {purpose}.</translation>
    </message>
    <message>
        <source>Photos are only in contacts and in JSON.</source>
        <translation>Фотографии есть только в контактах и в JSON.</translation>
    </message>
    <message>
        <source>Two people: {one} and {other}. They are not asked about again.</source>
        <translation>Это разные люди: {one} и {other}. Больше эта пара не появится.</translation>
    </message>
    <message>
        <source>{name} is in the client file now.</source>
        <translation>Теперь в картотеке: {name}.</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>Сохранено: {name}.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Отменить изменение</translation>
    </message>
    <message>
        <source>{name} is in the client file no more.</source>
        <translation>Больше не в картотеке: {name}.</translation>
    </message>
    <message>
        <source>As it was before: {name}.</source>
        <translation>Снова как было: {name}.</translation>
    </message>
    <message>
        <source>bought before the import</source>
        <translation>покупки были и раньше</translation>
    </message>
    <message>
        <source>no purchases yet</source>
        <translation>покупок ещё не было</translation>
    </message>
    <message>
        <source>one purchase so far</source>
        <translation>пока одна покупка</translation>
    </message>
    <message>
        <source>comes again</source>
        <translation>приходит снова</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>живёт в другом месте</translation>
    </message>
    <message>
        <source>died</source>
        <translation>нет в живых</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>не звонить</translation>
    </message>
    <message>
        <source>{name}, {age}</source>
        <translation>{name}, {age}</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>In the next 7 days</source>
        <translation>В ближайшие 7 дней</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>The present file is not deleted. It stays in the same folder under another name, and a copy is made of it if it can be read.</source>
        <translation>Нынешний файл не удаляется: он останется в той же папке под другим именем, а если читается, с него снимается копия.</translation>
    </message>
    <message>
        <source>The shop is closed for a moment and opened again with the copy.</source>
        <translation>Магазин закроется на минуту и откроется снова уже с копией.</translation>
    </message>
    <message>
        <source>Restore the copy of {moment}?</source>
        <translation>Восстановить копию от {moment}?</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n карта</numerusform>
            <numerusform>%n карты</numerusform>
            <numerusform>%n карт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n операция</numerusform>
            <numerusform>%n операции</numerusform>
            <numerusform>%n операций</numerusform>
        </translation>
    </message>
    <message>
        <source>“{shop}”: {counts}.</source>
        <translation>«{shop}»: {counts}.</translation>
    </message>
    <message>
        <source>The last operation is of {moment}.</source>
        <translation>Последняя операция – {moment}.</translation>
    </message>
    <message>
        <source>This is a copy of another shop: “{other}”. The present file is of “{own}”.</source>
        <translation>Это копия другого магазина: «{other}». Нынешний файл – магазина «{own}».</translation>
    </message>
    <message>
        <source>The present file cannot be read, so it cannot be said what the copy lacks.</source>
        <translation>Нынешний файл не читается, поэтому неизвестно, чего нет в копии.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) recorded after this copy will be missing.</source>
        <translation>
            <numerusform>Пропадёт %n операция, записанная после этой копии.</numerusform>
            <numerusform>Пропадут %n операции, записанные после этой копии.</numerusform>
            <numerusform>Пропадут %n операций, записанных после этой копии.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one is of {moment}.</source>
        <translation>Последняя – {moment}.</translation>
    </message>
    <message>
        <source>No operation will be missing. What was changed otherwise after this copy, such as clients, will be as it was.</source>
        <translation>Операции не пропадут. Остальное, что менялось после этой копии, например данные клиентов, станет прежним.</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Language of the form</source>
        <translation>Язык анкеты</translation>
    </message>
    <message>
        <source>Save the wording</source>
        <translation>Сохранить тексты</translation>
    </message>
    <message>
        <source>Sign-up form…</source>
        <translation>Анкета клиента…</translation>
    </message>
    <message>
        <source>{purpose} – wording {version}</source>
        <translation>{purpose} — редакция {version}</translation>
    </message>
    <message>
        <source>Consents of clients</source>
        <translation>Согласия клиентов</translation>
    </message>
    <message>
        <source>These words are on the form and are noted with each consent. A change is a new wording: who agreed before agreed to the words of that time.</source>
        <translation>Эти тексты стоят в анкете и записываются с каждым согласием. Изменённый текст — новая редакция; у прежних согласий остаётся прежний текст.</translation>
    </message>
</context>
<context>
    <name>ConsentPresenter</name>
    <message>
        <source>Saved as wording {version}. Former consents keep their words.</source>
        <translation>Сохранено: редакция {version}. У прежних согласий остаётся прежний текст.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Bonus programme</source>
        <translation>Бонусная программа</translation>
    </message>
    <message>
        <source>News and offers</source>
        <translation>Новости и предложения</translation>
    </message>
    <message>
        <source>Greetings on days of the client’s</source>
        <translation>Поздравления</translation>
    </message>
    <message>
        <source>Photo in the file</source>
        <translation>Фото в картотеке</translation>
    </message>
    <message>
        <source>Names and birthdays of children</source>
        <translation>Имена и дни рождения детей</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>на бумаге</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>устно</translation>
    </message>
    <message>
        <source>in the form</source>
        <translation>в анкете</translation>
    </message>
    <message>
        <source>from a list</source>
        <translation>из списка</translation>
    </message>
    <message>
        <source>I agree that the shop keeps my name, phone and purchases to reckon my bonuses.</source>
        <translation>Магазину разрешается хранить моё имя, телефон и покупки, чтобы начислять бонусы.</translation>
    </message>
    <message>
        <source>I agree to get news and offers of the shop; I can say no at any time.</source>
        <translation>Мне можно присылать новости и предложения магазина; отказаться можно в любой момент.</translation>
    </message>
    <message>
        <source>I agree that the shop keeps my birthday and dear holidays and greets me on them.</source>
        <translation>Магазину разрешается хранить мой день рождения и любимые праздники и поздравлять меня с ними.</translation>
    </message>
    <message>
        <source>I agree that the shop keeps my photo in its client file.</source>
        <translation>Магазину разрешается хранить моё фото в картотеке клиентов.</translation>
    </message>
    <message>
        <source>I agree that the shop keeps the names and birthdays of my children to greet them.</source>
        <translation>Магазину разрешается хранить имена и дни рождения моих детей, чтобы поздравлять их.</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласие есть</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ещё не спрашивали</translation>
    </message>
    <message>
        <source>wording {version}</source>
        <translation>редакция {version}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Agreed in words</source>
        <translation>Согласие устно</translation>
    </message>
    <message>
        <source>Agreed on paper</source>
        <translation>Согласие на бумаге</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Quiet hours from</source>
        <translation>Тихие часы с</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>Тихие часы до</translation>
    </message>
    <message>
        <source>Calls, letters and messages a month at most</source>
        <translation>Звонков, писем и сообщений в месяц, не больше</translation>
    </message>
    <message>
        <source>Letters and messages a day at most</source>
        <translation>Писем и сообщений в день, не больше</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>Send only to clients who agreed</source>
        <translation>Отправлять только тем, кто дал согласие</translation>
    </message>
    <message>
        <source>Asked at the very moment of sending. Whoever died, moved away, asked not to be called, refused this way or withdrew the consent is never written to. The same time twice: no quiet hours.</source>
        <translation>Проверяется в самый момент отправки. Тем, кто умер, переехал, просит не беспокоить, отказался от этого способа связи или отозвал согласие, не пишут никогда. Одинаковое время дважды — тихих часов нет.</translation>
    </message>
    <message>
        <source>When clients are written to</source>
        <translation>Когда можно писать клиентам</translation>
    </message>
</context>
<context>
    <name>ContactLeave</name>
    <message>
        <source>no e-mail address</source>
        <translation>нет адреса электронной почты</translation>
    </message>
    <message>
        <source>no postal address</source>
        <translation>нет почтового адреса</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>нет номера телефона</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>нет в картотеке</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>данные стёрты</translation>
    </message>
    <message>
        <source>joined with another file</source>
        <translation>карточка объединена с другой</translation>
    </message>
    <message>
        <source>died</source>
        <translation>смерть клиента</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>переезд</translation>
    </message>
    <message>
        <source>wishes no contact</source>
        <translation>просит не беспокоить</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>в архиве</translation>
    </message>
    <message>
        <source>does not want this way</source>
        <translation>не хочет такого способа связи</translation>
    </message>
    <message>
        <source>refused to be written to</source>
        <translation>отказ от писем</translation>
    </message>
    <message>
        <source>withdrew the consent</source>
        <translation>согласие отозвано</translation>
    </message>
    <message>
        <source>not asked for consent</source>
        <translation>согласия ещё не спрашивали</translation>
    </message>
    <message>
        <source>enough for this month</source>
        <translation>на этот месяц хватит</translation>
    </message>
    <message>
        <source>written to today already</source>
        <translation>сегодня уже писали</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>тихие часы</translation>
    </message>
    <message>
        <source>No e-mail address is noted. Ask, and note it in the file.</source>
        <translation>Адрес электронной почты не записан. Спросите и запишите его в карточку.</translation>
    </message>
    <message>
        <source>No postal address is noted. Ask, and note it in the file.</source>
        <translation>Почтовый адрес не записан. Спросите и запишите его в карточку.</translation>
    </message>
    <message>
        <source>No phone number is noted. Ask, and note it in the file.</source>
        <translation>Номер телефона не записан. Спросите и запишите его в карточку.</translation>
    </message>
    <message>
        <source>This client is not in the file any more.</source>
        <translation>Этого клиента больше нет в картотеке.</translation>
    </message>
    <message>
        <source>This client was erased: nobody can be reached.</source>
        <translation>Данные этого клиента стёрты: связаться не с кем.</translation>
    </message>
    <message>
        <source>This file was joined with another one. Open that one and write from there.</source>
        <translation>Эта карточка объединена с другой. Откройте ту и пишите оттуда.</translation>
    </message>
    <message>
        <source>The file says that the client died. Nothing is sent.</source>
        <translation>В карточке отмечена смерть клиента. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>The file says that the client moved away. If that is wrong, change the state there.</source>
        <translation>В карточке отмечен переезд клиента. Если это не так, измените там состояние.</translation>
    </message>
    <message>
        <source>The client asked not to be called or written to.</source>
        <translation>Клиент просит не звонить и не писать.</translation>
    </message>
    <message>
        <source>The client is archived. Bring the file back first.</source>
        <translation>Клиент в архиве. Сначала верните карточку.</translation>
    </message>
    <message>
        <source>The client does not want to be reached this way. Choose another one.</source>
        <translation>Клиент не хочет такого способа связи. Выберите другой.</translation>
    </message>
    <message>
        <source>The client was asked and did not agree to be written to.</source>
        <translation>Клиента спрашивали: согласия на письма нет.</translation>
    </message>
    <message>
        <source>The client withdrew the consent to be written to.</source>
        <translation>Согласие на письма отозвано.</translation>
    </message>
    <message>
        <source>Nobody asked yet whether the client agrees to be written to. Ask, and note the consent in the file.</source>
        <translation>Клиента ещё не спрашивали, можно ли ему писать. Спросите и отметьте согласие в карточке.</translation>
    </message>
    <message>
        <source>The shop wrote or called {count} times this month: that is enough until {day}.</source>
        <translation>Звонков и писем в этом месяце: {count}. До {day} этого достаточно.</translation>
    </message>
    <message>
        <source>The client was written to today already: that is enough until {day}.</source>
        <translation>Сегодня клиенту уже писали. До {day} этого достаточно.</translation>
    </message>
    <message>
        <source>These are quiet hours: nobody is disturbed until {time}.</source>
        <translation>Тихие часы: до {time} никого не беспокоить.</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Who changed the phone, and when</source>
        <translation>Кто и когда менял телефон</translation>
    </message>
    <message>
        <source>Birthday is not known: add it</source>
        <translation>День рождения не записан: добавить</translation>
    </message>
    <message>
        <source>{day}, {age}</source>
        <translation>{day}, {age}</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. письмо</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>The client called</source>
        <translation>Звонок от клиента</translation>
    </message>
    <message>
        <source>The client came by</source>
        <translation>Визит клиента</translation>
    </message>
    <message>
        <source>Letter from the client</source>
        <translation>Письмо от клиента</translation>
    </message>
    <message>
        <source>E-mail from the client</source>
        <translation>Эл. письмо от клиента</translation>
    </message>
    <message>
        <source>SMS from the client</source>
        <translation>SMS от клиента</translation>
    </message>
    <message>
        <source>Message from the client</source>
        <translation>Сообщение от клиента</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>договорились</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>перезвонить</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>не отвечает</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>благодарность</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>жалоба</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>пожелание</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>answered a complaint or a wish</source>
        <translation>ответ на жалобу или пожелание</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>beside the shop’s file</source>
        <translation>рядом с файлом магазина</translation>
    </message>
    <message>
        <source>in the second place</source>
        <translation>во втором месте</translation>
    </message>
    <message>
        <source>made before an update</source>
        <translation>снята перед обновлением</translation>
    </message>
    <message>
        <source>left by a restore</source>
        <translation>осталась после восстановления</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>выбрана вручную</translation>
    </message>
    <message numerus="yes">
        <source>The file itself is damaged in %n place(s). Restore the last good copy.</source>
        <translation>
            <numerusform>Сам файл повреждён в %n месте. Восстановите последнюю целую копию.</numerusform>
            <numerusform>Сам файл повреждён в %n местах. Восстановите последнюю целую копию.</numerusform>
            <numerusform>Сам файл повреждён в %n местах. Восстановите последнюю целую копию.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) point to something that is not there any more.</source>
        <translation>
            <numerusform>%n запись указывает на то, чего уже нет.</numerusform>
            <numerusform>%n записи указывают на то, чего уже нет.</numerusform>
            <numerusform>%n записей указывают на то, чего уже нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guard(s) of the ledger are missing: the file was changed with another program.</source>
        <translation>
            <numerusform>Не хватает %n защиты журнала: файл меняли другой программой.</numerusform>
            <numerusform>Не хватает %n защит журнала: файл меняли другой программой.</numerusform>
            <numerusform>Не хватает %n защит журнала: файл меняли другой программой.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strange guard(s) stand in the file: it was changed with another program.</source>
        <translation>
            <numerusform>В файле %n чужая защита: его меняли другой программой.</numerusform>
            <numerusform>В файле %n чужие защиты: его меняли другой программой.</numerusform>
            <numerusform>В файле %n чужих защит: его меняли другой программой.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file’s structure are missing: it was changed with another program.</source>
        <translation>
            <numerusform>В структуре файла не хватает %n части: его меняли другой программой.</numerusform>
            <numerusform>В структуре файла не хватает %n частей: его меняли другой программой.</numerusform>
            <numerusform>В структуре файла не хватает %n частей: его меняли другой программой.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strange part(s) stand in the file’s structure: it was changed with another program.</source>
        <translation>
            <numerusform>В структуре файла %n чужая часть: его меняли другой программой.</numerusform>
            <numerusform>В структуре файла %n чужие части: его меняли другой программой.</numerusform>
            <numerusform>В структуре файла %n чужих частей: его меняли другой программой.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file’s structure were changed with another program.</source>
        <translation>
            <numerusform>%n часть структуры файла изменена другой программой.</numerusform>
            <numerusform>%n части структуры файла изменены другой программой.</numerusform>
            <numerusform>%n частей структуры файла изменены другой программой.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not what was recorded: whose they are, or their turnover at the start.</source>
        <translation>
            <numerusform>%n счёт не такой, как записано: чей он или оборот на начало.</numerusform>
            <numerusform>%n счёта не такие, как записано: чьи они или оборот на начало.</numerusform>
            <numerusform>%n счетов не такие, как записано: чьи они или оборот на начало.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are not what was recorded: their account, kind, state or days.</source>
        <translation>
            <numerusform>%n карта не такая, как записано: счёт, вид, состояние или дни.</numerusform>
            <numerusform>%n карты не такие, как записано: счёт, вид, состояние или дни.</numerusform>
            <numerusform>%n карт не такие, как записано: счёт, вид, состояние или дни.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the loyalty rules are not what was recorded.</source>
        <translation>
            <numerusform>%n версия правил лояльности не такая, как записано.</numerusform>
            <numerusform>%n версии правил лояльности не такие, как записано.</numerusform>
            <numerusform>%n версий правил лояльности не такие, как записано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The records of cards, accounts and rules were changed in %n place(s).</source>
        <translation>
            <numerusform>Записи о картах, счетах и правилах изменены в %n месте.</numerusform>
            <numerusform>Записи о картах, счетах и правилах изменены в %n местах.</numerusform>
            <numerusform>Записи о картах, счетах и правилах изменены в %n местах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gift(s) of bonuses are booked and not noted as given: they could be given again.</source>
        <translation>
            <numerusform>%n подарок бонусами проведён, но не отмечен как подаренный: его могли бы подарить снова.</numerusform>
            <numerusform>%n подарка бонусами проведены, но не отмечены как подаренные: их могли бы подарить снова.</numerusform>
            <numerusform>%n подарков бонусами проведены, но не отмечены как подаренные: их могли бы подарить снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gift(s) of bonuses are noted as given and are not booked so.</source>
        <translation>
            <numerusform>%n подарок бонусами отмечен как подаренный, но так не проведён.</numerusform>
            <numerusform>%n подарка бонусами отмечены как подаренные, но так не проведены.</numerusform>
            <numerusform>%n подарков бонусами отмечены как подаренные, но так не проведены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) of bonuses do not equal what was booked on them.</source>
        <translation>
            <numerusform>%n порция бонусов не равна тому, что на неё записано.</numerusform>
            <numerusform>%n порции бонусов не равны тому, что на них записано.</numerusform>
            <numerusform>%n порций бонусов не равны тому, что на них записано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The debt of %n account(s) does not equal what was booked on it.</source>
        <translation>
            <numerusform>Долг %n счёта не равен тому, что на него записано.</numerusform>
            <numerusform>Долги %n счетов не равны тому, что на них записано.</numerusform>
            <numerusform>Долги %n счетов не равны тому, что на них записано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The turnover of %n account(s) does not equal its purchases.</source>
        <translation>
            <numerusform>Сумма покупок %n счёта не равна его покупкам.</numerusform>
            <numerusform>Суммы покупок %n счетов не равны их покупкам.</numerusform>
            <numerusform>Суммы покупок %n счетов не равны их покупкам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The count or the sum of purchases kept ready for %n client(s) is wrong.</source>
        <translation>
            <numerusform>Посчитанные заранее покупки %n клиента не сходятся с записями.</numerusform>
            <numerusform>Посчитанные заранее покупки %n клиентов не сходятся с записями.</numerusform>
            <numerusform>Посчитанные заранее покупки %n клиентов не сходятся с записями.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The days of purchase kept ready for %n client(s), or their rhythm, are wrong.</source>
        <translation>
            <numerusform>Дни покупок или ритм, что держатся наготове, неверны у %n клиента.</numerusform>
            <numerusform>Дни покупок или ритм, что держатся наготове, неверны у %n клиентов.</numerusform>
            <numerusform>Дни покупок или ритм, что держатся наготове, неверны у %n клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bonuses of %n operation(s) do not add up.</source>
        <translation>
            <numerusform>Бонусы %n операции не сходятся.</numerusform>
            <numerusform>Бонусы %n операций не сходятся.</numerusform>
            <numerusform>Бонусы %n операций не сходятся.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) belong to no operation.</source>
        <translation>
            <numerusform>%n запись бонусов не относится ни к одной операции.</numerusform>
            <numerusform>%n записи бонусов не относятся ни к одной операции.</numerusform>
            <numerusform>%n записей бонусов не относятся ни к одной операции.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before %n operation(s) another one is missing: it was removed.</source>
        <translation>
            <numerusform>Перед %n операцией не хватает другой: её удалили.</numerusform>
            <numerusform>Перед %n операциями не хватает других: их удалили.</numerusform>
            <numerusform>Перед %n операциями не хватает других: их удалили.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lines of %n purchase(s) do not add up to the purchase.</source>
        <translation>
            <numerusform>Строки %n покупки не сходятся с её суммой.</numerusform>
            <numerusform>Строки %n покупок не сходятся с их суммами.</numerusform>
            <numerusform>Строки %n покупок не сходятся с их суммами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More was returned of %n purchase(s) than was bought.</source>
        <translation>
            <numerusform>По %n покупке возвращено больше, чем куплено.</numerusform>
            <numerusform>По %n покупкам возвращено больше, чем куплено.</numerusform>
            <numerusform>По %n покупкам возвращено больше, чем куплено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What gift cards paid does not equal %n purchase(s) paid with them.</source>
        <translation>
            <numerusform>Списанное с подарочных карт не равно оплаченному в %n покупке.</numerusform>
            <numerusform>Списанное с подарочных карт не равно оплаченному в %n покупках.</numerusform>
            <numerusform>Списанное с подарочных карт не равно оплаченному в %n покупках.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) joined to another one still hold something.</source>
        <translation>
            <numerusform>На %n счёте, присоединённом к другому, что-то осталось.</numerusform>
            <numerusform>На %n счетах, присоединённых к другим, что-то осталось.</numerusform>
            <numerusform>На %n счетах, присоединённых к другим, что-то осталось.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain of operations is broken in %n place(s): recorded operations were changed.</source>
        <translation>
            <numerusform>Цепочка операций нарушена в %n месте: записанные операции меняли.</numerusform>
            <numerusform>Цепочка операций нарушена в %n местах: записанные операции меняли.</numerusform>
            <numerusform>Цепочка операций нарушена в %n местах: записанные операции меняли.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest copy holds operations that the shop’s file has no more: they were removed.</source>
        <translation>В последней копии есть операции, которых в файле магазина больше нет: их удалили.</translation>
    </message>
    <message>
        <source>The newest copy and the shop’s file tell different operations under one number.</source>
        <translation>В последней копии и в файле магазина под одним номером разные операции.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) cannot be found by the search. Open and save their files.</source>
        <translation>
            <numerusform>Поиск не находит %n клиента. Откройте и сохраните его карточку.</numerusform>
            <numerusform>Поиск не находит %n клиентов. Откройте и сохраните их карточки.</numerusform>
            <numerusform>Поиск не находит %n клиентов. Откройте и сохраните их карточки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) are not as they must be: {code}.</source>
        <translation>
            <numerusform>Ещё %n место не в порядке: {code}.</numerusform>
            <numerusform>Ещё %n места не в порядке: {code}.</numerusform>
            <numerusform>Ещё %n мест не в порядке: {code}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of clients were not found: {names}.</source>
        <translation>
            <numerusform>Не найден %n файл клиентов: {names}.</numerusform>
            <numerusform>Не найдены %n файла клиентов: {names}.</numerusform>
            <numerusform>Не найдено %n файлов клиентов: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of clients were not found, among them {names}.</source>
        <translation>
            <numerusform>Не найден %n файл клиентов, среди них {names}.</numerusform>
            <numerusform>Не найдены %n файла клиентов, среди них {names}.</numerusform>
            <numerusform>Не найдено %n файлов клиентов, среди них {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copy of</source>
        <translation>Копия от</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Operations, the last one</source>
        <translation>Операции, последняя</translation>
    </message>
    <message>
        <source>Copies of the shop’s file</source>
        <translation>Копии файла магазина</translation>
    </message>
    <message>
        <source>A copy takes the place of the shop’s file as a whole. Nothing is deleted by it: the present file is kept beside the new one.</source>
        <translation>Копия целиком встаёт на место файла магазина. Ничего не удаляется: нынешний файл сохранится рядом с новым.</translation>
    </message>
    <message>
        <source>Which copy is to be restored?</source>
        <translation>Какую копию восстановить?</translation>
    </message>
    <message>
        <source>The copies are being read…</source>
        <translation>Копии читаются…</translation>
    </message>
    <message>
        <source>No copy was found on this computer. Choose one from a stick or a cloud’s folder.</source>
        <translation>На этом компьютере копий нет. Укажите копию на флешке или в папке облака.</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>новее программы</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>another shop</source>
        <translation>другой магазин</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>What have you done today for your client?</source>
        <translation>Что вы сделали сегодня для своего клиента?</translation>
    </message>
    <message>
        <source>Done: {done} of {total}</source>
        <translation>Сделано {done} из {total}</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Armenia</source>
        <translation>Армения</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чехия</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузия</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Израиль</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Киргизия</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвия</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Молдова</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Туркмения</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>A fault in the program</source>
        <translation>Сбой в программе</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Подробности для поддержки</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Скопировать подробности</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Открыть папку журнала</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Работать дальше</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>В программе произошёл сбой</translation>
    </message>
    <message>
        <source>What was saved is safe. Copy the details for support and go on working.</source>
        <translation>Сохранённое цело. Скопируйте подробности для поддержки и продолжайте.</translation>
    </message>
    <message>
        <source>Phones and names are blotted out of the details.</source>
        <translation>Телефоны и имена в подробностях закрыты.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>CustomerScreen</name>
    <message>
        <source>Hello! Do you have our card?</source>
        <translation>Добрый день! Есть ли у вас наша карта?</translation>
    </message>
    <message>
        <source>bonuses on your card</source>
        <translation>баланс бонусов</translation>
    </message>
    <message>
        <source>bonuses after this purchase</source>
        <translation>баланс бонусов после покупки</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Спасибо!</translation>
    </message>
    <message>
        <source>Thank you, {name}!</source>
        <translation>Спасибо, {name}!</translation>
    </message>
    <message>
        <source>bonuses on your card now</source>
        <translation>новый баланс бонусов</translation>
    </message>
    <message>
        <source>We look forward to seeing you again.</source>
        <translation>Будем рады видеть вас снова.</translation>
    </message>
    <message>
        <source>Hello, {name}!</source>
        <translation>Добрый день, {name}!</translation>
    </message>
    <message>
        <source>Hello!</source>
        <translation>Добрый день!</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Paid with bonuses</source>
        <translation>Оплачено бонусами</translation>
    </message>
    <message>
        <source>Paid by gift card</source>
        <translation>Оплачено подарочной картой</translation>
    </message>
    <message>
        <source>+{sum} in bonuses</source>
        <translation>+{sum} на карту</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Customer’s screen</source>
        <translation>Экран покупателя</translation>
    </message>
</context>
<context>
    <name>DateFields</name>
    <message>
        <source>Name day</source>
        <translation>Именины</translation>
    </message>
    <message>
        <source>dd.mm</source>
        <translation>дд.мм</translation>
    </message>
    <message>
        <source>Keeps church days by</source>
        <translation>Церковные дни</translation>
    </message>
    <message>
        <source>as the holiday itself has it</source>
        <translation>как у самого праздника</translation>
    </message>
    <message>
        <source>new style</source>
        <translation>по новому стилю</translation>
    </message>
    <message>
        <source>old style</source>
        <translation>по старому стилю</translation>
    </message>
    <message>
        <source>{day} by the old style</source>
        <translation>{day} по старому стилю</translation>
    </message>
    <message>
        <source>{day} by the new style</source>
        <translation>{day} по новому стилю</translation>
    </message>
</context>
<context>
    <name>DayAbout</name>
    <message>
        <source>{sum} in a year</source>
        <translation>{sum} за год</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a purchase, usually {usual}</source>
        <translation>
            <numerusform>%n день без покупок, обычно {usual}</numerusform>
            <numerusform>%n дня без покупок, обычно {usual}</numerusform>
            <numerusform>%n дней без покупок, обычно {usual}</numerusform>
        </translation>
    </message>
    <message>
        <source>a year ago: greeted on {day}, given: {gift}</source>
        <translation>год назад: поздравление {day}, подарок — {gift}</translation>
    </message>
    <message>
        <source>a year ago: greeted on {day}</source>
        <translation>год назад: поздравление {day}</translation>
    </message>
    <message>
        <source>a year ago given: {gift}</source>
        <translation>год назад подарок — {gift}</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Остывает</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Давно не видно</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Start with the computer</source>
        <translation>Запускать вместе с компьютером</translation>
    </message>
    <message>
        <source>Stay beside the clock when the window is closed</source>
        <translation>Оставаться возле часов, когда окно закрыто</translation>
    </message>
    <message>
        <source>Once a day a small window tells whose holiday it is. With the computer it comes by itself, and the program waits beside the clock.</source>
        <translation>Раз в день маленькое окно напоминает, чей сегодня праздник. Вместе с компьютером оно открывается само, а программа ждёт возле часов.</translation>
    </message>
    <message>
        <source>This system has no place for icons beside the clock: the program starts with its window.</source>
        <translation>В этой системе нет места для значков возле часов: программа запускается со своим окном.</translation>
    </message>
    <message>
        <source>The window of the day</source>
        <translation>Окно дня</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>An evening for our regulars</source>
        <translation>Вечер для постоянных клиентов</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>тот же</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>as many as come</source>
        <translation>сколько придёт</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>О чём этот день</translation>
    </message>
    <message>
        <source>Gift in the pocket</source>
        <translation>Подарок в кармане</translation>
    </message>
    <message>
        <source>a collector’s coin</source>
        <translation>коллекционная монета</translation>
    </message>
    <message>
        <source>In one of so many</source>
        <translation>В одной покупке из</translation>
    </message>
    <message>
        <source>Purchases from</source>
        <translation>Покупки от</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Сколько их</translation>
    </message>
    <message>
        <source>enough for all</source>
        <translation>хватит всем</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Нужно название.</translation>
    </message>
    <message>
        <source>This day is not saved yet. F9 saves it; the same step again drops what is typed.</source>
        <translation>Этот день ещё не сохранён. F9 – сохранить; тот же шаг ещё раз – закрыть без сохранения.</translation>
    </message>
    <message>
        <source>A number above 0 is needed, or nothing.</source>
        <translation>Нужно число больше 0 или пустое поле.</translation>
    </message>
    <message>
        <source>Hidden in purchases of the day</source>
        <translation>Сюрприз в покупках этого дня</translation>
    </message>
    <message>
        <source>After a purchase the till says what to put into it, and notes that it did.</source>
        <translation>После покупки касса подскажет, что в неё положить, и запомнит это.</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <source>Move {day} to another day</source>
        <translation>Перенести {day} на другой день</translation>
    </message>
    <message>
        <source>by the rule {day}</source>
        <translation>по правилу {day}</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>The chosen day</source>
        <translation>Выбранный день</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Other holidays</source>
        <translation>Прочие праздники</translation>
    </message>
    <message>
        <source>Nothing stands on this day.</source>
        <translation>На этот день ничего нет.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan, carried out</source>
        <translation>План, выполнен</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Customer day</source>
        <translation>День клиента</translation>
    </message>
    <message>
        <source>The shop’s own day</source>
        <translation>Свой день магазина</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Перенести на другой день</translation>
    </message>
    <message>
        <source>Plan something for this holiday</source>
        <translation>Составить план к этому празднику</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>Поздравили</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Mark as greeted</source>
        <translation>Отметить: поздравили</translation>
    </message>
    <message>
        <source>Greet</source>
        <translation>Поздравить</translation>
    </message>
</context>
<context>
    <name>DayPaper</name>
    <message>
        <source>Birthdays and other days of clients</source>
        <translation>Дни рождения и другие даты клиентов</translation>
    </message>
    <message>
        <source>Whose holiday is today</source>
        <translation>Чей сегодня праздник</translation>
    </message>
    <message>
        <source>The list is longer: the rest stands in the program.</source>
        <translation>Список длиннее: остальные — в программе.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the program</source>
        <translation>
            <numerusform>и ещё %n в программе</numerusform>
            <numerusform>и ещё %n в программе</numerusform>
            <numerusform>и ещё %n в программе</numerusform>
        </translation>
    </message>
    <message>
        <source>Before a favourite that is far off</source>
        <translation>До любимого праздника далеко</translation>
    </message>
    <message>
        <source>In the next 7 days</source>
        <translation>В ближайшие 7 дней</translation>
    </message>
    <message>
        <source>Missed while the shop was closed, or left undone</source>
        <translation>Пропущено: магазин был закрыт или не успели</translation>
    </message>
</context>
<context>
    <name>DayTotals</name>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Totals {day}.pdf</source>
        <translation>Итоги {day}.pdf</translation>
    </message>
    <message>
        <source>Day’s totals</source>
        <translation>Итоги дня</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n покупка</numerusform>
            <numerusform>%n покупки</numerusform>
            <numerusform>%n покупок</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid with bonuses</source>
        <translation>Оплачено бонусами</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n возврат</numerusform>
            <numerusform>%n возврата</numerusform>
            <numerusform>%n возвратов</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned bonuses taken back</source>
        <translation>Сняты начисленные бонусы</translation>
    </message>
    <message>
        <source>Gifts to clients</source>
        <translation>Подарено клиентам</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Корректировки вручную</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Сгорело</translation>
    </message>
    <message>
        <source>Day’s total</source>
        <translation>Итого за день</translation>
    </message>
    <message>
        <source>Of the money, for gift cards sold: {sum}</source>
        <translation>Из денег — за проданные подарочные карты: {sum}</translation>
    </message>
    <message>
        <source>Paid with gift cards, not in the drawer: {sum}</source>
        <translation>Оплачено подарочными картами, в кассе этого нет: {sum}</translation>
    </message>
    <message>
        <source>Discounts given: {sum}</source>
        <translation>Дано скидок: {sum}</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) of this day undone</source>
        <translation>
            <numerusform>Отменена %n операция этого дня</numerusform>
            <numerusform>Отменены %n операции этого дня</numerusform>
            <numerusform>Отменено %n операций этого дня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these entered on a later day: {sum}</source>
        <translation>
            <numerusform>Из них %n внесена позже: {sum}</numerusform>
            <numerusform>Из них %n внесены позже: {sum}</numerusform>
            <numerusform>Из них %n внесено позже: {sum}</numerusform>
        </translation>
    </message>
    <message>
        <source>Money, {sign}</source>
        <translation>Деньги, {sign}</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>Бонусы</translation>
    </message>
    <message numerus="yes">
        <source>%n gift card sale(s)</source>
        <translation>
            <numerusform>%n продажа подарочной карты</numerusform>
            <numerusform>%n продажи подарочных карт</numerusform>
            <numerusform>%n продаж подарочных карт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>turns %n</source>
        <translation>
            <numerusform>исполняется %n</numerusform>
            <numerusform>исполняется %n</numerusform>
            <numerusform>исполняется %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n ч назад</numerusform>
            <numerusform>%n ч назад</numerusform>
            <numerusform>%n ч назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <source>Add or change days of the client’s own</source>
        <translation>Добавить или изменить памятные дни</translation>
    </message>
    <message>
        <source>Days of the client’s own</source>
        <translation>Памятные дни</translation>
    </message>
    <message>
        <source>None are noted yet: the name day, a wedding.</source>
        <translation>Пока ничего не записано: именины, свадьба.</translation>
    </message>
    <message>
        <source>name day</source>
        <translation>именины</translation>
    </message>
    <message>
        <source>How days are reckoned</source>
        <translation>Как считаются дни</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Выходные</translation>
    </message>
    <message>
        <source>Days of the shop’s own</source>
        <translation>Свои дни магазина</translation>
    </message>
    <message>
        <source>Something in the form is to be mended. Until then: as it was before.</source>
        <translation>В форме нужно что-то исправить. Пока показано то, что было.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
</context>
<context>
    <name>DeedBar</name>
    <message>
        <source>Tag…</source>
        <translation>Метка…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Select nobody (Esc)</source>
        <translation>Снять выделение (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) selected</source>
        <translation>
            <numerusform>Выделен %n клиент</numerusform>
            <numerusform>Выделено %n клиента</numerusform>
            <numerusform>Выделено %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>These clients are in the archive. Nothing of them is lost.</source>
        <translation>Эти клиенты в архиве. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Into the archive</source>
        <translation>В архив</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The copy is being put in place.</source>
        <translation>Копия ставится на место файла.</translation>
    </message>
    <message>
        <source>The demonstration shop is being made. It takes a few seconds.</source>
        <translation>Создаётся демонстрационный магазин. Это займёт несколько секунд.</translation>
    </message>
</context>
<context>
    <name>DiscountName</name>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Discount “{name}”</source>
        <translation>Скидка «{name}»</translation>
    </message>
    <message>
        <source>Birthday discount</source>
        <translation>Скидка ко дню рождения</translation>
    </message>
    <message>
        <source>Holiday discount</source>
        <translation>Скидка к празднику</translation>
    </message>
    <message>
        <source>Reward for stamps</source>
        <translation>Награда за штампы</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Скидки</translation>
    </message>
</context>
<context>
    <name>DoublesBand</name>
    <message>
        <source>last purchase: {when}</source>
        <translation>последняя покупка: {when}</translation>
    </message>
    <message>
        <source>no purchases yet</source>
        <translation>покупок ещё не было</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>The same person: join</source>
        <translation>Тот же человек: объединить</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Это другой человек</translation>
    </message>
    <message>
        <source>This phone is already in the client file: {name}.</source>
        <translation>Этот телефон уже есть в картотеке: {name}.</translation>
    </message>
    <message>
        <source>This e-mail is already in the client file: {name}.</source>
        <translation>Этот адрес почты уже есть в картотеке: {name}.</translation>
    </message>
    <message>
        <source>Somebody of this name and birthday is in the client file: {name}.</source>
        <translation>В картотеке уже есть клиент с таким именем и днём рождения: {name}.</translation>
    </message>
    <message>
        <source>Somebody with such a name is in the client file: {name}.</source>
        <translation>В картотеке уже есть похожее имя: {name}.</translation>
    </message>
</context>
<context>
    <name>DoublesBox</name>
    <message>
        <source>Whoever is a client already</source>
        <translation>Кто уже есть в картотеке</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) about people who may be known</source>
        <translation>
            <numerusform>%n строка о тех, кто, возможно, уже есть</numerusform>
            <numerusform>%n строки о тех, кто, возможно, уже есть</numerusform>
            <numerusform>%n строк о тех, кто, возможно, уже есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which follow the rule</source>
        <translation>
            <numerusform>и ещё %n – по общему правилу</numerusform>
            <numerusform>и ещё %n – по общему правилу</numerusform>
            <numerusform>и ещё %n – по общему правилу</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in what is empty</source>
        <translation>Дополнить пустые поля</translation>
    </message>
    <message>
        <source>Replace by what the list says</source>
        <translation>Заменить данными из списка</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Add once more all the same</source>
        <translation>Всё равно добавить ещё раз</translation>
    </message>
    <message>
        <source>Line {line}: {name}</source>
        <translation>Строка {line}: {name}</translation>
    </message>
    <message>
        <source>is a client already</source>
        <translation>уже есть в картотеке</translation>
    </message>
    <message>
        <source>looks like somebody known</source>
        <translation>похоже на кого-то из картотеки</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>По правилу</translation>
    </message>
    <message>
        <source>Add as somebody new</source>
        <translation>Новый клиент</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>What is typed would be lost if the program ended now. {why}</source>
        <translation>Если программа сейчас закроется, набранное пропадёт. {why}</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>Prize</source>
        <translation>Приз</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>One costs up to</source>
        <translation>Один стоит до</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Призы</translation>
    </message>
    <message>
        <source>No prize yet: a discount, a cake, a surprise … The dearest ones come first.</source>
        <translation>Призов пока нет: скидка, пирог, сюрприз… Самые дорогие – первыми.</translation>
    </message>
    <message>
        <source>All together at most</source>
        <translation>Все вместе не дороже</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Билетики</translation>
    </message>
    <message>
        <source>Draw the prizes</source>
        <translation>Разыграть призы</translation>
    </message>
    <message>
        <source>Print the tickets</source>
        <translation>Напечатать билетики</translation>
    </message>
    <message>
        <source>Take the draw back</source>
        <translation>Отменить розыгрыш</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Билетик</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Вручено</translation>
    </message>
    <message>
        <source>One prediction a line</source>
        <translation>Одно предсказание в строке</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Add the ready ones</source>
        <translation>Добавить готовые</translation>
    </message>
    <message>
        <source>Print the predictions</source>
        <translation>Напечатать предсказания</translation>
    </message>
    <message>
        <source>together up to {sum}</source>
        <translation>вместе до {sum}</translation>
    </message>
    <message>
        <source>The draw</source>
        <translation>Розыгрыш</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Предсказания</translation>
    </message>
    <message>
        <source>Tickets without a prize carry one; they can also go into each purchase.</source>
        <translation>Они стоят на билетиках без приза; их можно класть и в каждую покупку.</translation>
    </message>
    <message>
        <source>Each ticket gets its lot from a seed that is kept: anybody can check the draw later.</source>
        <translation>Жребий каждого билетика берётся из зерна, которое сохраняется: розыгрыш можно проверить потом.</translation>
    </message>
    <message>
        <source>Drawn on {day} at {time}; {done} of {total} handed over. Seed {seed}</source>
        <translation>Разыграно {day} в {time}; вручено {done} из {total}. Зерно {seed}</translation>
    </message>
    <message>
        <source>Noted: {text}</source>
        <translation>Записано: {text}</translation>
    </message>
    <message>
        <source>Taken out: {text}</source>
        <translation>Убрано: {text}</translation>
    </message>
</context>
<context>
    <name>DueFigure</name>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Copy the sum to pay ({key})</source>
        <translation>Скопировать сумму к оплате ({key})</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>More: birthday, family, favourite holiday …</source>
        <translation>Ещё: день рождения, семья, любимый праздник …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Known already?</source>
        <translation>Уже есть?</translation>
    </message>
    <message>
        <source>Typed before</source>
        <translation>Набрано раньше</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Выбросить</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n field(s) are to be put right.</source>
        <translation>
            <numerusform>Пока не сохранено: исправить нужно %n поле.</numerusform>
            <numerusform>Пока не сохранено: исправить нужно %n поля.</numerusform>
            <numerusform>Пока не сохранено: исправить нужно %n полей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Показать сохранённое</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Сохранить моё поверх</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Введённое ещё не сохранено.</translation>
    </message>
    <message>
        <source>Close and keep it for later</source>
        <translation>Закрыть и отложить</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить ввод</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>Add a client</source>
        <translation>Добавить клиента</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Загрузить список</translation>
    </message>
    <message>
        <source>Add the first one, or bring your list from Excel, 1C or another program.</source>
        <translation>Добавьте первого или загрузите свой список из Excel, 1С или другой программы.</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Клиентов пока нет</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>Search among everybody</source>
        <translation>Искать среди всех</translation>
    </message>
    <message>
        <source>Take a condition off above, or show everybody.</source>
        <translation>Уберите условие выше или покажите всех.</translation>
    </message>
    <message>
        <source>Nobody found among these</source>
        <translation>Среди этих никого не найдено</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>В архиве никого нет</translation>
    </message>
    <message>
        <source>Del in the list puts a client here: out of the way, but nothing is lost.</source>
        <translation>Клавиша Del в списке убирает клиента сюда: он не мешает, но ничего не теряется.</translation>
    </message>
    <message>
        <source>Nobody is in “{segment}” now</source>
        <translation>В сегменте «{segment}» сейчас никого нет</translation>
    </message>
    <message>
        <source>Nobody answers to these conditions</source>
        <translation>Под эти условия никто не подходит</translation>
    </message>
    <message>
        <source>Try a part of the name, the last digits of the phone or the number of the card. Letters typed in the wrong keyboard layout are understood, too.</source>
        <translation>Попробуйте часть имени, последние цифры телефона или номер карты. Набранное в другой раскладке тоже находится.</translation>
    </message>
    <message>
        <source>New client: {typed}</source>
        <translation>Новый клиент: {typed}</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никого не найдено</translation>
    </message>
</context>
<context>
    <name>EraseWindow</name>
    <message>
        <source>Erase a client</source>
        <translation>Стереть клиента</translation>
    </message>
    <message>
        <source>Name, phones, family, notes, presents, conversations, photo and files go, also from the history and from copies that are restored later. The cards are blocked.</source>
        <translation>Имя, телефоны, семья, заметки, подарки, разговоры, фото и файлы исчезнут — также из истории и из копий, если их потом восстановить. Карты будут заблокированы.</translation>
    </message>
    <message>
        <source>The sums of the purchases stay under a bare number, so that reports are right. It cannot be undone.</source>
        <translation>Суммы покупок останутся под номером без имени, чтобы отчёты были верны. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>To confirm, type the name: {name}</source>
        <translation>Для подтверждения введите имя: {name}</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>Keep the client</source>
        <translation>Оставить клиента</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Стереть: {name}?</translation>
    </message>
    <message>
        <source>Type the name exactly as it stands above.</source>
        <translation>Введите имя точно так, как оно написано выше.</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Client day</source>
        <translation>День клиента</translation>
    </message>
    <message>
        <source>Closed evening for regulars</source>
        <translation>Закрытый вечер для постоянных клиентов</translation>
    </message>
    <message>
        <source>Children’s hour</source>
        <translation>Детский час</translation>
    </message>
    <message>
        <source>Tasting</source>
        <translation>Дегустация</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Презентация</translation>
    </message>
    <message>
        <source>Excursion</source>
        <translation>Экскурсия</translation>
    </message>
    <message>
        <source>The owner at the counter</source>
        <translation>Хозяин за прилавком</translation>
    </message>
    <message>
        <source>Another occasion</source>
        <translation>Другой повод</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>now</source>
        <translation>идёт сейчас</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не приглашали</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Позвали</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>Будет</translation>
    </message>
    <message>
        <source>Will not come</source>
        <translation>Не будет</translation>
    </message>
    <message>
        <source>under a year</source>
        <translation>до года</translation>
    </message>
    <message>
        <source>Choose the surprise of the day</source>
        <translation>Выбрать сюрприз дня</translation>
    </message>
    <message>
        <source>Choose the prizes and what they may cost</source>
        <translation>Выбрать призы и их цену</translation>
    </message>
    <message>
        <source>Make the list of guests</source>
        <translation>Составить список гостей</translation>
    </message>
    <message>
        <source>Invite everybody on the list</source>
        <translation>Пригласить всех из списка</translation>
    </message>
    <message>
        <source>Draw the prizes and print the tickets</source>
        <translation>Разыграть призы и напечатать билетики</translation>
    </message>
    <message>
        <source>Tell everybody in the shop who does what</source>
        <translation>Рассказать всем в магазине, кто что делает</translation>
    </message>
    <message>
        <source>Dress the shop up</source>
        <translation>Украсить магазин</translation>
    </message>
    <message>
        <source>Thank everybody who came</source>
        <translation>Поблагодарить всех гостей</translation>
    </message>
    <message>
        <source>Order the treat: ask about allergies</source>
        <translation>Заказать угощение: спросить об аллергии</translation>
    </message>
    <message>
        <source>Find who looks after the children</source>
        <translation>Найти, кто присмотрит за детьми</translation>
    </message>
    <message>
        <source>Think up games and contests</source>
        <translation>Придумать игры и конкурсы</translation>
    </message>
    <message>
        <source>Buy a small present for each child</source>
        <translation>Купить по маленькому подарку каждому ребёнку</translation>
    </message>
    <message>
        <source>Make it safe: corners, stairs, allergies, phones of the parents</source>
        <translation>Проверить безопасность: углы, лестницы, аллергия, телефоны родителей</translation>
    </message>
    <message>
        <source>Choose the goods to be shown</source>
        <translation>Выбрать товары для показа</translation>
    </message>
    <message>
        <source>Agree who tells about them</source>
        <translation>Договориться, кто о них расскажет</translation>
    </message>
    <message>
        <source>Plan the way round and its stops</source>
        <translation>Продумать маршрут и остановки</translation>
    </message>
    <message>
        <source>Agree who of the managers serves, and when</source>
        <translation>Договориться, кто из руководителей обслуживает и когда</translation>
    </message>
    <message>
        <source>Prepare what to ask the clients</source>
        <translation>Подготовить вопросы клиентам</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Planned as last time. Look what is to be otherwise.</source>
        <translation>Запланировано как в прошлый раз. Посмотрите, что изменить.</translation>
    </message>
    <message>
        <source>A new customer day</source>
        <translation>Новый день для клиентов</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>Изменить день</translation>
    </message>
    <message>
        <source>Planned once more. Look what is to be otherwise.</source>
        <translation>Запланировано ещё раз. Посмотрите, что изменить.</translation>
    </message>
    <message>
        <source>The day is planned.</source>
        <translation>День запланирован.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>День убран.</translation>
    </message>
    <message>
        <source>The limit is noted.</source>
        <translation>Предел записан.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Nobody new is found.</source>
        <translation>Никого нового не нашлось.</translation>
    </message>
    <message numerus="yes">
        <source>%n new guest(s) on the list.</source>
        <translation>
            <numerusform>В списке %n новый гость.</numerusform>
            <numerusform>В списке %n новых гостя.</numerusform>
            <numerusform>В списке %n новых гостей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Came.</source>
        <translation>Приход отмечен.</translation>
    </message>
    <message>
        <source>On the list.</source>
        <translation>В списке.</translation>
    </message>
    <message>
        <source>That card has no name: find the guest by name.</source>
        <translation>У этой карты нет имени: найдите гостя по имени.</translation>
    </message>
    <message>
        <source>Came: {name}</source>
        <translation>Приход отмечен: {name}</translation>
    </message>
    <message>
        <source>Did not come after all: {name}</source>
        <translation>Приход снят: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n come</source>
        <translation>
            <numerusform>{name}: %n человек</numerusform>
            <numerusform>{name}: %n человека</numerusform>
            <numerusform>{name}: %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Off the list: {name}</source>
        <translation>Из списка убрано: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Drawn: %n ticket(s). Print them now.</source>
        <translation>
            <numerusform>Разыгран %n билетик. Можно печатать.</numerusform>
            <numerusform>Разыграно %n билетика. Можно печатать.</numerusform>
            <numerusform>Разыграно %n билетиков. Можно печатать.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draw is taken back; its tickets are good no more.</source>
        <translation>Розыгрыш отменён; его билетики больше не действуют.</translation>
    </message>
    <message>
        <source>The list is kept.</source>
        <translation>Список сохранён.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>EventsView</name>
    <message>
        <source>Who comes? Or whom else to ask</source>
        <translation>Кто пришёл или кого ещё позвать</translation>
    </message>
    <message>
        <source>name, phone or card</source>
        <translation>имя, телефон или карта</translation>
    </message>
    <message>
        <source>Customer days</source>
        <translation>Дни клиента</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Новый день</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Days of every year</source>
        <translation>Ежегодные дни</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Hold it again</source>
        <translation>Провести снова</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Гости</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Розыгрыш</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Parts of the day</source>
        <translation>Разделы дня</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Другой день</translation>
    </message>
    <message>
        <source>No customer day is planned yet</source>
        <translation>Дней клиента пока нет</translation>
    </message>
    <message>
        <source>Thank your clients together: an evening, a tasting, an hour for their children.</source>
        <translation>Поблагодарите клиентов вместе: вечер, дегустация, час для их детей.</translation>
    </message>
    <message>
        <source>{name} is on {day}, {left}. Prepare it in time: guests, a surprise, a draw.</source>
        <translation>{name} – {day}, {left}. Подготовьтесь заранее: гости, сюрприз, розыгрыш.</translation>
    </message>
    <message>
        <source>Plan this day</source>
        <translation>Запланировать этот день</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>A purchase of</source>
        <translation>Покупка на</translation>
    </message>
    <message>
        <source>Bought before for</source>
        <translation>Куплено раньше на</translation>
    </message>
    <message>
        <source>Bonuses on the card</source>
        <translation>Бонусов на карте</translation>
    </message>
    <message>
        <source>With the card</source>
        <translation>С картой</translation>
    </message>
    <message>
        <source>Purchases before</source>
        <translation>Покупок раньше</translation>
    </message>
    <message>
        <source>The day is</source>
        <translation>Какой это день</translation>
    </message>
    <message>
        <source>a day like others</source>
        <translation>обычный день</translation>
    </message>
    <message>
        <source>the client’s birthday</source>
        <translation>день рождения клиента</translation>
    </message>
    <message>
        <source>the favourite holiday</source>
        <translation>любимый праздник</translation>
    </message>
    <message>
        <source>Pay with bonuses</source>
        <translation>Оплатить бонусами</translation>
    </message>
    <message>
        <source>Something in the form is to be mended. Until then: as it was before.</source>
        <translation>В форме нужно что-то исправить. Пока показано то, что было.</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Простыми словами</translation>
    </message>
    <message>
        <source>Type a sum, such as 250 or 99.50.</source>
        <translation>Введите сумму, например 250 или 99,50.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>The till offers the card “{kind}” after this purchase.</source>
        <translation>После этой покупки касса предложит карту «{kind}».</translation>
    </message>
    <message>
        <source>A card given out on {first} is good until {last}.</source>
        <translation>Карта, выданная {first}, действует по {last}.</translation>
    </message>
    <message>
        <source>Of {sum} at list prices {margin} is left to the shop, before discounts.</source>
        <translation>С {sum} по ценам без скидок магазину остаётся {margin}.</translation>
    </message>
    <message>
        <source>Birthday on {day}: {sum} in bonuses from {first} to {last}.</source>
        <translation>День рождения {day}: {sum} бонусами с {first} по {last}.</translation>
    </message>
    <message>
        <source>Holiday on {day}: {sum} in bonuses from {first} to {last}.</source>
        <translation>Праздник {day}: {sum} бонусами с {first} по {last}.</translation>
    </message>
    <message>
        <source>If half of it comes back: {money} is given back in money.</source>
        <translation>Если вернут половину: деньгами отдать {money}.</translation>
    </message>
    <message>
        <source>{sum} in bonuses comes back to the card.</source>
        <translation>На карту вернётся бонусами {sum}.</translation>
    </message>
    <message>
        <source>{sum} of the earned bonuses is taken back.</source>
        <translation>Из начисленных бонусов снимется {sum}.</translation>
    </message>
    <message>
        <source>Whoever bought for {sum} and brings half of it back has afterwards: discount {discount}, {cashback} in bonuses.</source>
        <translation>Если куплено на {sum} и половину вернули, дальше: скидка {discount}, бонусами {cashback}.</translation>
    </message>
    <message>
        <source>The business day ends at midnight.</source>
        <translation>Рабочий день кончается в полночь.</translation>
    </message>
    <message>
        <source>What is sold before {time} on {day} belongs to {before}.</source>
        <translation>Проданное {day} до {time} относится к {before}.</translation>
    </message>
    <message>
        <source>The bonuses can be spent from {day} on.</source>
        <translation>Бонусы можно тратить с {day}.</translation>
    </message>
    <message>
        <source>It can be spent at least until {day}.</source>
        <translation>Их можно тратить хотя бы по {day}.</translation>
    </message>
    <message>
        <source>A welcome given on {first} expires on {burns}.</source>
        <translation>Приветственный подарок от {first} сгорит {burns}.</translation>
    </message>
    <message>
        <source>They expire on {day} if they are not spent.</source>
        <translation>Если их не потратить, они сгорят {day}.</translation>
    </message>
    <message>
        <source>The gift expires on {day}.</source>
        <translation>Подарок сгорит {day}.</translation>
    </message>
    <message>
        <source>If they are spent by then, they are forgiven.</source>
        <translation>Если они к тому времени потрачены, они прощаются.</translation>
    </message>
    <message>
        <source>If they are spent by then, {sum} is kept from the money.</source>
        <translation>Если они к тому времени потрачены, из денег удержится {sum}.</translation>
    </message>
    <message>
        <source>If they are spent by then, the card owes {sum}.</source>
        <translation>Если они к тому времени потрачены, на карте будет долг {sum}.</translation>
    </message>
    <message>
        <source>Born on 29 February: greeted on {days}.</source>
        <translation>Родившихся 29 февраля поздравлять: {days}.</translation>
    </message>
    <message>
        <source>Christmas of the church: {day}.</source>
        <translation>Церковное Рождество: {day}.</translation>
    </message>
    <message>
        <source>Today’s list still shows what was missed since {day}.</source>
        <translation>В списке на сегодня ещё видно пропущенное с {day}.</translation>
    </message>
    <message>
        <source>Today’s list does not show what was missed.</source>
        <translation>Пропущенное в списке на сегодня не показывается.</translation>
    </message>
    <message>
        <source>Kindred holidays are looked for up to {day}.</source>
        <translation>Родственные праздники ищутся по {day}.</translation>
    </message>
    <message>
        <source>Open every day of the coming year.</source>
        <translation>Весь следующий год без выходных.</translation>
    </message>
    <message>
        <source>Closed next on {days}.</source>
        <translation>Ближайшие выходные: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>Closed from {first} to {last}: %n day(s).</source>
        <translation>
            <numerusform>Закрыто с {first} по {last}: %n день.</numerusform>
            <numerusform>Закрыто с {first} по {last}: %n дня.</numerusform>
            <numerusform>Закрыто с {first} по {last}: %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: it never comes.</source>
        <translation>{name}: не наступит никогда.</translation>
    </message>
    <message>
        <source>{name}: {days}.</source>
        <translation>{name}: {days}.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>“{name}”: {amount} off.</source>
        <translation>«{name}»: скидка {amount}.</translation>
    </message>
    <message>
        <source>Discount: {percent} of {base} = {amount}.</source>
        <translation>Скидка: {percent} от {base} = {amount}.</translation>
    </message>
    <message>
        <source>Discount: {percent} of {base} (goods without discount {left_out} left out) = {amount}.</source>
        <translation>Скидка: {percent} от {base} (без товаров, на которые скидки нет: {left_out}) = {amount}.</translation>
    </message>
    <message>
        <source>“{name}”: {percent} of {base} = {amount}.</source>
        <translation>«{name}»: {percent} от {base} = {amount}.</translation>
    </message>
    <message>
        <source>“{name}”: {percent} of {base} (other goods {left_out} left out) = {amount}.</source>
        <translation>«{name}»: {percent} от {base} (без прочих товаров на {left_out}) = {amount}.</translation>
    </message>
    <message>
        <source>For the birthday: {percent} of {base} = {amount}.</source>
        <translation>Ко дню рождения: {percent} от {base} = {amount}.</translation>
    </message>
    <message>
        <source>For the favourite holiday: {percent} of {base} = {amount}.</source>
        <translation>К любимому празднику: {percent} от {base} = {amount}.</translation>
    </message>
    <message>
        <source>The card alone would give {amount}; the better discount is given.</source>
        <translation>По карте скидка была бы {amount}; дана та, что выгоднее.</translation>
    </message>
    <message>
        <source>“{name}” would give {amount}; the better discount is given.</source>
        <translation>«{name}»: скидка была бы {amount}; дана та, что выгоднее.</translation>
    </message>
    <message>
        <source>The birthday would give {amount}; the better discount is given.</source>
        <translation>Ко дню рождения скидка была бы {amount}; дана та, что выгоднее.</translation>
    </message>
    <message>
        <source>The favourite holiday would give {amount}; the better discount is given.</source>
        <translation>К любимому празднику скидка была бы {amount}; дана та, что выгоднее.</translation>
    </message>
    <message>
        <source>“{name}” is given alone, without other discounts.</source>
        <translation>«{name}» не складывается с другими скидками.</translation>
    </message>
    <message>
        <source>“{name}” starts at a bill of {minimum}.</source>
        <translation>«{name}» действует от суммы {minimum}.</translation>
    </message>
    <message>
        <source>“{name}” gives no more than {limit}.</source>
        <translation>«{name}»: скидка не больше {limit}.</translation>
    </message>
    <message>
        <source>The shop never takes off more than {cap} of the price.</source>
        <translation>Больше {cap} от цены магазин не уступает.</translation>
    </message>
    <message>
        <source>A department gives less: {cap} at the most on its goods.</source>
        <translation>В одном из отделов скидка меньше: не больше {cap}.</translation>
    </message>
    <message>
        <source>The discount is {amount} in all.</source>
        <translation>Всего скидка: {amount}.</translation>
    </message>
    <message>
        <source>Purchase {count} of {every} for the reward.</source>
        <translation>Покупка {count} из {every} до награды.</translation>
    </message>
    <message>
        <source>This is purchase {every} of {every}: {amount} off as the reward.</source>
        <translation>Покупка {every} из {every}: в награду скидка {amount}.</translation>
    </message>
    <message>
        <source>This is purchase {every} of {every}: {amount} in bonuses as the reward.</source>
        <translation>Покупка {every} из {every}: в награду {amount} бонусами.</translation>
    </message>
    <message>
        <source>{amount} paid with bonuses; at most {share} of {base} may be, that is {limit}.</source>
        <translation>Бонусами {amount}; можно не больше {share} от {base}, то есть {limit}.</translation>
    </message>
    <message>
        <source>Gift card {card} pays {amount}; {left} is left on it.</source>
        <translation>С подарочной карты {card}: {amount}; на ней останется {left}.</translation>
    </message>
    <message>
        <source>{amount} less, rounded down to a multiple of {unit}.</source>
        <translation>На {amount} меньше: округлено вниз до {unit}.</translation>
    </message>
    <message>
        <source>Bonuses: {percent} of the {base} paid = {amount}.</source>
        <translation>Бонусы: {percent} от {base} = {amount}.</translation>
    </message>
    <message>
        <source>Bonuses, “{name}”: {percent} of the {base} paid × {multiplier} = {amount}.</source>
        <translation>Бонусы, «{name}»: {percent} от {base} × {multiplier} = {amount}.</translation>
    </message>
    <message>
        <source>A bill with bonuses spent earns none.</source>
        <translation>За покупку, часть которой оплачена бонусами, новые не начисляются.</translation>
    </message>
    <message>
        <source>No bonuses: {base} paid, and they start at {minimum}.</source>
        <translation>Без бонусов: уплачено {base}, а начисляются они от {minimum}.</translation>
    </message>
    <message>
        <source>No bonuses: this card has earned as often as one day allows ({times}).</source>
        <translation>Без бонусов: по этой карте сегодня уже столько начислений, сколько можно за день ({times}).</translation>
    </message>
    <message>
        <source>There is no card, so no bonuses can be spent.</source>
        <translation>Карты нет, поэтому списать бонусы нельзя.</translation>
    </message>
    <message>
        <source>{asked} asked, {available} available: {spent} of bonuses spent.</source>
        <translation>Нужно {asked}, доступно {available}: списано {spent}.</translation>
    </message>
    <message>
        <source>{asked} asked, but at most {percent} may be paid with bonuses: {spent} spent.</source>
        <translation>Нужно {asked}, но бонусами можно оплатить не больше {percent}: списано {spent}.</translation>
    </message>
    <message>
        <source>{asked} asked, but the card may spend {limit} a day: {spent} spent.</source>
        <translation>Нужно {asked}, но по карте за день можно списать не больше {limit}: списано {spent}.</translation>
    </message>
    <message>
        <source>{available} were there then, {rest} of it are there now: {spent} spent.</source>
        <translation>Тогда было {available}, сейчас из них осталось {rest}: списано {spent}.</translation>
    </message>
    <message>
        <source>Bonuses are spent in steps of {step}: {spent} spent.</source>
        <translation>Бонусы списываются шагами по {step}: списано {spent}.</translation>
    </message>
    <message>
        <source>No bonuses spent: the least that can be spent is {minimum}.</source>
        <translation>Бонусы не списаны: наименьшая сумма списания {minimum}.</translation>
    </message>
    <message>
        <source>A welcome of {amount} in bonuses comes with it.</source>
        <translation>К этой покупке — приветственный подарок: {amount} бонусами.</translation>
    </message>
    <message>
        <source>{amount} in bonuses come with it, since a friend brought this client.</source>
        <translation>К этой покупке — {amount} бонусами: клиент пришёл по совету друга.</translation>
    </message>
    <message>
        <source>The turnover for the card “{kind}” is reached: offer it to the client.</source>
        <translation>Покупок хватает на карту «{kind}»: предложите её клиенту.</translation>
    </message>
</context>
<context>
    <name>ExportWindow</name>
    <message>
        <source>Export the calendar</source>
        <translation>Передать календарь</translation>
    </message>
    <message>
        <source>A telephone and other calendar programs open the file: whole days, each year by itself. Exported again, it renews the same entries.</source>
        <translation>Файл открывают телефон и другие программы-календари: дни на весь день, каждый год сами. Если записать снова, обновятся те же записи.</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Выбрать, куда сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What goes into the file?</source>
        <translation>Что записать в файл?</translation>
    </message>
    <message>
        <source>Of the holidays only: {sort}.</source>
        <translation>Из праздников только: {sort}.</translation>
    </message>
    <message>
        <source>The names of clients stand in it: give it to nobody outside of the shop.</source>
        <translation>В нём стоят имена клиентов: не передавайте файл посторонним.</translation>
    </message>
    <message>
        <source>Choose at least one kind of days.</source>
        <translation>Выберите хотя бы один вид дней.</translation>
    </message>
</context>
<context>
    <name>FamilyCard</name>
    <message>
        <source>Add a contact person</source>
        <translation>Добавить контактное лицо</translation>
    </message>
    <message>
        <source>Add a relative</source>
        <translation>Добавить родственника</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Контактные лица</translation>
    </message>
    <message>
        <source>Family and close ones</source>
        <translation>Семья и близкие</translation>
    </message>
    <message>
        <source>Nobody is noted yet: children, their names and birthdays.</source>
        <translation>Пока никто не записан: дети, их имена и дни рождения.</translation>
    </message>
    <message>
        <source>Nobody is noted yet: who decides, who pays, when their birthdays are.</source>
        <translation>Пока никто не записан: кто решает, кто платит, когда у них дни рождения.</translation>
    </message>
    <message>
        <source>Give {name} a file of his or her own</source>
        <translation>Внести отдельным клиентом: {name}</translation>
    </message>
    <message>
        <source>They live together</source>
        <translation>Живут вместе</translation>
    </message>
    <message>
        <source>Household “{name}”</source>
        <translation>Живут вместе: «{name}»</translation>
    </message>
    <message>
        <source>Lives there no more</source>
        <translation>Больше там не живёт</translation>
    </message>
    <message>
        <source>together</source>
        <translation>вместе</translation>
    </message>
</context>
<context>
    <name>FamilyRows</name>
    <message>
        <source>Add a relative</source>
        <translation>Добавить близкого</translation>
    </message>
    <message>
        <source>Add a contact person</source>
        <translation>Добавить контактное лицо</translation>
    </message>
    <message>
        <source>Add a pet</source>
        <translation>Добавить питомца</translation>
    </message>
    <message>
        <source>Somebody of the client file</source>
        <translation>Кто-то из картотеки</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message numerus="yes">
        <source>and %n more, all of them in the saved file</source>
        <translation>
            <numerusform>и ещё %n, все — в сохранённом файле</numerusform>
            <numerusform>и ещё %n, все — в сохранённом файле</numerusform>
            <numerusform>и ещё %n, все — в сохранённом файле</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}, {field}: {reason}</source>
        <translation>Строка {line}, {field}: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Строка {line}: {reason}</translation>
    </message>
</context>
<context>
    <name>FavouriteBand</name>
    <message>
        <source>One more favourite</source>
        <translation>Ещё один любимый праздник</translation>
    </message>
    <message>
        <source>Earlier: {day}</source>
        <translation>Раньше: {day}</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Составить план</translation>
    </message>
    <message>
        <source>Plan: {done} of {total}</source>
        <translation>План: {done} из {total}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>favourite holiday</source>
        <translation>любимый праздник</translation>
    </message>
    <message>
        <source>{when} ± 1 day</source>
        <translation>{when} ± 1 день</translation>
    </message>
    <message>
        <source>favourite holiday, {when}</source>
        <translation>любимый праздник, {when}</translation>
    </message>
    <message>
        <source>The favourite holiday is not known yet</source>
        <translation>Любимый праздник пока неизвестен</translation>
    </message>
    <message>
        <source>Ask at the next visit: “Which holiday is the dearest to you, and why?”</source>
        <translation>Спросите при встрече: «Какой праздник вам дороже всех и почему?»</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>FavouriteRow</name>
    <message>
        <source>Why is it dear? In the client’s own words</source>
        <translation>Чем он дорог? Словами самого клиента</translation>
    </message>
    <message>
        <source>My happiest years were there</source>
        <translation>Там прошли лучшие годы</translation>
    </message>
    <message>
        <source>Take this holiday away</source>
        <translation>Убрать этот праздник</translation>
    </message>
</context>
<context>
    <name>FavouriteRows</name>
    <message>
        <source>Which holiday is dear to the client?</source>
        <translation>Какой праздник дорог клиенту?</translation>
    </message>
    <message>
        <source>Type its name: new year, teacher, sailor …</source>
        <translation>Название: новый год, учитель, ВДВ …</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>What the field is called</source>
        <translation>Название поля</translation>
    </message>
    <message>
        <source>What is written in it</source>
        <translation>Что в него вносят</translation>
    </message>
    <message>
        <source>One more choice</source>
        <translation>Ещё вариант</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не менять</translation>
    </message>
    <message>
        <source>Choice {number}</source>
        <translation>Вариант {number}</translation>
    </message>
    <message>
        <source>Take this choice away</source>
        <translation>Убрать этот вариант</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>у %n клиента</numerusform>
            <numerusform>у %n клиентов</numerusform>
            <numerusform>у %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>пока не заполнено</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>Up: {title}</source>
        <translation>Выше: {title}</translation>
    </message>
    <message>
        <source>Down: {title}</source>
        <translation>Ниже: {title}</translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation>Изменить: {title}</translation>
    </message>
    <message>
        <source>Bring back: {title}</source>
        <translation>Вернуть: {title}</translation>
    </message>
    <message>
        <source>Retire: {title}</source>
        <translation>Скрыть: {title}</translation>
    </message>
</context>
<context>
    <name>FieldMaker</name>
    <message>
        <source>What the field is called</source>
        <translation>Как называется поле</translation>
    </message>
    <message>
        <source>car, favourite seat</source>
        <translation>машина, любимое место</translation>
    </message>
    <message>
        <source>What is written in it</source>
        <translation>Что в него пишут</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>да или нет</translation>
    </message>
    <message>
        <source>one of a list</source>
        <translation>одно из списка</translation>
    </message>
    <message>
        <source>What can be chosen, divided by commas</source>
        <translation>Из чего выбирать, через запятую</translation>
    </message>
    <message>
        <source>window, middle, door</source>
        <translation>у окна, посередине, у двери</translation>
    </message>
    <message>
        <source>Add for all clients</source>
        <translation>Добавить для всех клиентов</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не добавлять</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>All purchases</source>
        <translation>Все покупки</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Гости</translation>
    </message>
    <message>
        <source>What the day cost in all</source>
        <translation>Во что обошёлся день</translation>
    </message>
    <message>
        <source>What guests loved, and what they did not</source>
        <translation>Что гостям понравилось, а что нет</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Purchases of guests who came</source>
        <translation>Покупки пришедших гостей</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Что вышло</translation>
    </message>
    <message>
        <source>The day is still to come; so far these are the last days before it.</source>
        <translation>День ещё впереди; пока здесь последние дни до него.</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупок</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиентов</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>В этот день</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>What comes after it is told from the second day on.</source>
        <translation>Что было после, видно со второго дня.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before and after are held against each other.</source>
        <translation>
            <numerusform>Сравнивается %n день до и после.</numerusform>
            <numerusform>Сравниваются %n дня до и после.</numerusform>
            <numerusform>Сравниваются %n дней до и после.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came.</source>
        <translation>
            <numerusform>Гостей: %n.</numerusform>
            <numerusform>Гостей: %n.</numerusform>
            <numerusform>Гостей: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prize(s) handed over, worth up to {sum}.</source>
        <translation>
            <numerusform>Вручён %n приз на сумму до {sum}.</numerusform>
            <numerusform>Вручено %n приза на сумму до {sum}.</numerusform>
            <numerusform>Вручено %n призов на сумму до {sum}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden gift(s) went out.</source>
        <translation>
            <numerusform>Спрятан %n подарок.</numerusform>
            <numerusform>Спрятано %n подарка.</numerusform>
            <numerusform>Спрятано %n подарков.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Копировать в…</translation>
    </message>
    <message>
        <source>Restore a copy…</source>
        <translation>Восстановить копию…</translation>
    </message>
    <message>
        <source>File and copies</source>
        <translation>Файл и копии</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>All clients</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Note a talk</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Take to till</source>
        <translation>В кассу</translation>
    </message>
    <message>
        <source>Edit (Ctrl+Enter)</source>
        <translation>Изменить (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Note a talk (Shift+F2)</source>
        <translation>Записать разговор (Shift+F2)</translation>
    </message>
    <message>
        <source>Greet (Shift+F5)</source>
        <translation>Поздравить (Shift+F5)</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Убрать в архив</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>в архиве</translation>
    </message>
    <message>
        <source>birthday {when}</source>
        <translation>день рождения {when}</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>bonuses {sum}</source>
        <translation>бонусов {sum}</translation>
    </message>
    <message>
        <source>owes bonuses: {sum}</source>
        <translation>долг, бонусов: {sum}</translation>
    </message>
</context>
<context>
    <name>FilePresenter</name>
    <message>
        <source>The conversation is noted.</source>
        <translation>Разговор записан.</translation>
    </message>
    <message>
        <source>The note is put right.</source>
        <translation>Запись исправлена.</translation>
    </message>
    <message>
        <source>The note was taken out.</source>
        <translation>Запись убрана.</translation>
    </message>
    <message>
        <source>The present is noted: {what}.</source>
        <translation>Подарок записан: {what}.</translation>
    </message>
    <message>
        <source>The present is changed: {what}.</source>
        <translation>Подарок изменён: {what}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The present is noted.</source>
        <translation>Подарок записан.</translation>
    </message>
    <message>
        <source>The present was taken out.</source>
        <translation>Подарок убран.</translation>
    </message>
    <message>
        <source>The refusal is noted.</source>
        <translation>Отказ записан.</translation>
    </message>
    <message>
        <source>The consent is noted.</source>
        <translation>Согласие записано.</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>Согласие отозвано.</translation>
    </message>
    <message>
        <source>The photo is in the file.</source>
        <translation>Фото добавлено.</translation>
    </message>
    <message>
        <source>The photo was taken out.</source>
        <translation>Фото убрано.</translation>
    </message>
    <message>
        <source>The file is copied in: {name}.</source>
        <translation>Файл добавлен: {name}.</translation>
    </message>
    <message>
        <source>A copy is saved: {name}.</source>
        <translation>Копия сохранена: {name}.</translation>
    </message>
    <message>
        <source>The file was taken out: {name}.</source>
        <translation>Файл убран: {name}.</translation>
    </message>
    <message>
        <source>There is a file of his or her own now; open it from the family.</source>
        <translation>Теперь это отдельный клиент; открыть его можно из семьи.</translation>
    </message>
    <message>
        <source>They are one household now.</source>
        <translation>Теперь они живут вместе.</translation>
    </message>
    <message>
        <source>The client lives alone now.</source>
        <translation>Теперь клиент живёт отдельно.</translation>
    </message>
    <message>
        <source>It is a favourite holiday now, with its reason.</source>
        <translation>Теперь это любимый праздник, причина записана.</translation>
    </message>
    <message>
        <source>The file is back among the others.</source>
        <translation>Клиент снова в списке.</translation>
    </message>
    <message>
        <source>The file lies in the archive: out of lists and greetings, nothing is lost.</source>
        <translation>Клиент в архиве: его нет в списках и поздравлениях, но ничего не потеряно.</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>Изменение отменено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Всё как было.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Копий пока нет.</translation>
    </message>
    <message>
        <source>Last copy: {ago}.</source>
        <translation>Последняя копия: {ago}.</translation>
    </message>
    <message>
        <source>If this disk dies, the copies on it die too. Choose a stick, a folder of a cloud or another computer; every copy goes there as well.</source>
        <translation>Если этот диск сломается, пропадут и копии на нём. Укажите флешку, папку облака или другой компьютер: каждая копия попадёт и туда.</translation>
    </message>
    <message>
        <source>Last copy there: {ago}.</source>
        <translation>Последняя копия там: {ago}.</translation>
    </message>
    <message>
        <source>The folder is not there now. The next copy goes there once it is back.</source>
        <translation>Сейчас этой папки нет. Когда она появится, следующая копия попадёт туда.</translation>
    </message>
    <message>
        <source>It is on the same disk as the shop’s file; another disk is safer.</source>
        <translation>Она на том же диске, что и файл магазина; другой диск надёжнее.</translation>
    </message>
    <message>
        <source>It is time to connect it.</source>
        <translation>Пора её подключить.</translation>
    </message>
    <message>
        <source>It was not checked yet. The till goes on meanwhile.</source>
        <translation>Проверки ещё не было. Касса во время неё работает.</translation>
    </message>
    <message>
        <source>Checked {ago}: all is sound.</source>
        <translation>Проверено {ago}: всё цело.</translation>
    </message>
    <message numerus="yes">
        <source>Checked {ago}: %n thing(s) are not as they must be.</source>
        <translation>
            <numerusform>Проверено {ago}: не в порядке %n место.</numerusform>
            <numerusform>Проверено {ago}: не в порядке %n места.</numerusform>
            <numerusform>Проверено {ago}: не в порядке %n мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is made, but the data is not sound. Check the data; no older copy is removed. It is here: {path}</source>
        <translation>Копия снята, но данные повреждены. Проверьте данные; старые копии не удаляются. Копия здесь: {path}</translation>
    </message>
    <message>
        <source>The copy is made and checked: {path}</source>
        <translation>Копия сделана и проверена: {path}</translation>
    </message>
    <message>
        <source>This is the shop’s file itself. Choose another place.</source>
        <translation>Это сам файл магазина. Выберите другое место.</translation>
    </message>
    <message>
        <source>The clients’ files lie beside it, in {name}: take both along.</source>
        <translation>Файлы клиентов лежат рядом, в папке {name}: переносить нужно и копию, и папку.</translation>
    </message>
    <message>
        <source>A copy lies in {folder} now, and every new one goes there, too.</source>
        <translation>Копия уже лежит в {folder}; каждая новая попадёт туда же.</translation>
    </message>
    <message>
        <source>The data is being looked over. The till goes on meanwhile.</source>
        <translation>Данные проверяются. Касса тем временем работает.</translation>
    </message>
    <message>
        <source>Keep the last good copy; restore it, or send the details to whoever helps you.</source>
        <translation>Сохраните последнюю целую копию: восстановите её или отправьте подробности тому, кто вам помогает.</translation>
    </message>
    <message>
        <source>The system cannot show {path}.</source>
        <translation>Система не может показать {path}.</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Copy a file in</source>
        <translation>Добавить файл</translation>
    </message>
    <message>
        <source>Photo and files</source>
        <translation>Фото и файлы</translation>
    </message>
    <message>
        <source>No files yet: a contract, a drawing, a list of wishes.</source>
        <translation>Файлов пока нет: договор, рисунок, список пожеланий.</translation>
    </message>
    <message>
        <source>Choose another photo</source>
        <translation>Выбрать другое фото</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Выбрать фото</translation>
    </message>
    <message>
        <source>Take the photo out</source>
        <translation>Убрать фото</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Открыть {name}</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Сохранить копию {name}</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Убрать {name}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Save as a segment</source>
        <translation>Сохранить как сегмент</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n условие</numerusform>
            <numerusform>%n условия</numerusform>
            <numerusform>%n условий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstPeople</name>
    <message>
        <source>The first of them, as they will be kept</source>
        <translation>Первые из списка, как они будут записаны</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>карта {number}</translation>
    </message>
    <message>
        <source>bonuses {sum}</source>
        <translation>бонусы {sum}</translation>
    </message>
    <message>
        <source>spent before {sum}</source>
        <translation>потрачено раньше {sum}</translation>
    </message>
</context>
<context>
    <name>FoldHead</name>
    <message>
        <source>open</source>
        <translation>раскрыто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
</context>
<context>
    <name>FoundClients</name>
    <message>
        <source>Found clients</source>
        <translation>Найденные клиенты</translation>
    </message>
    <message>
        <source>Nobody is found. F4 adds a new client.</source>
        <translation>Никого не найдено. F4 — новый клиент.</translation>
    </message>
</context>
<context>
    <name>GiftForm</name>
    <message>
        <source>typed before, not noted yet</source>
        <translation>набрано раньше, ещё не записано</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Подарок</translation>
    </message>
    <message>
        <source>a book about the sea</source>
        <translation>книга о море</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>день рождения</translation>
    </message>
    <message>
        <source>name day</source>
        <translation>именины</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>Новый год</translation>
    </message>
    <message>
        <source>wedding</source>
        <translation>свадьба</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>an idea</source>
        <translation>задумано</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>куплено</translation>
    </message>
    <message>
        <source>given</source>
        <translation>подарено</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>На каком этапе</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>A new present</source>
        <translation>Новый подарок</translation>
    </message>
    <message>
        <source>Change the present</source>
        <translation>Изменить подарок</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The same was given in {year}: think of something else?</source>
        <translation>То же самое дарили в {year}: придумать другое?</translation>
    </message>
</context>
<context>
    <name>GiftsCard</name>
    <message>
        <source>No presents yet: note an idea when one comes up in a talk.</source>
        <translation>Подарков пока нет: записывайте идею, когда она мелькнёт в разговоре.</translation>
    </message>
    <message>
        <source>What is it to be?</source>
        <translation>Что подарить?</translation>
    </message>
    <message>
        <source>Note a present, or an idea for one</source>
        <translation>Записать подарок или задумку</translation>
    </message>
    <message>
        <source>The present is not noted: {what}.</source>
        <translation>Подарок не записан: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more that were given</source>
        <translation>
            <numerusform>Показать ещё %n подаренный</numerusform>
            <numerusform>Показать ещё %n подаренных</numerusform>
            <numerusform>Показать ещё %n подаренных</numerusform>
        </translation>
    </message>
    <message>
        <source>The same was given in {year}: think of something else?</source>
        <translation>То же самое дарили в {year}: придумать другое?</translation>
    </message>
    <message>
        <source>Change this present: {what}</source>
        <translation>Изменить подарок: {what}</translation>
    </message>
    <message>
        <source>Take this present out: {what}</source>
        <translation>Убрать подарок: {what}</translation>
    </message>
    <message>
        <source>given</source>
        <translation>подарено</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Куплено</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Подарено</translation>
    </message>
    <message>
        <source>Presents</source>
        <translation>Подарки</translation>
    </message>
</context>
<context>
    <name>GreetMenu</name>
    <message>
        <source>Say thank you</source>
        <translation>Сказать спасибо</translation>
    </message>
    <message>
        <source>Ask where they have been</source>
        <translation>Спросить, куда пропали</translation>
    </message>
</context>
<context>
    <name>GreetingPresenter</name>
    <message>
        <source>What was typed here before is here again.</source>
        <translation>Набранное здесь раньше снова на месте.</translation>
    </message>
    <message>
        <source>The day itself comes {when}: a text that speaks of today is too early for a message.</source>
        <translation>Сам праздник {when}: сообщению со словом «сегодня» ещё рано.</translation>
    </message>
    <message>
        <source>Noted as greeted on {day}, at {time}: nobody is greeted twice.</source>
        <translation>Поздравление отмечено {day} в {time}: дважды никого не поздравляют.</translation>
    </message>
    <message>
        <source>The library has no text for this. Write a few words of your own.</source>
        <translation>Готового текста для такого случая нет. Напишите несколько слов от себя.</translation>
    </message>
    <message>
        <source>This text went to this person on {day}. Take another one, or add a line of your own.</source>
        <translation>Этот текст уже отправляли этому человеку {day}. Возьмите другой или добавьте строку от себя.</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <translation>Отправить письмо</translation>
    </message>
    <message>
        <source>Note as greeted</source>
        <translation>Отметить поздравление</translation>
    </message>
    <message>
        <source>Noted as greeted.</source>
        <translation>Поздравление отмечено.</translation>
    </message>
    <message>
        <source>Noted as greeted; nothing was printed here.</source>
        <translation>Поздравление отмечено; здесь ничего не напечатано.</translation>
    </message>
    <message>
        <source>The letter goes out in a moment.</source>
        <translation>Письмо сейчас уйдёт.</translation>
    </message>
    <message>
        <source>Noted; the day comes again tomorrow.</source>
        <translation>Записано; завтра праздник снова будет в списке.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Вернуть как было</translation>
    </message>
</context>
<context>
    <name>GreetingWindow</name>
    <message>
        <source>Greet</source>
        <translation>Поздравить</translation>
    </message>
    <message>
        <source>How to greet</source>
        <translation>Как поздравить</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>на «вы»</translation>
    </message>
    <message>
        <source>as friends</source>
        <translation>на «ты»</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Тон</translation>
    </message>
    <message>
        <source>How we call them</source>
        <translation>Как обращаемся</translation>
    </message>
    <message>
        <source>Whose birthday (of whom?)</source>
        <translation>Чей праздник (кого?)</translation>
    </message>
    <message>
        <source>And to whom?</source>
        <translation>И кому?</translation>
    </message>
    <message>
        <source>A line of your own</source>
        <translation>Строка от себя</translation>
    </message>
    <message>
        <source>what only you know of each other</source>
        <translation>то, что знаете только вы</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Another text</source>
        <translation>Другой текст</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Greet: {name}</source>
        <translation>Поздравить: {name}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} из {count}</translation>
    </message>
</context>
<context>
    <name>Greetings</name>
    <message>
        <source>Card</source>
        <translation>Открытка</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Round birthday</source>
        <translation>Юбилей</translation>
    </message>
    <message>
        <source>A child’s birthday</source>
        <translation>День рождения ребёнка</translation>
    </message>
    <message>
        <source>A birthday in the family</source>
        <translation>День рождения в семье</translation>
    </message>
    <message>
        <source>Favourite holiday in the family</source>
        <translation>Любимый праздник в семье</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Именины</translation>
    </message>
    <message>
        <source>A day of the client’s own</source>
        <translation>Свой день клиента</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>Новый год</translation>
    </message>
    <message>
        <source>8 March</source>
        <translation>8 Марта</translation>
    </message>
    <message>
        <source>Favourite holiday</source>
        <translation>Любимый праздник</translation>
    </message>
    <message>
        <source>Day of kin with the favourite</source>
        <translation>Родственный праздник</translation>
    </message>
    <message>
        <source>Day of memory</source>
        <translation>День памяти</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Спасибо</translation>
    </message>
    <message>
        <source>Not seen for long</source>
        <translation>Давно не виделись</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Строго</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Тепло</translation>
    </message>
    <message>
        <source>Joking</source>
        <translation>С шуткой</translation>
    </message>
    <message>
        <source>Verse</source>
        <translation>В стихах</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Better late than never!</source>
        <translation>Лучше поздно, чем никогда!</translation>
    </message>
    <message>
        <source>Happy New Year!</source>
        <translation>С Новым годом!</translation>
    </message>
    <message>
        <source>Happy 8 March!</source>
        <translation>С 8 Марта!</translation>
    </message>
    <message>
        <source>We remember with you</source>
        <translation>Помним вместе с вами</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Спасибо!</translation>
    </message>
    <message>
        <source>We miss you</source>
        <translation>Мы соскучились</translation>
    </message>
    <message>
        <source>Happy name day!</source>
        <translation>С именинами!</translation>
    </message>
    <message>
        <source>Congratulations!</source>
        <translation>Поздравляем!</translation>
    </message>
    <message>
        <source>Happy holiday!</source>
        <translation>С праздником!</translation>
    </message>
    <message>
        <source>Happy birthday!</source>
        <translation>С днём рождения!</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>Цветы</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>Шары</translation>
    </message>
    <message>
        <source>Fireworks</source>
        <translation>Салют</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>Зима</translation>
    </message>
    <message>
        <source>A quiet branch</source>
        <translation>Тихая ветвь</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Birthdays and family days</source>
        <translation>Дни рождения и семейные даты</translation>
    </message>
    <message numerus="yes">
        <source>%n occasion(s) today</source>
        <translation>
            <numerusform>%n повод сегодня</numerusform>
            <numerusform>%n повода сегодня</numerusform>
            <numerusform>%n поводов сегодня</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message numerus="yes">
        <source>And %n more client(s)</source>
        <translation>
            <numerusform>И ещё %n клиент</numerusform>
            <numerusform>И ещё %n клиента</numerusform>
            <numerusform>И ещё %n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still to be greeted</source>
        <translation>
            <numerusform>из них ещё не поздравлен %n</numerusform>
            <numerusform>из них ещё не поздравлены %n</numerusform>
            <numerusform>из них ещё не поздравлены %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter to all</source>
        <translation>Письмо всем</translation>
    </message>
</context>
<context>
    <name>GuestsPage</name>
    <message>
        <source>Whom to ask</source>
        <translation>Кого позвать</translation>
    </message>
    <message>
        <source>Child from</source>
        <translation>Ребёнок от</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Put them on the list</source>
        <translation>Внести в список</translation>
    </message>
    <message>
        <source>Write to the guests</source>
        <translation>Написать гостям</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гость</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Приход</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Гости</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>В списке пока никого</translation>
    </message>
    <message>
        <source>Choose above whom to ask, or find a client by name, phone or card.</source>
        <translation>Выберите выше, кого позвать, или найдите клиента по имени, телефону или карте.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>came</source>
        <translation>приход</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>позвали</translation>
    </message>
    <message>
        <source>will come</source>
        <translation>будет</translation>
    </message>
    <message>
        <source>people</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>take off</source>
        <translation>убрать</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the client</source>
        <translation>открыть клиента</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>Those who come again</source>
        <translation>Кто приходит снова</translation>
    </message>
    <message>
        <source>Families with children</source>
        <translation>Семьи с детьми</translation>
    </message>
    <message>
        <source>Card: {kind}</source>
        <translation>Карта: {kind}</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) on the list</source>
        <translation>
            <numerusform>В списке %n гость</numerusform>
            <numerusform>В списке %n гостя</numerusform>
            <numerusform>В списке %n гостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will come</source>
        <translation>
            <numerusform>будет %n</numerusform>
            <numerusform>будут %n</numerusform>
            <numerusform>будут %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>осталось %n место</numerusform>
            <numerusform>осталось %n места</numerusform>
            <numerusform>осталось %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>не хватает %n места</numerusform>
            <numerusform>не хватает %n мест</numerusform>
            <numerusform>не хватает %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>пришёл %n</numerusform>
            <numerusform>пришли %n</numerusform>
            <numerusform>пришли %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not to be asked</source>
        <translation>не звать</translation>
    </message>
    <message>
        <source>Came?</source>
        <translation>Здесь?</translation>
    </message>
</context>
<context>
    <name>HadCard</name>
    <message>
        <source>No purchase of today is without a client. Choose one in the list first.</source>
        <translation>Сегодня нет покупок без клиента. Сначала выберите покупку в списке.</translation>
    </message>
    <message>
        <source>The purchase of {time}, {sum}, moves from {former} to another client.</source>
        <translation>Покупка {time}, {sum}: сейчас — {former}, переходит другому клиенту.</translation>
    </message>
    <message>
        <source>Scan the card, or find the client (F2).</source>
        <translation>Отсканируйте карту или найдите клиента (F2).</translation>
    </message>
    <message>
        <source>“I had a card!” On whose card to put the purchase of {time}, {sum}?</source>
        <translation>Карта нашлась: на чью занести покупку {time}, {sum}?</translation>
    </message>
    <message>
        <source>Put the purchase of {day}, {sum}, on a card? Client: {name}</source>
        <translation>Занести покупку {day}, {sum}, на карту? Клиент: {name}</translation>
    </message>
    <message>
        <source>Put it on the card</source>
        <translation>Занести на карту</translation>
    </message>
    <message>
        <source>Move the purchase of {day}, {sum}, to another client? Now: {former}. Then: {name}.</source>
        <translation>Перенести покупку ({day}, {sum}) другому клиенту? Сейчас: {former}. Станет: {name}.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>{earned} bonuses are added.</source>
        <translation>Начислено бонусов: {earned}.</translation>
    </message>
    <message>
        <source>{taken} bonuses leave {former}, {earned} bonuses are added to {name}.</source>
        <translation>Снято бонусов ({former}): {taken}, начислено ({name}): {earned}.</translation>
    </message>
    <message>
        <source>{name}: the purchase is on the card. {follow}</source>
        <translation>{name}: покупка на карте. {follow}</translation>
    </message>
    <message>
        <source>The purchase went from {former} to {name}. {follow}</source>
        <translation>Покупка перешла: {former} → {name}. {follow}</translation>
    </message>
    <message>
        <source>Take it off again</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>карта {number}</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>The text is copied.</source>
        <translation>Текст скопирован.</translation>
    </message>
    <message>
        <source>The number is copied.</source>
        <translation>Номер скопирован.</translation>
    </message>
    <message>
        <source>The text is copied, too: if it is not in the message, paste it there.</source>
        <translation>Текст также скопирован: если его нет в сообщении, вставьте его туда.</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>Given: {what}</source>
        <translation>Подарено: {what}</translation>
    </message>
    <message>
        <source>Bought: {what}</source>
        <translation>Куплено: {what}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Purchase of {sum}</source>
        <translation>Покупка на {sum}</translation>
    </message>
    <message>
        <source>Return of {sum}</source>
        <translation>Возврат на {sum}</translation>
    </message>
    <message>
        <source>Brought in from the former program</source>
        <translation>Перенесено из прежней программы</translation>
    </message>
    <message>
        <source>Purchase put on the card afterwards</source>
        <translation>Покупка зачтена на карту позже</translation>
    </message>
    <message>
        <source>Bonuses as a gift</source>
        <translation>Бонусы в подарок</translation>
    </message>
    <message>
        <source>Bonuses expired</source>
        <translation>Бонусы сгорели</translation>
    </message>
    <message>
        <source>Bonuses corrected</source>
        <translation>Бонусы исправлены</translation>
    </message>
    <message>
        <source>bonuses {number}</source>
        <translation>бонусы {number}</translation>
    </message>
    <message>
        <source>Greeted: {occasion}</source>
        <translation>Поздравление: {occasion}</translation>
    </message>
    <message>
        <source>Not greeted: {occasion}</source>
        <translation>Без поздравления: {occasion}</translation>
    </message>
    <message>
        <source>Put off: {occasion}</source>
        <translation>Отложено: {occasion}</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>день рождения</translation>
    </message>
    <message>
        <source>birthday in the family</source>
        <translation>день рождения в семье</translation>
    </message>
    <message>
        <source>a day of the client’s own</source>
        <translation>личная дата</translation>
    </message>
    <message>
        <source>name day</source>
        <translation>именины</translation>
    </message>
    <message>
        <source>a holiday</source>
        <translation>праздник</translation>
    </message>
    <message>
        <source>a day of the shop’s</source>
        <translation>день магазина</translation>
    </message>
    <message>
        <source>bonuses burn soon</source>
        <translation>бонусы скоро сгорят</translation>
    </message>
    <message>
        <source>{purpose}: taken out</source>
        <translation>{purpose}: отметка убрана</translation>
    </message>
    <message>
        <source>{purpose}: refused</source>
        <translation>{purpose}: отказ</translation>
    </message>
    <message>
        <source>{purpose}: withdrawn</source>
        <translation>{purpose}: согласие отозвано</translation>
    </message>
    <message>
        <source>{purpose}: agreed</source>
        <translation>{purpose}: согласие</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>фото добавлено</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>фото убрано</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>What is held about {name}</source>
        <translation>Что о вас записано: {name}</translation>
    </message>
    <message>
        <source>{shop}, as of {when}</source>
        <translation>{shop}, на {when}</translation>
    </message>
    <message>
        <source>Signs that this type lacks are written as their codes, such as [U+1F600]; the file for machines holds them as they are.</source>
        <translation>Знаки, которых нет в этом шрифте, записаны кодами, например [U+1F600]; в файле для программ они стоят как есть.</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>страница {number}</translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>Семья и близкие</translation>
    </message>
    <message>
        <source>Favourite holidays and own dates</source>
        <translation>Любимые праздники и свои даты</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Cards and bonuses</source>
        <translation>Карты и бонусы</translation>
    </message>
    <message>
        <source>Purchases, returns and bonuses</source>
        <translation>Покупки, возвраты и бонусы</translation>
    </message>
    <message>
        <source>Calls, visits and letters</source>
        <translation>Звонки, визиты и письма</translation>
    </message>
    <message>
        <source>Letters that were not sent</source>
        <translation>Неотправленные письма</translation>
    </message>
    <message>
        <source>Presents</source>
        <translation>Подарки</translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation>Поздравления</translation>
    </message>
    <message>
        <source>Customer days</source>
        <translation>Дни клиента</translation>
    </message>
    <message>
        <source>Plans for the client</source>
        <translation>Планы для клиента</translation>
    </message>
    <message>
        <source>Photo and files</source>
        <translation>Фото и файлы</translation>
    </message>
    <message>
        <source>Changes of the file</source>
        <translation>Изменения записи</translation>
    </message>
    <message>
        <source>Number of the client</source>
        <translation>Номер клиента</translation>
    </message>
    <message>
        <source>Bonuses now</source>
        <translation>Бонусов сейчас</translation>
    </message>
    <message>
        <source>Turnover here</source>
        <translation>Куплено всего</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Идея</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Куплено</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Подарено</translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n came</source>
        <translation>
            <numerusform>{title}: приход отмечен, %n человек</numerusform>
            <numerusform>{title}: приход отмечен, %n человека</numerusform>
            <numerusform>{title}: приход отмечен, %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo of the client is kept.</source>
        <translation>Хранится фото клиента.</translation>
    </message>
    <message>
        <source>not given out yet</source>
        <translation>ещё не выдана</translation>
    </message>
    <message>
        <source>works</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокирована</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>потеряна</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>истекла</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>Nobody asked yet.</source>
        <translation>Ещё не спрашивали.</translation>
    </message>
    <message>
        <source>Refused on {day}, {how}.</source>
        <translation>Отказ {day}, {how}.</translation>
    </message>
    <message>
        <source>Withdrawn on {day}.</source>
        <translation>Отозвано {day}.</translation>
    </message>
    <message>
        <source>Given on {day}, {how}.</source>
        <translation>Дано {day}, {how}.</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Bonuses corrected</source>
        <translation>Бонусы исправлены</translation>
    </message>
    <message>
        <source>Brought in from the former program</source>
        <translation>Перенесено из прежней программы</translation>
    </message>
    <message>
        <source>Purchase put on the card afterwards</source>
        <translation>Покупка записана на карту позже</translation>
    </message>
    <message>
        <source>Bonuses as a gift</source>
        <translation>Бонусы в подарок</translation>
    </message>
    <message>
        <source>Bonuses expired</source>
        <translation>Бонусы сгорели</translation>
    </message>
    <message>
        <source>{what}; bonuses {number}</source>
        <translation>{what}; бонусы {number}</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (отменено)</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>Поздравлено</translation>
    </message>
    <message>
        <source>Not greeted</source>
        <translation>Без поздравления</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>formally</source>
        <translation>на «вы»</translation>
    </message>
    <message>
        <source>informally</source>
        <translation>на «ты»</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>звонки</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>messengers</source>
        <translation>мессенджеры</translation>
    </message>
    <message>
        <source>e-mails</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>письма</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>визиты</translation>
    </message>
    <message>
        <source>{way}: wished</source>
        <translation>{way}: можно</translation>
    </message>
    <message>
        <source>{way}: refused</source>
        <translation>{way}: не надо</translation>
    </message>
</context>
<context>
    <name>HolidayDetail</name>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Вернуть как было в каталоге</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Снова предлагать</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>ваш</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>изменён вами</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыт</translation>
    </message>
    <message>
        <source>±1 day</source>
        <translation>±1 день</translation>
    </message>
    <message>
        <source>day of memory</source>
        <translation>день памяти</translation>
    </message>
    <message>
        <source>without congratulations</source>
        <translation>без поздравлений</translation>
    </message>
    <message numerus="yes">
        <source>Loved by %n of your people</source>
        <translation>
            <numerusform>Дорог %n клиенту</numerusform>
            <numerusform>Дорог %n клиентам</numerusform>
            <numerusform>Дорог %n клиентам</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of your people loves it yet.</source>
        <translation>Пока никому из ваших клиентов он не дорог.</translation>
    </message>
    <message>
        <source>Comes next</source>
        <translation>Ближайшие даты</translation>
    </message>
    <message>
        <source>No day of it is known any more.</source>
        <translation>Следующие даты неизвестны.</translation>
    </message>
</context>
<context>
    <name>HolidayForm</name>
    <message>
        <source>What kind of holiday it is</source>
        <translation>Какой это праздник</translation>
    </message>
    <message>
        <source>school, children, spring</source>
        <translation>школа, дети, весна</translation>
    </message>
    <message>
        <source>What it is about: themes, with commas</source>
        <translation>О чём он: темы через запятую</translation>
    </message>
    <message>
        <source>A day of memory: no cheer is proposed</source>
        <translation>День памяти: веселья не предлагать</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Since the year</source>
        <translation>С какого года</translation>
    </message>
    <message>
        <source>Until the year</source>
        <translation>По какой год</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>A holiday of your own</source>
        <translation>Новый праздник</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Как называется</translation>
    </message>
    <message>
        <source>In English, if you like</source>
        <translation>По-английски, если нужно</translation>
    </message>
    <message>
        <source>In Russian, if you like</source>
        <translation>По-русски, если нужно</translation>
    </message>
    <message>
        <source>In Ukrainian, if you like</source>
        <translation>По-украински, если нужно</translation>
    </message>
    <message>
        <source>By this rule no day is found yet.</source>
        <translation>По такому правилу дат пока нет.</translation>
    </message>
    <message>
        <source>By this rule it does not come any more.</source>
        <translation>По такому правилу он больше не наступит.</translation>
    </message>
    <message>
        <source>Next: {days}</source>
        <translation>Ближайшие даты: {days}</translation>
    </message>
</context>
<context>
    <name>HolidayRules</name>
    <message>
        <source>{rule}, from {first} to {last}</source>
        <translation>{rule}, с {first} по {last} год</translation>
    </message>
    <message>
        <source>{rule}, since {first}</source>
        <translation>{rule}, с {first} года</translation>
    </message>
    <message>
        <source>{rule}, until {last}</source>
        <translation>{rule}, по {last} год</translation>
    </message>
    <message>
        <source>29 February of leap years</source>
        <translation>29 февраля високосных лет</translation>
    </message>
    <message>
        <source>{day} of the old calendar</source>
        <translation>{day} по старому стилю</translation>
    </message>
    <message>
        <source>day {number} of the year</source>
        <translation>{number}-й день года</translation>
    </message>
    <message>
        <source>{weekday} on {day} or right after it</source>
        <translation>{weekday}, {day} или сразу после</translation>
    </message>
    <message>
        <source>on listed days, the last in {year}</source>
        <translation>даты по списку, последняя в {year} году</translation>
    </message>
    <message>
        <source>Orthodox Easter</source>
        <translation>православная Пасха</translation>
    </message>
    <message>
        <source>Western Easter</source>
        <translation>католическая Пасха</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after Orthodox Easter</source>
        <translation>
            <numerusform>%n день после православной Пасхи</numerusform>
            <numerusform>%n дня после православной Пасхи</numerusform>
            <numerusform>%n дней после православной Пасхи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after Western Easter</source>
        <translation>
            <numerusform>%n день после католической Пасхи</numerusform>
            <numerusform>%n дня после католической Пасхи</numerusform>
            <numerusform>%n дней после католической Пасхи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before Orthodox Easter</source>
        <translation>
            <numerusform>за %n день до православной Пасхи</numerusform>
            <numerusform>за %n дня до православной Пасхи</numerusform>
            <numerusform>за %n дней до православной Пасхи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before Western Easter</source>
        <translation>
            <numerusform>за %n день до католической Пасхи</numerusform>
            <numerusform>за %n дня до католической Пасхи</numerusform>
            <numerusform>за %n дней до католической Пасхи</numerusform>
        </translation>
    </message>
    <message>
        <source>day {day} of month {month} of the Islamic calendar</source>
        <translation>{day}-й день {month}-го месяца исламского календаря</translation>
    </message>
    <message>
        <source>day {day} of month {month} of the Jewish calendar</source>
        <translation>{day}-й день {month}-го месяца еврейского календаря</translation>
    </message>
    <message>
        <source>day {day} of month {month} of the Chinese calendar</source>
        <translation>{day}-й день {month}-го месяца китайского календаря</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>of the shop’s own</source>
        <translation>ваши праздники</translation>
    </message>
    <message>
        <source>state</source>
        <translation>государственные</translation>
    </message>
    <message>
        <source>international</source>
        <translation>международные</translation>
    </message>
    <message>
        <source>family</source>
        <translation>семейные</translation>
    </message>
    <message>
        <source>professions</source>
        <translation>профессиональные</translation>
    </message>
    <message>
        <source>hobbies and tastes</source>
        <translation>увлечения и вкусы</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>торговые</translation>
    </message>
    <message>
        <source>folk</source>
        <translation>народные</translation>
    </message>
    <message>
        <source>Orthodox</source>
        <translation>православные</translation>
    </message>
    <message>
        <source>Catholic and Protestant</source>
        <translation>католические и протестантские</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation>мусульманские</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation>еврейские</translation>
    </message>
    <message>
        <source>Hindu and Buddhist</source>
        <translation>индуистские и буддийские</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайские</translation>
    </message>
    <message>
        <source>name days</source>
        <translation>именины</translation>
    </message>
    <message>
        <source>Soviet</source>
        <translation>советские</translation>
    </message>
    <message>
        <source>days of memory</source>
        <translation>дни памяти</translation>
    </message>
    <message>
        <source>Its days are known up to {year} only. Add the later ones when they are announced.</source>
        <translation>Даты известны только по {year} год. Следующие можно будет добавить, когда их объявят.</translation>
    </message>
    <message>
        <source>It has not been kept since {year} by this rule.</source>
        <translation>С {year} года по этому правилу его не отмечают.</translation>
    </message>
    <message>
        <source>Look its date up before you count on it.</source>
        <translation>Дату стоит проверить, прежде чем на неё рассчитывать.</translation>
    </message>
    <message>
        <source>It may be kept a day earlier or later near you. Move the day if need be.</source>
        <translation>У вас его могут отмечать на день раньше или позже. При необходимости перенесите дату.</translation>
    </message>
    <message>
        <source>The law of Ukraine restricts Soviet symbols in public. Congratulate in person, without them.</source>
        <translation>Закон Украины ограничивает советскую символику в публичных местах. Поздравляйте лично, без неё.</translation>
    </message>
</context>
<context>
    <name>HolidaysCard</name>
    <message>
        <source>About six hundred holidays with their days in any year. Yours can be added, others changed or hidden, and one year’s day moved.</source>
        <translation>Около шестисот праздников с датами на любой год. Можно добавить свои, изменить или скрыть любые и перенести дату одного года.</translation>
    </message>
    <message>
        <source>Look through the holidays</source>
        <translation>Посмотреть праздники</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Праздники</translation>
    </message>
</context>
<context>
    <name>HolidaysPage</name>
    <message>
        <source>Add a holiday</source>
        <translation>Добавить праздник</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Праздники</translation>
    </message>
    <message>
        <source>Find a holiday by its name</source>
        <translation>Найти праздник по названию</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Какие</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Show these in lists and in the calendar</source>
        <translation>Показывать их в списках и в календаре</translation>
    </message>
    <message>
        <source>No such holiday</source>
        <translation>Такого праздника нет</translation>
    </message>
    <message>
        <source>Look for another word, or add it as your own.</source>
        <translation>Поищите по другому слову или добавьте его как свой.</translation>
    </message>
    <message>
        <source>The holiday is not saved yet.</source>
        <translation>Праздник ещё не сохранён.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Праздник</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ближайшая дата</translation>
    </message>
    <message>
        <source>Loved by</source>
        <translation>Дорог</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыт</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>ваш</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменён</translation>
    </message>
</context>
<context>
    <name>HolidaysPresenter</name>
    <message>
        <source>those that we keep</source>
        <translation>те, что отмечают у нас</translation>
    </message>
    <message>
        <source>those that somebody loves</source>
        <translation>те, что дороги клиентам</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>your own and changed ones</source>
        <translation>ваши и изменённые</translation>
    </message>
    <message>
        <source>hidden ones</source>
        <translation>скрытые</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>о чём угодно</translation>
    </message>
    <message>
        <source>Lists and the calendar show them now.</source>
        <translation>Теперь они есть в списках и в календаре.</translation>
    </message>
    <message>
        <source>Lists and the calendar leave them out now.</source>
        <translation>Теперь их нет в списках и в календаре.</translation>
    </message>
    <message>
        <source>Added: {name}.</source>
        <translation>Добавлено: {name}.</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>Сохранено: {name}.</translation>
    </message>
    <message>
        <source>Hidden: {name}. Who loves it is greeted all the same.</source>
        <translation>Скрыто: {name}. Кому он дорог, тех по-прежнему поздравляем.</translation>
    </message>
    <message>
        <source>Offered again: {name}.</source>
        <translation>Снова предлагается: {name}.</translation>
    </message>
    <message>
        <source>As shipped again: {name}.</source>
        <translation>Снова как в каталоге: {name}.</translation>
    </message>
    <message>
        <source>Hidden, since somebody loves it: {name}.</source>
        <translation>Скрыто, ведь кому-то он дорог: {name}.</translation>
    </message>
    <message>
        <source>Taken out: {name}.</source>
        <translation>Удалено: {name}.</translation>
    </message>
    <message>
        <source>The day is moved: {name}.</source>
        <translation>Дата перенесена: {name}.</translation>
    </message>
    <message>
        <source>As the rule has it again: {name}.</source>
        <translation>Снова по правилу: {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Возвращено как было.</translation>
    </message>
    <message>
        <source>Write what it is called.</source>
        <translation>Напишите, как он называется.</translation>
    </message>
</context>
<context>
    <name>HumanBand</name>
    <message>
        <source>Mark as greeted</source>
        <translation>Отметить поздравление</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя без фамилии</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Номер карты</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>Бонусы</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>Потрачено раньше</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Into the notes, with the heading</source>
        <translation>В заметки, с заголовком</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Увлечения</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Letters by e-mail: yes or no</source>
        <translation>Письма по e-mail: да или нет</translation>
    </message>
    <message>
        <source>How the client is called</source>
        <translation>Как обращаться</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Именины</translation>
    </message>
    <message>
        <source>A day of the client’s own</source>
        <translation>Памятный день</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Адрес целиком</translation>
    </message>
    <message>
        <source>Tastes</source>
        <translation>Вкусы</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Размеры</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Аллергии</translation>
    </message>
    <message>
        <source>How to talk to the client</source>
        <translation>Как разговаривать</translation>
    </message>
    <message>
        <source>How the client came</source>
        <translation>Откуда узнали о нас</translation>
    </message>
    <message>
        <source>Consent: yes or no</source>
        <translation>Согласие: да или нет</translation>
    </message>
    <message>
        <source>A field of the shop’s own</source>
        <translation>Своё поле магазина</translation>
    </message>
    <message>
        <source>Relative: name</source>
        <translation>Родственник: имя</translation>
    </message>
    <message>
        <source>Relative: birthday</source>
        <translation>Родственник: день рождения</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Не переносится</translation>
    </message>
    <message>
        <source>Client state</source>
        <translation>Состояние клиента</translation>
    </message>
    <message>
        <source>Feb 29 is kept on</source>
        <translation>29 февраля отмечать</translation>
    </message>
    <message>
        <source>Church style</source>
        <translation>Церковный стиль</translation>
    </message>
    <message>
        <source>Address form</source>
        <translation>На вы или на ты</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Близкие</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Любимые праздники</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Памятные дни</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы связи</translation>
    </message>
    <message>
        <source>Wallet share</source>
        <translation>Доля кошелька</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Score on</source>
        <translation>Дата оценки</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Контакты проверены</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Домохозяйство</translation>
    </message>
    <message>
        <source>Household number</source>
        <translation>Номер домохозяйства</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Presents</source>
        <translation>Подарки подробно</translation>
    </message>
    <message>
        <source>Cards in full</source>
        <translation>Карты подробно</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве с</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Род занятий</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Прозвище</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Номер в телефоне</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Годовщина</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Супруг или супруга</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Имя, как показано</translation>
    </message>
    <message>
        <source>Name prefix</source>
        <translation>Перед именем</translation>
    </message>
    <message>
        <source>Name suffix</source>
        <translation>После имени</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Близкий человек</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Памятный день</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed</source>
        <translation>Кавычка открыта и не закрыта</translation>
    </message>
    <message>
        <source>The line has fewer columns than the heading</source>
        <translation>Столбцов меньше, чем в заголовке</translation>
    </message>
    <message>
        <source>The line has more columns than the heading</source>
        <translation>Столбцов больше, чем в заголовке</translation>
    </message>
    <message>
        <source>The line is far too long</source>
        <translation>Строка слишком длинная</translation>
    </message>
    <message>
        <source>Letters of the line are damaged</source>
        <translation>Буквы в строке повреждены</translation>
    </message>
    <message>
        <source>It contains signs that cannot be seen</source>
        <translation>Есть невидимые знаки</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Текст слишком длинный</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>Текст пустой</translation>
    </message>
    <message>
        <source>This text cannot be kept</source>
        <translation>Такой текст нельзя сохранить</translation>
    </message>
    <message>
        <source>There is no such date</source>
        <translation>Такой даты нет</translation>
    </message>
    <message>
        <source>The date has not come yet</source>
        <translation>Эта дата ещё не наступила</translation>
    </message>
    <message>
        <source>This is not a sum</source>
        <translation>Это не сумма</translation>
    </message>
    <message>
        <source>The sum is too large</source>
        <translation>Сумма слишком большая</translation>
    </message>
    <message>
        <source>This is not an e-mail address</source>
        <translation>Это не адрес почты</translation>
    </message>
    <message>
        <source>Too few digits for a phone</source>
        <translation>Для телефона мало цифр</translation>
    </message>
    <message>
        <source>A spreadsheet has cut off the last digits</source>
        <translation>Таблица отрезала последние цифры</translation>
    </message>
    <message>
        <source>This value is not possible here</source>
        <translation>Такого значения здесь не бывает</translation>
    </message>
    <message>
        <source>Neither a name nor a phone</source>
        <translation>Нет ни имени, ни телефона</translation>
    </message>
    <message>
        <source>The line adds up the others</source>
        <translation>Это строка с итогом</translation>
    </message>
    <message>
        <source>Day and month could be the other way round</source>
        <translation>Непонятно, где день, а где месяц</translation>
    </message>
    <message>
        <source>The contact has no end</source>
        <translation>Контакт обрывается</translation>
    </message>
    <message>
        <source>A line of the contact is damaged</source>
        <translation>Строка контакта повреждена</translation>
    </message>
    <message>
        <source>Only JPEG and PNG pictures can be taken</source>
        <translation>Можно взять только картинки JPEG и PNG</translation>
    </message>
    <message>
        <source>This is not JSON as the export writes it</source>
        <translation>Это не JSON, какой пишет экспорт</translation>
    </message>
    <message>
        <source>The day is missing</source>
        <translation>Не указан день</translation>
    </message>
    <message>
        <source>The sum is missing</source>
        <translation>Не указана сумма</translation>
    </message>
    <message>
        <source>The client lies in the archive: completed there, and left there</source>
        <translation>Клиент лежит в архиве: дополнен и оставлен там</translation>
    </message>
    <message>
        <source>This is a group of contacts and nobody</source>
        <translation>Это группа контактов, а не человек</translation>
    </message>
    <message>
        <source>Another contact is named by its number only: enter the relation by hand</source>
        <translation>Другой контакт назван только номером: внесите родство вручную</translation>
    </message>
    <message>
        <source>No kind of card yet: the number is in the notes</source>
        <translation>Видов карт пока нет: номер — в заметках</translation>
    </message>
    <message>
        <source>There is no such kind of card here: it was kept as the usual kind</source>
        <translation>Такого вида карт здесь нет: карта заведена как обычная</translation>
    </message>
    <message>
        <source>Cards of this kind are never a bearer’s: the row names nobody</source>
        <translation>Карты этого вида не бывают на предъявителя, а в строке нет имени</translation>
    </message>
    <message>
        <source>A card with this number exists already</source>
        <translation>Карта с таким номером уже есть</translation>
    </message>
    <message>
        <source>The client or the card was known already: the sum was not added</source>
        <translation>Клиент или карта уже были в базе: сумма не добавлена</translation>
    </message>
    <message>
        <source>This could not be taken</source>
        <translation>Это не удалось принять</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they are, since they were used or changed since: {names}.</source>
        <translation>Оставлены как есть, потому что после переноса ими пользовались или их меняли: {names}.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>No column is known to hold names: the clients would be known by a phone or a card alone. Choose on the left where the names are.</source>
        <translation>Ни в одном столбце не узнаны имена: клиенты были бы известны только по телефону или карте. Выберите слева, где имена.</translation>
    </message>
    <message>
        <source>Purchases of a former till…</source>
        <translation>Покупки из прежней кассы…</translation>
    </message>
    <message>
        <source>Import a list of clients</source>
        <translation>Загрузить список клиентов</translation>
    </message>
    <message>
        <source>Decide before the import</source>
        <translation>Решите до загрузки</translation>
    </message>
    <message>
        <source>A line in the notes</source>
        <translation>Строка в заметках</translation>
    </message>
    <message>
        <source>There is no kind of card yet. Make one in the programme and choose the list again, or let the numbers of the cards go into the notes.</source>
        <translation>Видов карт пока нет. Создайте вид в программе лояльности и выберите список снова или оставьте номера карт в заметках.</translation>
    </message>
    <message>
        <source>Keep their cards as</source>
        <translation>Вид для их карт</translation>
    </message>
    <message>
        <source>A list from Excel, 1C, Loyverse, Square or another program (XLSX, XLS, ODS, CSV), or the contacts of a phone (vCard). Drop the file here or choose it; nothing is written before you have seen what would come in.</source>
        <translation>Список из Excel, 1С, Loyverse, Square или другой программы (XLSX, XLS, ODS, CSV) или контакты телефона (vCard). Перетащите файл сюда или выберите его; ничего не записывается, пока вы не увидите, что войдёт в базу.</translation>
    </message>
    <message>
        <source>Show the new clients</source>
        <translation>Показать новых клиентов</translation>
    </message>
    <message>
        <source>Bring your clients along</source>
        <translation>Возьмите своих клиентов с собой</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Bring in a calendar</source>
        <translation>Загрузить календарь</translation>
    </message>
    <message>
        <source>From {file}. What comes once becomes a plan, what comes every year a holiday of your own. Space, or a click on its sign, leaves a line out.</source>
        <translation>Из файла {file}. Что бывает один раз, станет планом, что каждый год — своим праздником. Пробел или щелчок по значку убирает строку.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Ближайший день</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Days of the calendar</source>
        <translation>Дни календаря</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to bring in</source>
        <translation>
            <numerusform>Загрузить %n день</numerusform>
            <numerusform>Загрузить %n дня</numerusform>
            <numerusform>Загрузить %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n не войдёт</numerusform>
            <numerusform>%n не войдут</numerusform>
            <numerusform>%n не войдут</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a holiday of this name already, on other days.</source>
        <translation>Праздник с таким названием уже есть, но в другие дни.</translation>
    </message>
    <message>
        <source>On this day there is already: {holiday}</source>
        <translation>В этот день уже есть: {holiday}</translation>
    </message>
    <message>
        <source>a plan</source>
        <translation>план</translation>
    </message>
    <message>
        <source>a holiday, every year</source>
        <translation>праздник, каждый год</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>once came from here</source>
        <translation>записано отсюда</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>прошло</translation>
    </message>
    <message>
        <source>comes more often than a holiday</source>
        <translation>бывает чаще праздника</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>has no right date</source>
        <translation>без верной даты</translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message>
        <source>Kind</source>
        <translation>Вид карты</translation>
    </message>
    <message>
        <source>For the bearer</source>
        <translation>На предъявителя</translation>
    </message>
    <message>
        <source>For a client</source>
        <translation>Для клиента</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>The front of the card</source>
        <translation>Лицевая сторона карты</translation>
    </message>
    <message>
        <source>Front, 85.6 × 54 mm</source>
        <translation>Лицевая сторона, 85,6 × 54 мм</translation>
    </message>
    <message>
        <source>A specimen: each card gets a number of its own.</source>
        <translation>Образец: у каждой карты будет свой номер.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The purchases are being checked …</source>
        <translation>Покупки проверяются …</translation>
    </message>
    <message>
        <source>The purchases are coming in …</source>
        <translation>Покупки переносятся …</translation>
    </message>
    <message>
        <source>The purchases are being taken back …</source>
        <translation>Покупки отменяются …</translation>
    </message>
    <message numerus="yes">
        <source>The purchases were taken back: %n gone.</source>
        <translation>
            <numerusform>Покупки отменены: ушла %n.</numerusform>
            <numerusform>Покупки отменены: ушло %n.</numerusform>
            <numerusform>Покупки отменены: ушло %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) stay: they were returned or moved since.</source>
        <translation>
            <numerusform>%n покупка осталась: её с тех пор вернули или перенесли.</numerusform>
            <numerusform>%n покупки остались: их с тех пор вернули или перенесли.</numerusform>
            <numerusform>%n покупок осталось: их с тех пор вернули или перенесли.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalFigures</name>
    <message>
        <source>purchases come in</source>
        <translation>переносится (покупки)</translation>
    </message>
    <message>
        <source>returns come in</source>
        <translation>переносится (возвраты)</translation>
    </message>
    <message>
        <source>typed at the till already: not doubled</source>
        <translation>уже набрано на кассе: второй раз не пишется</translation>
    </message>
    <message>
        <source>came in before, or stand twice in the list</source>
        <translation>перенесено раньше или стоит в списке дважды</translation>
    </message>
    <message>
        <source>lines without an owner in the client file</source>
        <translation>без хозяина в картотеке (строки)</translation>
    </message>
    <message>
        <source>Paid in all: {sum}</source>
        <translation>Всего оплачено: {sum}</translation>
    </message>
    <message>
        <source>Bonuses that they earn: {sum}</source>
        <translation>Бонусов за них: {sum}</translation>
    </message>
    <message>
        <source>Departments that the rules do not know, left out: {names}</source>
        <translation>Отделы, которых правила не знают, опущены: {names}</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Bonuses for these purchases</source>
        <translation>Бонусы за эти покупки</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Не начислять</translation>
    </message>
    <message>
        <source>By the rules of the card</source>
        <translation>По правилам карты</translation>
    </message>
    <message>
        <source>They count for history, turnover and stages in any case. Bonuses of those days mostly stand in the balances already.</source>
        <translation>В историю, оборот и стадии они идут в любом случае. Бонусы тех дней чаще всего уже стоят в остатках.</translation>
    </message>
    <message>
        <source>Import purchases of the past</source>
        <translation>Перенести прошлые покупки</translation>
    </message>
    <message>
        <source>Bring the purchases of a former till along</source>
        <translation>Прошлые покупки – с собой</translation>
    </message>
    <message>
        <source>A journal with a day, a sum and whose it was – card, phone or name – from Excel, 1C or another program (XLSX, XLS, ODS, CSV). Bring the clients in first: purchases look for their owners among them. Nothing is written before you have seen what would come in.</source>
        <translation>Журнал, где есть день, сумма и чья покупка – карта, телефон или имя, – из Excel, 1С или другой программы (XLSX, XLS, ODS, CSV). Сначала лучше перенести клиентов: покупки ищут своих хозяев среди них. Ничего не записывается, пока не показано, что получится.</translation>
    </message>
    <message>
        <source>To the clients</source>
        <translation>К клиентам</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>KeysLine</name>
    <message>
        <source>return</source>
        <translation>возврат</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>details</source>
        <translation>подробнее</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>отделы</translation>
    </message>
    <message>
        <source>find</source>
        <translation>поиск</translation>
    </message>
    <message>
        <source>spend bonuses</source>
        <translation>списать бонусы</translation>
    </message>
    <message>
        <source>undo the purchase</source>
        <translation>отменить покупку</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>очистить</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>чек</translation>
    </message>
    <message>
        <source>new client</source>
        <translation>новый клиент</translation>
    </message>
    <message>
        <source>last client</source>
        <translation>предыдущий клиент</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>отложить</translation>
    </message>
    <message>
        <source>the card was found</source>
        <translation>карта нашлась</translation>
    </message>
</context>
<context>
    <name>KinRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kindred</name>
    <message>
        <source>“{day}”, {when}, is of one kin with “{favourite}”: {themes}</source>
        <translation>«{day}», {when}: одного рода с праздником «{favourite}» — {themes}</translation>
    </message>
    <message>
        <source>“{day}”, {when}, is of one kin with “{favourite}”</source>
        <translation>«{day}», {when}: одного рода с праздником «{favourite}»</translation>
    </message>
</context>
<context>
    <name>KindredCard</name>
    <message>
        <source>The favourite is far off, a day of its kin is near</source>
        <translation>До любимого праздника далеко, а повод есть раньше</translation>
    </message>
    <message>
        <source>Of one kin: {themes}</source>
        <translation>Роднит: {themes}</translation>
    </message>
    <message>
        <source>Of one kin</source>
        <translation>Родственный праздник</translation>
    </message>
</context>
<context>
    <name>LateRow</name>
    <message>
        <source>Card, name or phone</source>
        <translation>Карта, имя или телефон</translation>
    </message>
    <message>
        <source>Undo this line</source>
        <translation>Отменить эту строку</translation>
    </message>
    <message>
        <source>Time, line {number}</source>
        <translation>Время, строка {number}</translation>
    </message>
    <message>
        <source>Card or client, line {number}</source>
        <translation>Карта или клиент, строка {number}</translation>
    </message>
    <message>
        <source>Sum, line {number}</source>
        <translation>Сумма, строка {number}</translation>
    </message>
    <message>
        <source>Bonuses, line {number}</source>
        <translation>Бонусы, строка {number}</translation>
    </message>
</context>
<context>
    <name>LateSay</name>
    <message>
        <source>Recorded. {sums}</source>
        <translation>Записано. {sums}</translation>
    </message>
    <message>
        <source>To pay {money}</source>
        <translation>К оплате {money}</translation>
    </message>
    <message>
        <source>bonuses spent {sum}</source>
        <translation>списано бонусов: {sum}</translation>
    </message>
    <message>
        <source>earned {sum}</source>
        <translation>начислено бонусов: {sum}</translation>
    </message>
    <message>
        <source>Type the sum.</source>
        <translation>Введите сумму.</translation>
    </message>
    <message>
        <source>Type the time, like 9:05.</source>
        <translation>Введите время, например 9:05.</translation>
    </message>
    <message>
        <source>{number}, bearer</source>
        <translation>{number}, на предъявителя</translation>
    </message>
    <message>
        <source>There is no such time. Type it like 9:05.</source>
        <translation>Такого времени нет. Введите его в виде 9:05.</translation>
    </message>
    <message>
        <source>There is no such day. Type it like 21.11.2026.</source>
        <translation>Такого дня нет. Введите его в виде 21.11.2026.</translation>
    </message>
    <message>
        <source>Choose the client in the list (Enter), scan the card, or leave this empty.</source>
        <translation>Выберите клиента в списке (Enter), отсканируйте карту или оставьте поле пустым.</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) recorded.</source>
        <translation>
            <numerusform>Записана %n покупка.</numerusform>
            <numerusform>Записано %n покупки.</numerusform>
            <numerusform>Записано %n покупок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo them all</source>
        <translation>Отменить все</translation>
    </message>
    <message>
        <source>Undo the purchase</source>
        <translation>Отменить покупку</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not recorded; each says why. What is typed there is kept.</source>
        <translation>
            <numerusform>Не записана %n строка; причина указана в ней. Введённое сохранено.</numerusform>
            <numerusform>Не записаны %n строки; причина указана в каждой. Введённое сохранено.</numerusform>
            <numerusform>Не записано %n строк; причина указана в каждой. Введённое сохранено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. It can be corrected and recorded again.</source>
        <translation>Отменено. Можно исправить и записать снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not recorded yet. F9 records them; closing once more drops them.</source>
        <translation>
            <numerusform>%n строка ещё не записана. F9 запишет её; закрыть ещё раз — отбросить.</numerusform>
            <numerusform>%n строки ещё не записаны. F9 запишет их; закрыть ещё раз — отбросить.</numerusform>
            <numerusform>%n строк ещё не записано. F9 запишет их; закрыть ещё раз — отбросить.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateWindow</name>
    <message>
        <source>Enter a paper form</source>
        <translation>Внести бумажный бланк</translation>
    </message>
    <message>
        <source>Day of the form</source>
        <translation>День на бланке</translation>
    </message>
    <message>
        <source>Department of the line: Alt and its digit</source>
        <translation>Отдел строки: Alt и его цифра</translation>
    </message>
    <message>
        <source>Print the form</source>
        <translation>Напечатать бланк</translation>
    </message>
    <message numerus="yes">
        <source>Record %n purchase(s)</source>
        <translation>
            <numerusform>Записать %n покупку</numerusform>
            <numerusform>Записать %n покупки</numerusform>
            <numerusform>Записать %n покупок</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Записывается…</translation>
    </message>
    <message>
        <source>A line for each purchase: Enter goes on, a scan goes into the line. A line without a time has that of the line above.</source>
        <translation>Каждая покупка — отдельной строкой, карту можно отсканировать. Без времени — как в строке выше; Enter — следующее поле.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Card or client</source>
        <translation>Карта или клиент</translation>
    </message>
    <message>
        <source>Sum before discount, {sign}</source>
        <translation>Сумма до скидки, {sign}</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>Бонусы</translation>
    </message>
</context>
<context>
    <name>LawPresenter</name>
    <message>
        <source>One file now: {name}.</source>
        <translation>Теперь это один клиент: {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Two files again, as they were.</source>
        <translation>Снова два клиента, как было.</translation>
    </message>
    <message>
        <source>Erased. The sums stay under {name}.</source>
        <translation>Стёрто. Суммы остались под номером {name}.</translation>
    </message>
    <message>
        <source>client {number}.json</source>
        <translation>клиент {number}.json</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>Сохранено: {name}.</translation>
    </message>
</context>
<context>
    <name>LawRow</name>
    <message>
        <source>All that is held: for reading</source>
        <translation>Что мы знаем о клиенте (PDF)</translation>
    </message>
    <message>
        <source>…for machines</source>
        <translation>…файлом JSON</translation>
    </message>
    <message>
        <source>Join with another file…</source>
        <translation>Объединить с другим клиентом…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Стереть навсегда…</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>get the present ready</source>
        <translation>подготовить подарок</translation>
    </message>
    <message>
        <source>decide how to congratulate</source>
        <translation>решить, как поздравить</translation>
    </message>
    <message>
        <source>have everything ready for tomorrow</source>
        <translation>всё приготовить к завтра</translation>
    </message>
    <message>
        <source>closed on that day: congratulate today</source>
        <translation>в этот день закрыто: поздравить сегодня</translation>
    </message>
</context>
<context>
    <name>LeadsCard</name>
    <message>
        <source>Congratulate the day before what falls on a day off</source>
        <translation>Заранее поздравлять с тем, что выпадает на выходной</translation>
    </message>
    <message>
        <source>Today’s list says what to do for a day that comes. It looks a week ahead.</source>
        <translation>Список на сегодня подсказывает, что сделать к близкому дню. Он смотрит на неделю вперёд.</translation>
    </message>
    <message>
        <source>Before the day comes</source>
        <translation>Перед праздником</translation>
    </message>
    <message>
        <source>nothing before the day itself</source>
        <translation>до самого дня ничего</translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation>Изменить: {title}</translation>
    </message>
    <message>
        <source>{days} before: {task}</source>
        <translation>за {days}: {task}</translation>
    </message>
    <message>
        <source>A client’s birthday</source>
        <translation>День рождения клиента</translation>
    </message>
    <message>
        <source>A birthday in the family</source>
        <translation>День рождения в семье</translation>
    </message>
    <message>
        <source>A day of the client’s own</source>
        <translation>Своя дата клиента</translation>
    </message>
    <message>
        <source>A name day</source>
        <translation>Именины</translation>
    </message>
    <message>
        <source>A favourite holiday</source>
        <translation>Любимый праздник</translation>
    </message>
</context>
<context>
    <name>LeadsForm</name>
    <message>
        <source>One more task</source>
        <translation>Ещё одна задача</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>За сколько дней</translation>
    </message>
    <message>
        <source>What to do; empty: nothing</source>
        <translation>Что сделать; пусто — ничего</translation>
    </message>
</context>
<context>
    <name>LeadsPresenter</name>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Holidays of which sort</source>
        <translation>Праздники какого вида</translation>
    </message>
    <message>
        <source>All holidays</source>
        <translation>Все праздники</translation>
    </message>
    <message>
        <source>Other holidays</source>
        <translation>Прочие праздники</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Дни рождения</translation>
    </message>
    <message>
        <source>Favourite holidays</source>
        <translation>Любимые праздники</translation>
    </message>
    <message>
        <source>Family and own days</source>
        <translation>Семейные и свои даты</translation>
    </message>
    <message>
        <source>Name days</source>
        <translation>Именины</translation>
    </message>
    <message>
        <source>Customer days</source>
        <translation>Дни клиента</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Планы</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Поздравление</translation>
    </message>
    <message>
        <source>News and offers</source>
        <translation>Новости и предложения</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Язык письма</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The reader before</source>
        <translation>Предыдущий получатель</translation>
    </message>
    <message>
        <source>The next reader</source>
        <translation>Следующий получатель</translation>
    </message>
    <message>
        <source>A line for this reader alone</source>
        <translation>Строка только для этого получателя</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Кому не уйдёт</translation>
    </message>
    <message>
        <source>Put in the field {field}</source>
        <translation>Вставить поле «{field}»</translation>
    </message>
    <message numerus="yes">
        <source>Send %n letter(s)</source>
        <translation>
            <numerusform>Отправить %n письмо</numerusform>
            <numerusform>Отправить %n письма</numerusform>
            <numerusform>Отправить %n писем</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n</source>
        <translation>
            <numerusform>Не получат письма: %n</numerusform>
            <numerusform>Не получат письма: %n</numerusform>
            <numerusform>Не получат письма: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Who, and why</source>
        <translation>Кто и почему</translation>
    </message>
    <message>
        <source>greeting already noted, or passed over</source>
        <translation>поздравление уже отмечено или пропущено</translation>
    </message>
    <message>
        <source>Letter to many</source>
        <translation>Письмо многим</translation>
    </message>
</context>
<context>
    <name>LetterPresenter</name>
    <message>
        <source>Type it first: an empty letter goes to nobody.</source>
        <translation>Сначала напишите: пустое письмо никому не уйдёт.</translation>
    </message>
    <message>
        <source>Nobody can be written to any more: look who is left out.</source>
        <translation>Писать уже некому: посмотрите, кому не уйдёт и почему.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n letter(s).</source>
        <translation>
            <numerusform>Отозвано: %n письмо.</numerusform>
            <numerusform>Отозвано: %n письма.</numerusform>
            <numerusform>Отозвано: %n писем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) go out in a moment.</source>
        <translation>
            <numerusform>%n письмо сейчас уйдёт.</numerusform>
            <numerusform>%n письма сейчас уйдут.</numerusform>
            <numerusform>%n писем сейчас уйдут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Отозвать</translation>
    </message>
    <message numerus="yes">
        <source>Love {holiday} ({day}): %n client(s)</source>
        <translation>
            <numerusform>Любят {holiday} ({day}): %n клиент</numerusform>
            <numerusform>Любят {holiday} ({day}): %n клиента</numerusform>
            <numerusform>Любят {holiday} ({day}): %n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Guests of {title} ({day}): %n client(s)</source>
        <translation>
            <numerusform>Гости: {title} ({day}), %n клиент</numerusform>
            <numerusform>Гости: {title} ({day}), %n клиента</numerusform>
            <numerusform>Гости: {title} ({day}), %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Segment “{name}”</source>
        <translation>Сегмент «{name}»</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>There is nobody in this group.</source>
        <translation>В этой группе никого нет.</translation>
    </message>
    <message>
        <source>Nobody of this group can be written to; below stands why.</source>
        <translation>Никому из этой группы писать нельзя; почему — сказано ниже.</translation>
    </message>
</context>
<context>
    <name>LevelLine</name>
    <message>
        <source>The level: why this one?</source>
        <translation>Уровень: почему такой?</translation>
    </message>
    <message>
        <source>{sum} more to “{kind}”</source>
        <translation>до «{kind}» ещё {sum}</translation>
    </message>
    <message>
        <source>the highest level</source>
        <translation>высший уровень</translation>
    </message>
    <message>
        <source>“{kind}” is reached</source>
        <translation>доступна карта «{kind}»</translation>
    </message>
    <message>
        <source>Discount {discount}, bonuses {cashback}</source>
        <translation>Скидка {discount}, бонусы {cashback}</translation>
    </message>
    <message>
        <source>Discount {discount}</source>
        <translation>Скидка {discount}</translation>
    </message>
    <message>
        <source>Bonuses {cashback}</source>
        <translation>Бонусы {cashback}</translation>
    </message>
    <message>
        <source>{sum} more to a discount of {percent}</source>
        <translation>до скидки {percent} ещё {sum}</translation>
    </message>
    <message>
        <source>{sum} more to bonuses of {percent}</source>
        <translation>до бонусов {percent} ещё {sum}</translation>
    </message>
</context>
<context>
    <name>LikesCard</name>
    <message>
        <source>Change tastes and hobbies</source>
        <translation>Изменить вкусы и увлечения</translation>
    </message>
    <message>
        <source>Tastes, habits, hobbies</source>
        <translation>Вкусы и увлечения</translation>
    </message>
    <message>
        <source>Nothing is noted yet: what does the client like?</source>
        <translation>Пока ничего не записано: что нравится клиенту?</translation>
    </message>
</context>
<context>
    <name>LikesFields</name>
    <message>
        <source>Hobbies</source>
        <translation>Увлечения</translation>
    </message>
    <message>
        <source>fishing, chess</source>
        <translation>рыбалка, шахматы</translation>
    </message>
    <message>
        <source>Tastes and habits</source>
        <translation>Вкусы и привычки</translation>
    </message>
    <message>
        <source>blue cheese, on Fridays, no sugar</source>
        <translation>сыр с плесенью, по пятницам, без сахара</translation>
    </message>
    <message>
        <source>Allergies, never offer</source>
        <translation>Аллергия, не предлагать</translation>
    </message>
    <message>
        <source>nuts, honey</source>
        <translation>орехи, мёд</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Размеры</translation>
    </message>
    <message>
        <source>dress 48, shoe 38</source>
        <translation>платье 48, обувь 38</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>wholesale, neighbour</source>
        <translation>опт, из соседей</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>LineRows</name>
    <message>
        <source>Is {address} meant?</source>
        <translation>Может быть, {address}?</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Последний визит</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>Бонусы</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>карта {number}</translation>
    </message>
    <message>
        <source>hobby: {text}</source>
        <translation>увлечение: {text}</translation>
    </message>
    <message>
        <source>taste: {text}</source>
        <translation>вкусы: {text}</translation>
    </message>
    <message>
        <source>tag: {text}</source>
        <translation>метка: {text}</translation>
    </message>
    <message>
        <source>size: {text}</source>
        <translation>размер: {text}</translation>
    </message>
    <message>
        <source>allergy: {text}</source>
        <translation>аллергия: {text}</translation>
    </message>
    <message>
        <source>address: {text}</source>
        <translation>адрес: {text}</translation>
    </message>
    <message>
        <source>called {text}</source>
        <translation>обращение: {text}</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>заметка: {text}</translation>
    </message>
    <message>
        <source>holiday: {text}</source>
        <translation>праздник: {text}</translation>
    </message>
</context>
<context>
    <name>ListImportPage</name>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>Загрузка «{name}»</translation>
    </message>
    <message>
        <source>found out: {encoding}</source>
        <translation>определено: {encoding}</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Сначала проверка</translation>
    </message>
    <message>
        <source>The check does all the work and keeps nothing. Then you see what the import would do.</source>
        <translation>Проверка делает всю работу и ничего не записывает. После неё видно, что даст загрузка.</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Что даст загрузка</translation>
    </message>
    <message>
        <source>The list is being checked. Nothing is written.</source>
        <translation>Список проверяется. Ничего не записывается.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read. Nothing is written yet.</source>
        <translation>
            <numerusform>Прочитана %n строка. Пока ничего не записано.</numerusform>
            <numerusform>Прочитано %n строки. Пока ничего не записано.</numerusform>
            <numerusform>Прочитано %n строк. Пока ничего не записано.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Остановлено. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Stopping: what came in is taken back …</source>
        <translation>Остановка: уже загруженное убирается…</translation>
    </message>
    <message>
        <source>What the import did</source>
        <translation>Что загружено</translation>
    </message>
    <message>
        <source>Lines read: {count}. {left} of them brought nothing.</source>
        <translation>Прочитано строк: {count}. Ничего не дали: {left}.</translation>
    </message>
    <message>
        <source>Lines read: {count}. All of them came in.</source>
        <translation>Прочитано строк: {count}. Все они приняты.</translation>
    </message>
    <message>
        <source>Stopped. Part of the import is taken back already; “Undo” goes on with the rest.</source>
        <translation>Остановлено. Часть загрузки уже отменена; «Отменить» продолжит с остальным.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Save the faults as CSV</source>
        <translation>Сохранить ошибки в CSV</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Другой файл</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Что в столбцах</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not taken</source>
        <translation>
            <numerusform>Не принято %n значение</numerusform>
            <numerusform>Не принято %n значения</numerusform>
            <numerusform>Не принято %n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>Every value was taken</source>
        <translation>Все значения приняты</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Name, phone, e-mail or card number</source>
        <translation>Имя, телефон, почта или номер карты</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message numerus="yes">
        <source>The import added %n client(s)</source>
        <translation>
            <numerusform>Загружен %n клиент</numerusform>
            <numerusform>Загружено %n клиента</numerusform>
            <numerusform>Загружено %n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the archive</source>
        <translation>
            <numerusform>%n в архиве</numerusform>
            <numerusform>%n в архиве</numerusform>
            <numerusform>%n в архиве</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {found} of {total}</source>
        <translation>больше {found} из {total}</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} из {total}</translation>
    </message>
    <message>
        <source>New client (F4)</source>
        <translation>Новый клиент (F4)</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Загрузить список</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Stop: {percent} %</source>
        <translation>Остановить: {percent} %</translation>
    </message>
    <message>
        <source>Print the list (F12)</source>
        <translation>Напечатать список (F12)</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>фильтр</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>изменить</translation>
    </message>
    <message>
        <source>to the till</source>
        <translation>в кассу</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>select</source>
        <translation>выделить</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>вернуть</translation>
    </message>
    <message>
        <source>into the archive</source>
        <translation>в архив</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Показать всех</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Open the file</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Take to till</source>
        <translation>В кассу</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Выделить</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Добавить метку…</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Into the archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортировать по</translation>
    </message>
</context>
<context>
    <name>LogBand</name>
    <message>
        <source>typed before, not noted yet</source>
        <translation>набрано раньше, ещё не записано</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>О чём говорили</translation>
    </message>
    <message>
        <source>asked for the new tea, wants to think it over</source>
        <translation>вопрос про новый чай, решит позже</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Чем кончилось</translation>
    </message>
    <message>
        <source>agreed, complaint …</source>
        <translation>договорились, жалоба …</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>The client began</source>
        <translation>Начал клиент</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Close without noting</source>
        <translation>Закрыть без записи</translation>
    </message>
    <message>
        <source>A word about it is needed, or what came of it.</source>
        <translation>Нужно хоть слово: о чём говорили или чем кончилось.</translation>
    </message>
    <message>
        <source>The conversation is not noted.</source>
        <translation>Разговор не записан.</translation>
    </message>
    <message>
        <source>Note a conversation</source>
        <translation>Записать разговор</translation>
    </message>
    <message>
        <source>Put the note right</source>
        <translation>Исправить запись</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text size, %</source>
        <translation>Размер текста, %</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>A test letter of Shopclient</source>
        <translation>Пробное письмо Shopclient</translation>
    </message>
    <message>
        <source>If you read this, letters to your clients go out from this mailbox.</source>
        <translation>Если вы это читаете, письма клиентам из этого ящика доходят.</translation>
    </message>
</context>
<context>
    <name>MailCard</name>
    <message>
        <source>E-mail address of the shop</source>
        <translation>Адрес электронной почты магазина</translation>
    </message>
    <message>
        <source>Sender’s name, as clients see it</source>
        <translation>Имя отправителя, как его видят клиенты</translation>
    </message>
    <message>
        <source>Name to log in with</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Почтовый сервер</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Safe from the start (TLS)</source>
        <translation>Защищено сразу (TLS)</translation>
    </message>
    <message>
        <source>Made safe (STARTTLS)</source>
        <translation>Защита после начала (STARTTLS)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Save the mailbox</source>
        <translation>Сохранить почтовый ящик</translation>
    </message>
    <message>
        <source>Send a test letter to myself</source>
        <translation>Отправить себе пробное письмо</translation>
    </message>
    <message>
        <source>Forget the mailbox</source>
        <translation>Забыть почтовый ящик</translation>
    </message>
    <message>
        <source>known; type to change it</source>
        <translation>известен; введите другой, чтобы сменить</translation>
    </message>
    <message>
        <source>This computer has no safe for passwords: the password is forgotten when the program ends and has to be typed again. It is never written into the shop’s file.</source>
        <translation>На этом компьютере нет хранилища паролей: при закрытии программы пароль забывается, его нужно будет ввести снова. В файл магазина он никогда не записывается.</translation>
    </message>
    <message>
        <source>The password is kept in this computer’s own safe for passwords, never in the shop’s file. Many providers want a password made for programs: it is in the settings of the mailbox.</source>
        <translation>Пароль хранится в хранилище паролей этого компьютера и никогда — в файле магазина. Многим службам нужен отдельный пароль для программ: его создают в настройках почтового ящика.</translation>
    </message>
    <message>
        <source>Mailbox for letters to clients</source>
        <translation>Почтовый ящик для писем клиентам</translation>
    </message>
</context>
<context>
    <name>MailPresenter</name>
    <message>
        <source>The mailbox is saved.</source>
        <translation>Почтовый ящик сохранён.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Отменить изменение</translation>
    </message>
    <message>
        <source>The mailbox is forgotten.</source>
        <translation>Почтовый ящик забыт.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The test letter went to {address}. Look whether it is in the mailbox.</source>
        <translation>Пробное письмо ушло на {address}. Проверьте, пришло ли оно.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Shopclient</source>
        <translation>Shopclient</translation>
    </message>
    <message>
        <source>The card is read; it is shown as soon as the shop is open.</source>
        <translation>Карта считана; она появится, как только магазин откроется.</translation>
    </message>
</context>
<context>
    <name>MarkButtons</name>
    <message>
        <source>Make a plan</source>
        <translation>Составить план</translation>
    </message>
    <message>
        <source>Later: show it again tomorrow</source>
        <translation>Позже: показать снова завтра</translation>
    </message>
    <message>
        <source>Skip this time</source>
        <translation>Пропустить в этот раз</translation>
    </message>
    <message>
        <source>Plan: {done} of {steps}</source>
        <translation>План: {done} из {steps}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Mark as greeted</source>
        <translation>Отметить поздравление</translation>
    </message>
    <message>
        <source>Greet</source>
        <translation>Поздравить</translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <translation>Сделано в {time}</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>До завтра</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Печать и файлы</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Find or scan</source>
        <translation>Найти или отсканировать</translation>
    </message>
    <message>
        <source>Last client again</source>
        <translation>Прошлый клиент</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Следующая часть окна</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Предыдущая часть окна</translation>
    </message>
    <message>
        <source>Spend bonuses</source>
        <translation>Списать бонусы</translation>
    </message>
    <message>
        <source>Record the purchase</source>
        <translation>Записать покупку</translation>
    </message>
    <message>
        <source>Departments of the purchase</source>
        <translation>Отделы в покупке</translation>
    </message>
    <message>
        <source>Put the purchase aside or bring it back</source>
        <translation>Отложить покупку или вернуть её</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Подарочная карта</translation>
    </message>
    <message>
        <source>“I had a card!” after the purchase</source>
        <translation>Карта нашлась после покупки</translation>
    </message>
    <message>
        <source>Card lost</source>
        <translation>Карта потеряна</translation>
    </message>
    <message>
        <source>Take what the till offers</source>
        <translation>Принять предложение кассы</translation>
    </message>
    <message>
        <source>Put the offer away</source>
        <translation>Убрать предложение</translation>
    </message>
    <message>
        <source>Copy the sum to pay</source>
        <translation>Скопировать сумму к оплате</translation>
    </message>
    <message>
        <source>Totals of the day</source>
        <translation>Итоги дня</translation>
    </message>
    <message>
        <source>Bonuses about to expire</source>
        <translation>Скоро сгорят бонусы</translation>
    </message>
    <message>
        <source>Narrow till beside other programs</source>
        <translation>Мини-касса рядом с другими программами</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Экран покупателя</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>На весь экран</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Form for a day without power</source>
        <translation>Бланк на день без электричества</translation>
    </message>
    <message>
        <source>Enter a paper form</source>
        <translation>Внести бумажный бланк</translation>
    </message>
    <message>
        <source>Sign-up form with consents</source>
        <translation>Анкета клиента с согласиями</translation>
    </message>
    <message>
        <source>Bring in a list of clients</source>
        <translation>Загрузить список клиентов</translation>
    </message>
    <message>
        <source>Who is in the client file twice</source>
        <translation>Кто записан дважды</translation>
    </message>
    <message>
        <source>Look through the holidays</source>
        <translation>Посмотреть праздники</translation>
    </message>
    <message>
        <source>Undo the last operation</source>
        <translation>Отменить последнюю операцию</translation>
    </message>
    <message>
        <source>Clear or close</source>
        <translation>Очистить или закрыть</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>MergeRow</name>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>не записано</translation>
    </message>
</context>
<context>
    <name>MergeWindow</name>
    <message>
        <source>Make two files one</source>
        <translation>Объединить клиентов</translation>
    </message>
    <message>
        <source>The other file of the same client</source>
        <translation>Вторая запись этого же клиента</translation>
    </message>
    <message>
        <source>name, phone or card</source>
        <translation>имя, телефон или карта</translation>
    </message>
    <message>
        <source>Keep the other number</source>
        <translation>Поменять местами</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Leave them two</source>
        <translation>Не объединять</translation>
    </message>
    <message>
        <source>Two files, one client</source>
        <translation>Две записи – один клиент</translation>
    </message>
    <message>
        <source>Look up the other file by name, phone or card. Nothing is changed before you say so.</source>
        <translation>Найдите вторую запись по имени, телефону или карте. До вашего подтверждения ничего не изменится.</translation>
    </message>
    <message>
        <source>This number stays</source>
        <translation>Эта запись остаётся</translation>
    </message>
    <message>
        <source>Joins it</source>
        <translation>Войдёт в неё</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n покупка</numerusform>
            <numerusform>%n покупки</numerusform>
            <numerusform>%n покупок</numerusform>
        </translation>
    </message>
    <message>
        <source>bonuses {number}</source>
        <translation>бонусы {number}</translation>
    </message>
    <message>
        <source>It was noted that these are two people. Are they one after all?</source>
        <translation>Отмечено, что это два разных человека. Всё-таки один?</translation>
    </message>
    <message>
        <source>The names are different: are they one person?</source>
        <translation>Имена разные: это точно один человек?</translation>
    </message>
    <message>
        <source>The birthdays are different: are they one person?</source>
        <translation>Дни рождения разные: это точно один человек?</translation>
    </message>
    <message>
        <source>One is a person, the other an organisation.</source>
        <translation>Одна запись – человек, другая – организация.</translation>
    </message>
    <message>
        <source>Cards, purchases, conversations, presents, files and consents of both come together; bonuses then: {number}. It can be undone as long as nothing is booked on the joined file.</source>
        <translation>Карты, покупки, разговоры, подарки, файлы и согласия сложатся вместе; бонусов станет {number}. Отменить можно, пока после объединения нет новых операций.</translation>
    </message>
    <message>
        <source>Put together, each thing once: {lists}.</source>
        <translation>Складывается вместе, без повторов: {lists}.</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>What the client answered</source>
        <translation>Ответ клиента</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>It went</source>
        <translation>Ушло</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Answered: {text}</source>
        <translation>Ответ: {text}</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Take it out of the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>An older state of the file was brought back, in which this letter waited: it may have gone since. Look among the sent letters of the mailbox, or ask the client; then say what became of it.</source>
        <translation>Восстановлено прежнее состояние файла, в котором это письмо ждало отправки: с тех пор оно могло уйти. Посмотрите среди отправленных в почтовом ящике или спросите клиента, затем отметьте, что с ним стало.</translation>
    </message>
    <message>
        <source>The program was cut off while this letter was being sent. Look among the sent letters of the mailbox, or ask the client; then say what became of it.</source>
        <translation>Программа прервалась, когда отправлялось это письмо. Посмотрите среди отправленных в почтовом ящике или спросите клиента, затем отметьте, что с ним стало.</translation>
    </message>
    <message>
        <source>Type what was answered.</source>
        <translation>Напишите, что ответили.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>waits</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>did it go?</source>
        <translation>ушло ли?</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>есть ответ</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Letter on paper</source>
        <translation>Письмо на бумаге</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Вручено</translation>
    </message>
    <message>
        <source>no such address</source>
        <translation>нет такого адреса</translation>
    </message>
    <message>
        <source>the mail server refused it</source>
        <translation>почтовый сервер отказал</translation>
    </message>
    <message>
        <source>the mail server asked to wait</source>
        <translation>почтовый сервер просит подождать</translation>
    </message>
    <message>
        <source>the mail server never took it</source>
        <translation>почтовый сервер так и не принял</translation>
    </message>
    <message>
        <source>its day is past</source>
        <translation>день уже прошёл</translation>
    </message>
    <message>
        <source>greeting already noted, or passed over</source>
        <translation>поздравление уже отмечено или пропущено</translation>
    </message>
    <message>
        <source>an older state of the file came back</source>
        <translation>вернулось прежнее состояние файла</translation>
    </message>
    <message>
        <source>not before {moment}</source>
        <translation>не раньше: {moment}</translation>
    </message>
    <message numerus="yes">
        <source>Sent: %n letter(s).</source>
        <translation>
            <numerusform>Отправлено: %n письмо.</numerusform>
            <numerusform>Отправлено: %n письма.</numerusform>
            <numerusform>Отправлено: %n писем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent: %n.</source>
        <translation>
            <numerusform>Не отправлено: %n.</numerusform>
            <numerusform>Не отправлено: %n.</numerusform>
            <numerusform>Не отправлено: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will be tried again later: %n.</source>
        <translation>
            <numerusform>Уйдут позже: %n.</numerusform>
            <numerusform>Уйдут позже: %n.</numerusform>
            <numerusform>Уйдут позже: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows whether they went: %n.</source>
        <translation>
            <numerusform>Неизвестно, ушли ли: %n.</numerusform>
            <numerusform>Неизвестно, ушли ли: %n.</numerusform>
            <numerusform>Неизвестно, ушли ли: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be sent right now.</source>
        <translation>Сейчас отправлять нечего.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) may have gone or not: look into it.</source>
        <translation>
            <numerusform>%n письмо могло уйти, а могло и нет: разобраться.</numerusform>
            <numerusform>%n письма могли уйти, а могли и нет: разобраться.</numerusform>
            <numerusform>%n писем могли уйти, а могли и нет: разобраться.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait to be sent.</source>
        <translation>
            <numerusform>%n письмо ждёт отправки.</numerusform>
            <numerusform>%n письма ждут отправки.</numerusform>
            <numerusform>%n писем ждут отправки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>MessagesPresenter</name>
    <message numerus="yes">
        <source>Letters go out: %n done …</source>
        <translation>
            <numerusform>Письма уходят: готово %n …</numerusform>
            <numerusform>Письма уходят: готово %n …</numerusform>
            <numerusform>Письма уходят: готово %n …</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters go out in a moment.</source>
        <translation>Письма сейчас уйдут.</translation>
    </message>
    <message>
        <source>Taken back: nothing is sent to {name}.</source>
        <translation>Отозвано, адресату ничего не уйдёт: {name}.</translation>
    </message>
    <message>
        <source>Taken out of the list.</source>
        <translation>Убрано из списка.</translation>
    </message>
    <message>
        <source>Queue it again</source>
        <translation>Вернуть в очередь</translation>
    </message>
    <message>
        <source>The letter to {name} waits again.</source>
        <translation>Письмо снова в очереди: {name}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Noted as sent.</source>
        <translation>Отмечено как отправленное.</translation>
    </message>
    <message>
        <source>It waits to be sent again.</source>
        <translation>Письмо снова ждёт отправки.</translation>
    </message>
    <message>
        <source>The answer is noted, in the client’s file, too.</source>
        <translation>Ответ записан, в карточке клиента тоже.</translation>
    </message>
</context>
<context>
    <name>MessagesView</name>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправленные</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не ушли</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Какие сообщения</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Letter to many</source>
        <translation>Письмо многим</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n сообщение</numerusform>
            <numerusform>%n сообщения</numerusform>
            <numerusform>%n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Ничего не ждёт отправки</translation>
    </message>
    <message>
        <source>Greet somebody from Today by e-mail, or write one letter to many.</source>
        <translation>Поздравьте кого-нибудь по почте с экрана «Сегодня» или напишите одно письмо многим.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Ещё ничего не отправлено</translation>
    </message>
    <message>
        <source>Here is the log of letters, SMS and calls by which clients were greeted.</source>
        <translation>Здесь журнал писем, SMS и звонков, которыми поздравляли клиентов.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Всё ушло</translation>
    </message>
    <message>
        <source>Letters that a server refused, or that were not allowed any more, would be here.</source>
        <translation>Здесь были бы письма, которые сервер не принял или которые больше нельзя отправлять.</translation>
    </message>
</context>
<context>
    <name>MissedCard</name>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>Cards and bonuses</source>
        <translation>Карты и бонусы</translation>
    </message>
    <message>
        <source>bonuses available</source>
        <translation>бонусов доступно</translation>
    </message>
    <message>
        <source>spent in all</source>
        <translation>потрачено всего</translation>
    </message>
    <message>
        <source>Issue a card</source>
        <translation>Выпустить карту</translation>
    </message>
    <message>
        <source>No card yet.</source>
        <translation>Карты пока нет.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>not given out</source>
        <translation>не выдана</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокирована</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменена</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
</context>
<context>
    <name>MoveChooser</name>
    <message>
        <source>Pack the shop into a file</source>
        <translation>Упаковать магазин в файл</translation>
    </message>
    <message>
        <source>The file from the other computer</source>
        <translation>Файл с другого компьютера</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Packed shops (*.shopmove)</source>
        <translation>Упакованные магазины (*.shopmove)</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>It is kept on</source>
        <translation>Отмечаем</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>As the rule has it</source>
        <translation>Вернуть по правилу</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>MoveInWindow</name>
    <message>
        <source>A shop from another computer</source>
        <translation>Магазин с другого компьютера</translation>
    </message>
    <message>
        <source>Connect the stick and choose the file that was written on the other computer.</source>
        <translation>Подключить флешку и выбрать файл, записанный на другом компьютере.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Compare with what the other computer shows. Then every byte is checked, and the shop opens here. It will lie at {path}.</source>
        <translation>Сравнить с тем, что показывает другой компьютер. Затем проверяется каждый байт, и магазин откроется здесь. Он будет лежать в {path}.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Take the shop over</source>
        <translation>Принять магазин</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken over.</source>
        <translation>Остановлено. Ничего не принято.</translation>
    </message>
</context>
<context>
    <name>MoveOutWindow</name>
    <message>
        <source>Moving to a new computer</source>
        <translation>Переезд на новый компьютер</translation>
    </message>
    <message>
        <source>The file holds clients, cards, purchases, the files of clients, what is typed and not recorded, and the settings of this place of work. Printers, screens and former copies stay here. Close the day first, then pack.</source>
        <translation>В файл войдут клиенты, карты, покупки, файлы клиентов, набранное и ещё не записанное, настройки рабочего места. Принтеры, экраны и прежние копии остаются здесь. Сначала лучше закончить день, потом упаковывать.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Pack the shop…</source>
        <translation>Упаковать магазин…</translation>
    </message>
    <message>
        <source>Stopped. The shop is here as before.</source>
        <translation>Остановлено. Магазин здесь, как и был.</translation>
    </message>
    <message>
        <source>The file is written and read back: it is whole. Carry it to the new computer now. Here the shop is only read from now on; Settings let you take that back.</source>
        <translation>Файл записан и прочитан заново: он цел. Теперь его нужно перенести на новый компьютер. Здесь магазин отныне можно только смотреть; отменить это можно в настройках.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>MovePart</name>
    <message>
        <source>Move to a new computer…</source>
        <translation>Переехать на новый компьютер…</translation>
    </message>
    <message>
        <source>The shop stays here…</source>
        <translation>Магазин остаётся здесь…</translation>
    </message>
    <message>
        <source>Moving to a new computer</source>
        <translation>Переезд на новый компьютер</translation>
    </message>
    <message>
        <source>Everything in one file: packed here, carried over, taken over there.</source>
        <translation>Всё в одном файле: упаковать здесь, перенести, принять там.</translation>
    </message>
</context>
<context>
    <name>MovePresenter</name>
    <message>
        <source>The shop was packed for another computer. Here it is only read.</source>
        <translation>Магазин упакован для другого компьютера. Здесь его можно только смотреть.</translation>
    </message>
    <message>
        <source>The shop was packed into {name} on {moment}. Here it is only read since then.</source>
        <translation>Магазин упакован в {name} {moment}. С тех пор здесь его можно только смотреть.</translation>
    </message>
    <message>
        <source>The shop is sold in here again.</source>
        <translation>Здесь снова можно продавать.</translation>
    </message>
</context>
<context>
    <name>MoveSteps</name>
    <message>
        <source>Pack the shop on the old computer</source>
        <translation>Упаковать магазин на старом компьютере</translation>
    </message>
    <message>
        <source>One file on a stick holds everything. From then on the shop is only read there.</source>
        <translation>Один файл на флешке содержит всё. После этого магазин там можно только смотреть.</translation>
    </message>
    <message>
        <source>Carry the file over</source>
        <translation>Перенести файл</translation>
    </message>
    <message>
        <source>With the stick, or over the network.</source>
        <translation>На флешке или по сети.</translation>
    </message>
    <message>
        <source>Take it over on the new computer</source>
        <translation>Принять на новом компьютере</translation>
    </message>
    <message>
        <source>Start Shopclient there and press “I have a file from my other computer” on the first page.</source>
        <translation>Запустить там Shopclient и на первой странице нажать «У меня файл с другого компьютера».</translation>
    </message>
</context>
<context>
    <name>MoveWindow</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Check number: {number}. The other computer must show the same one.</source>
        <translation>Контрольное число: {number}. На другом компьютере должно быть такое же.</translation>
    </message>
    <message>
        <source>“{shop}”, packed on {moment}</source>
        <translation>«{shop}», упакован {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n карта</numerusform>
            <numerusform>%n карты</numerusform>
            <numerusform>%n карт</numerusform>
        </translation>
    </message>
    <message>
        <source>Bonuses on the cards: {sum}</source>
        <translation>Бонусов на картах: {sum}</translation>
    </message>
    <message>
        <source>On gift cards: {sum}</source>
        <translation>На подарочных картах: {sum}</translation>
    </message>
    <message>
        <source>Nothing was recorded yet</source>
        <translation>Ещё ничего не записано</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s), the last one on {moment}</source>
        <translation>
            <numerusform>%n операция, последняя {moment}</numerusform>
            <numerusform>%n операции, последняя {moment}</numerusform>
            <numerusform>%n операций, последняя {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of clients</source>
        <translation>
            <numerusform>%n файл клиентов</numerusform>
            <numerusform>%n файла клиентов</numerusform>
            <numerusform>%n файлов клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>What is typed and not recorded yet</source>
        <translation>Набранное и ещё не записанное</translation>
    </message>
    <message>
        <source>Settings of this place of work; printers and screens are chosen anew</source>
        <translation>Настройки рабочего места; принтеры и экраны выбираются заново</translation>
    </message>
</context>
<context>
    <name>NoClients</name>
    <message>
        <source>Add a client</source>
        <translation>Добавить клиента</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Загрузить список</translation>
    </message>
    <message>
        <source>Add clients with their birthdays, families and favourite holidays, or bring a list you have.</source>
        <translation>Добавьте клиентов с днями рождения, семьёй и любимыми праздниками или загрузите готовый список.</translation>
    </message>
    <message>
        <source>Here you will see whose holiday is today</source>
        <translation>Здесь будет видно, чей сегодня праздник</translation>
    </message>
</context>
<context>
    <name>NobodyToday</name>
    <message>
        <source>Nobody’s holiday is today</source>
        <translation>Сегодня ни у кого нет праздника</translation>
    </message>
    <message>
        <source>There is none in the next 7 days either: a good day to ask clients for theirs.</source>
        <translation>В ближайшие 7 дней тоже: хороший день, чтобы спросить клиентов об их праздниках.</translation>
    </message>
    <message>
        <source>Next, {when}: {whose}</source>
        <translation>Дальше, {when}: {whose}</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>The whole note</source>
        <translation>Заметка целиком</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Change the notes</source>
        <translation>Изменить заметки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Заметок пока нет.</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Сделать любимым праздником</translation>
    </message>
    <message>
        <source>Type its name: new year, sailor …</source>
        <translation>Напишите название: новый год, моряк …</translation>
    </message>
    <message>
        <source>Which holiday is it?</source>
        <translation>Какой это праздник?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The reason will be: {phrase}</source>
        <translation>Причиной станет: {phrase}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Дата верна</translation>
    </message>
    <message>
        <source>This shop went to another computer. Here everything can be looked up and nothing recorded, so that nobody sells on two computers; if it stays here after all, Settings let you take that back.</source>
        <translation>Этот магазин переехал на другой компьютер. Здесь можно всё посмотреть, но ничего записать, чтобы не продавать на двух компьютерах сразу; если он всё-таки остаётся здесь, это отменяется в настройках.</translation>
    </message>
    <message>
        <source>The shop’s file can only be read. Everything can be looked up, nothing can be recorded: allow writing to the file and its folder, then start the program again.</source>
        <translation>Файл магазина открыт только для чтения. Всё можно посмотреть, но ничего нельзя записать: разрешите запись в файл и его папку и запустите программу снова.</translation>
    </message>
    <message>
        <source>The disk is full. Everything can be looked up, nothing can be recorded until some space is freed; then the till goes on by itself.</source>
        <translation>Диск заполнен. Всё можно посмотреть, но ничего нельзя записать, пока не освободится место; потом касса продолжит работу сама.</translation>
    </message>
    <message>
        <source>Little room is left on the disk: {megabytes} MB. Free some space today, or soon nothing can be recorded.</source>
        <translation>На диске осталось мало места: {megabytes} МБ. Освободите место сегодня, иначе скоро ничего нельзя будет записать.</translation>
    </message>
    <message numerus="yes">
        <source>The computer’s clock went ahead by %n day(s). Until the date is confirmed no bonuses expire.</source>
        <translation>
            <numerusform>Часы компьютера ушли вперёд на %n день. Пока дата не подтверждена, бонусы не сгорают.</numerusform>
            <numerusform>Часы компьютера ушли вперёд на %n дня. Пока дата не подтверждена, бонусы не сгорают.</numerusform>
            <numerusform>Часы компьютера ушли вперёд на %n дней. Пока дата не подтверждена, бонусы не сгорают.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer’s clock went back. Check the date and the time; what is recorded keeps its order.</source>
        <translation>Часы компьютера ушли назад. Проверьте дату и время; записанное сохраняет свой порядок.</translation>
    </message>
</context>
<context>
    <name>OccasionRows</name>
    <message>
        <source>Add a day of the client’s own</source>
        <translation>Добавить памятный день</translation>
    </message>
</context>
<context>
    <name>Occasions</name>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Birthday in the family</source>
        <translation>День рождения в семье</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Годовщина</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Именины</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Праздник</translation>
    </message>
    <message>
        <source>The shop’s own day</source>
        <translation>День магазина</translation>
    </message>
    <message>
        <source>Bonuses expire</source>
        <translation>Сгорают бонусы</translation>
    </message>
    <message>
        <source>Likes: {taste}</source>
        <translation>Любит: {taste}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, turned %n</source>
        <translation>
            <numerusform>{name}, %n год</numerusform>
            <numerusform>{name}, %n года</numerusform>
            <numerusform>{name}, %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, turns %n</source>
        <translation>
            <numerusform>{name}, %n год</numerusform>
            <numerusform>{name}, %n года</numerusform>
            <numerusform>{name}, %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>a round number</source>
        <translation>юбилей</translation>
    </message>
    <message numerus="yes">
        <source>Favourite holiday of %n client(s)</source>
        <translation>
            <numerusform>Любимый праздник %n клиента</numerusform>
            <numerusform>Любимый праздник %n клиентов</numerusform>
            <numerusform>Любимый праздник %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the client back from the archive in the client’s file.</source>
        <translation>Вернуть из архива можно в карточке клиента.</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Favourite holiday: {holiday}</source>
        <translation>Любимый праздник: {holiday}</translation>
    </message>
    <message>
        <source>Kindred holiday</source>
        <translation>Родственный праздник</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the last visit</source>
        <translation>
            <numerusform>%n день с последнего визита</numerusform>
            <numerusform>%n дня с последнего визита</numerusform>
            <numerusform>%n дней с последнего визита</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually every {days}: a good word is worth a lot today.</source>
        <translation>Обычно раз в {days}: сегодня доброе слово дорогого стоит.</translation>
    </message>
    <message>
        <source>Ask today: “When is your birthday?”</source>
        <translation>Спросите сегодня: «Когда у вас день рождения?»</translation>
    </message>
    <message>
        <source>Ask today: “Which holiday is the dearest to you, and why?”</source>
        <translation>Спросите сегодня: «Какой праздник вам дороже всех и почему?»</translation>
    </message>
    <message>
        <source>Birthday {when}</source>
        <translation>День рождения {when}</translation>
    </message>
    <message>
        <source>{name}, {relation}: birthday {when}</source>
        <translation>{name}, {relation}: день рождения {when}</translation>
    </message>
    <message>
        <source>{title} {when}</source>
        <translation>{title} {when}</translation>
    </message>
    <message>
        <source>Name day {when}</source>
        <translation>Именины {when}</translation>
    </message>
    <message>
        <source>{title} {when}, the favourite holiday</source>
        <translation>{title} {when}, любимый праздник</translation>
    </message>
    <message>
        <source>{name}, {relation}: {title} {when}</source>
        <translation>{name}, {relation}: {title} {when}</translation>
    </message>
</context>
<context>
    <name>OfferBand</name>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
</context>
<context>
    <name>OperationCells</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Sum, {sign}</source>
        <translation>Сумма, {sign}</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>Бонусы</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>Без карты</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Карта {number}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>gift card sold</source>
        <translation>продана подарочная карта</translation>
    </message>
    <message>
        <source>purchase, gift card sold</source>
        <translation>покупка с подарочной картой</translation>
    </message>
    <message>
        <source>by gift card {sum}</source>
        <translation>подарочной картой {sum}</translation>
    </message>
    <message>
        <source>purchase, bonuses</source>
        <translation>покупка, бонусы</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>покупка</translation>
    </message>
    <message>
        <source>partly returned</source>
        <translation>возвращена часть</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращена</translation>
    </message>
    <message>
        <source>purchase, put on a card</source>
        <translation>покупка, занесена на карту</translation>
    </message>
    <message>
        <source>return</source>
        <translation>возврат</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отмена</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>корректировка</translation>
    </message>
    <message>
        <source>put on a card</source>
        <translation>запись на карту</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>OperationDetails</name>
    <message>
        <source>No. {number}, {day}, {time}</source>
        <translation>№ {number}, {day}, {time}</translation>
    </message>
    <message>
        <source>Entered on a later day.</source>
        <translation>Внесено позже.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Позиция {number}</translation>
    </message>
    <message>
        <source>Gift card {number}</source>
        <translation>Подарочная карта {number}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{name}: {value}, came back</source>
        <translation>{name}: {value}, возвращено</translation>
    </message>
    <message>
        <source>{name}: {value} instead of {listed}</source>
        <translation>{name}: {value} вместо {listed}</translation>
    </message>
    <message>
        <source>Paid {sum} in money</source>
        <translation>Оплачено деньгами {sum}</translation>
    </message>
    <message>
        <source>{sum} in bonuses</source>
        <translation>бонусами {sum}</translation>
    </message>
    <message>
        <source>{sum} with gift cards</source>
        <translation>подарочными картами {sum}</translation>
    </message>
    <message>
        <source>Came back: {sum}</source>
        <translation>Возвращено: {sum}</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>карта {number}</translation>
    </message>
    <message>
        <source>Put on the card after payment.</source>
        <translation>Занесено на карту после оплаты.</translation>
    </message>
    <message>
        <source>Moved after payment; before: {former}.</source>
        <translation>Перенесено после оплаты, прежде: {former}.</translation>
    </message>
    <message>
        <source>The goods did not suit: {said}</source>
        <translation>Не устроил товар: {said}</translation>
    </message>
    <message>
        <source>The service did not suit: {said}</source>
        <translation>Не устроило обслуживание: {said}</translation>
    </message>
    <message>
        <source>The moment of sale did not suit: {said}</source>
        <translation>Не устроили обстоятельства покупки: {said}</translation>
    </message>
    <message>
        <source>Reason: {said}</source>
        <translation>Причина: {said}</translation>
    </message>
</context>
<context>
    <name>OperationsCard</name>
    <message>
        <source>Last operations</source>
        <translation>Последние операции</translation>
    </message>
    <message>
        <source>Find: sum, day, name</source>
        <translation>Найти: сумма, день, имя</translation>
    </message>
    <message>
        <source>A card scanned now finds its purchases</source>
        <translation>Отсканированная сейчас карта найдёт свои покупки</translation>
    </message>
    <message>
        <source>Day’s totals</source>
        <translation>Итоги дня</translation>
    </message>
    <message>
        <source>Purchases of today will stand here.</source>
        <translation>Здесь появятся сегодняшние покупки.</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) today</source>
        <translation>
            <numerusform>сегодня %n покупка</numerusform>
            <numerusform>сегодня %n покупки</numerusform>
            <numerusform>сегодня %n покупок</numerusform>
        </translation>
    </message>
    <message>
        <source>{sales}, {money} in money</source>
        <translation>{sales}, деньгами {money}</translation>
    </message>
    <message>
        <source>Found purchases</source>
        <translation>Найденные покупки</translation>
    </message>
    <message>
        <source>No such purchase. Try its sum, its day (21.11), the client’s name, or scan the card.</source>
        <translation>Такой покупки нет. Можно искать по сумме, дню (21.11), имени клиента или отсканировать карту.</translation>
    </message>
    <message>
        <source>Sum, day, name, or scan the card</source>
        <translation>Сумма, день, имя или отсканировать карту</translation>
    </message>
</context>
<context>
    <name>OperationsTable</name>
    <message>
        <source>Last operations</source>
        <translation>Последние операции</translation>
    </message>
    <message>
        <source>Return goods…</source>
        <translation>Вернуть товар…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Put on a card…</source>
        <translation>Занести на карту…</translation>
    </message>
    <message>
        <source>Client’s slip</source>
        <translation>Чек клиента</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
</context>
<context>
    <name>OwnField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>да или нет</translation>
    </message>
    <message>
        <source>one of a list</source>
        <translation>выбор из списка</translation>
    </message>
    <message>
        <source>Add a field of your own</source>
        <translation>Добавить своё поле</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>OwnFieldsCard</name>
    <message>
        <source>Add a field</source>
        <translation>Добавить поле</translation>
    </message>
    <message>
        <source>Your own fields of a client</source>
        <translation>Свои поля для клиентов</translation>
    </message>
    <message>
        <source>They stand in the form of every client. A retired field is asked no more; what was noted in it stays.</source>
        <translation>Эти поля есть у каждого клиента. Скрытое поле больше не предлагается, но всё записанное в нём остаётся.</translation>
    </message>
</context>
<context>
    <name>OwnFieldsPresenter</name>
    <message>
        <source>All clients have the field “{title}” now.</source>
        <translation>Поле «{title}» есть теперь у каждого клиента.</translation>
    </message>
    <message>
        <source>Saved: {title}.</source>
        <translation>Сохранено: {title}.</translation>
    </message>
    <message>
        <source>The order of your fields is changed.</source>
        <translation>Порядок полей изменён.</translation>
    </message>
    <message>
        <source>Retired: {title}. What was noted stays.</source>
        <translation>Поле «{title}» скрыто. Всё записанное остаётся.</translation>
    </message>
    <message>
        <source>Back: {title}.</source>
        <translation>Поле «{title}» снова предлагается.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>PairsPage</name>
    <message>
        <source>Probably one person</source>
        <translation>Похоже, один человек</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Одна запись</translation>
    </message>
    <message>
        <source>The other file</source>
        <translation>Другая запись</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Что на это указывает</translation>
    </message>
    <message>
        <source>Look at both…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>The whole client file is being looked through…</source>
        <translation>Просматривается вся картотека…</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s). Nothing is changed before you say so.</source>
        <translation>
            <numerusform>%n пара. Без вашего решения ничего не меняется.</numerusform>
            <numerusform>%n пары. Без вашего решения ничего не меняется.</numerusform>
            <numerusform>%n пар. Без вашего решения ничего не меняется.</numerusform>
        </translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>почта</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>день рождения</translation>
    </message>
    <message>
        <source>shared card</source>
        <translation>общая карта</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>похожее имя</translation>
    </message>
    <message>
        <source>The same: {fields}</source>
        <translation>Совпадает: {fields}</translation>
    </message>
    <message>
        <source>Different: {fields}</source>
        <translation>Различается: {fields}</translation>
    </message>
    <message>
        <source>Nobody is in the client file twice</source>
        <translation>Никто не записан дважды</translation>
    </message>
    <message>
        <source>Pairs with the same phone, e-mail, or name and birthday appear here.</source>
        <translation>Здесь появятся пары с одинаковым телефоном, почтой или именем и днём рождения.</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Offer the slip</source>
        <translation>Предлагать чек</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Печатать чек</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>58 мм</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 мм</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>After each purchase</source>
        <translation>После каждой покупки</translation>
    </message>
    <message>
        <source>Paper of the slip</source>
        <translation>Бумага чека</translation>
    </message>
    <message>
        <source>Printer of the slip</source>
        <translation>Принтер чека</translation>
    </message>
    <message>
        <source>Last line of the slip</source>
        <translation>Последняя строка чека</translation>
    </message>
    <message>
        <source>Thank you, come again!</source>
        <translation>Спасибо, ждём вас снова!</translation>
    </message>
    <message>
        <source>Form for a day without power</source>
        <translation>Бланк на день без электричества</translation>
    </message>
    <message>
        <source>Enter a paper form</source>
        <translation>Внести бумажный бланк</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Slips and paper</source>
        <translation>Чеки и бумага</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Purchases written by hand</source>
        <translation>Покупки, записанные от руки</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>Sum, {sign}</source>
        <translation>Сумма, {sign}</translation>
    </message>
    <message>
        <source>Paid, {sign}</source>
        <translation>Оплачено, {sign}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Card number or name</source>
        <translation>Номер карты или имя</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Bonuses spent</source>
        <translation>Списано бонусов</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>While the computer is off, write each purchase on a line of its own: the time, the number on the card or the client’s name, and the sum before any discount.</source>
        <translation>Пока компьютер не работает, каждую покупку записывать отдельной строкой: время, номер с карты или имя клиента и сумму до скидки.</translation>
    </message>
    <message>
        <source>Take bonuses only if the client’s last slip shows that they are there; the program spends no more than the card had then and has now.</source>
        <translation>Принимать бонусы, только если они есть на последнем чеке клиента: программа спишет не больше, чем было на карте тогда и есть сейчас.</translation>
    </message>
    <message>
        <source>When the power is back, enter the lines at the till: menu (F10), Output, “Enter a paper form”. The bonuses are counted as of the written day and time.</source>
        <translation>Когда электричество вернётся, внести строки на кассе: меню (F10), «Печать и файлы», «Внести бумажный бланк». Бонусы посчитаются на записанные день и время.</translation>
    </message>
</context>
<context>
    <name>ParkedRow</name>
    <message>
        <source>a purchase without a client</source>
        <translation>покупка без клиента</translation>
    </message>
    <message>
        <source>Put aside: {who}</source>
        <translation>Отложено: {who}</translation>
    </message>
    <message>
        <source>no sum yet</source>
        <translation>суммы ещё нет</translation>
    </message>
    <message>
        <source>Drop this purchase</source>
        <translation>Убрать эту покупку</translation>
    </message>
</context>
<context>
    <name>ParkedRows</name>
    <message>
        <source>Put this purchase aside, too</source>
        <translation>Отложить и эту покупку</translation>
    </message>
</context>
<context>
    <name>PastImports</name>
    <message>
        <source>Imports so far</source>
        <translation>Прежние загрузки</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo the import of {name}</source>
        <translation>Отменить загрузку списка {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n new client(s)</source>
        <translation>
            <numerusform>%n новый клиент</numerusform>
            <numerusform>%n новых клиента</numerusform>
            <numerusform>%n новых клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n дополнен</numerusform>
            <numerusform>%n дополнено</numerusform>
            <numerusform>%n дополнено</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>broken off after line {line}: choose the list again to go on</source>
        <translation>прервано после строки {line}: чтобы продолжить, выберите список ещё раз</translation>
    </message>
</context>
<context>
    <name>PastJournals</name>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n покупка</numerusform>
            <numerusform>%n покупки</numerusform>
            <numerusform>%n покупок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed before</source>
        <translation>
            <numerusform>%n уже была на кассе</numerusform>
            <numerusform>%n уже были на кассе</numerusform>
            <numerusform>%n уже были на кассе</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfChooser</name>
    <message>
        <source>Save the PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Open in the viewer</source>
        <translation>Открыть в просмотрщике</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Page {page} of {pages}, in true size on paper</source>
        <translation>Страница {page} из {pages}, на бумаге в натуральную величину</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on, and print again.</source>
        <translation>Принтер не принял страницы. Проверьте, включён ли он, и напечатайте ещё раз.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Сохранено как {name}.</translation>
    </message>
    <message>
        <source>The system has no program for {path}. The file is there; open it by hand.</source>
        <translation>В системе нет программы для {path}. Файл на месте, откройте его вручную.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Birthdays</source>
        <translation>Дни рождения</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Who it is</source>
        <translation>Кто это</translation>
    </message>
    <message>
        <source>Favourite holidays</source>
        <translation>Любимые праздники</translation>
    </message>
    <message>
        <source>No phone is dialled so: is a digit missing? It is kept as typed.</source>
        <translation>Таких номеров не бывает: не пропущена ли цифра? Запишется как набрано.</translation>
    </message>
    <message>
        <source>Talking and reaching</source>
        <translation>Обращение и связь</translation>
    </message>
    <message>
        <source>Name day and other days</source>
        <translation>Именины и другие дни</translation>
    </message>
    <message>
        <source>For the shop</source>
        <translation>Для магазина</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Family and close ones</source>
        <translation>Семья и близкие</translation>
    </message>
    <message>
        <source>Tastes, hobbies, notes</source>
        <translation>Вкусы, увлечения, заметки</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Контактные лица</translation>
    </message>
</context>
<context>
    <name>Pets</name>
    <message>
        <source>dog</source>
        <translation>собака</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>кошка</translation>
    </message>
    <message>
        <source>parrot</source>
        <translation>попугай</translation>
    </message>
    <message>
        <source>rabbit</source>
        <translation>кролик</translation>
    </message>
    <message>
        <source>hamster</source>
        <translation>хомяк</translation>
    </message>
    <message>
        <source>guinea pig</source>
        <translation>морская свинка</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>черепаха</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>рыбка</translation>
    </message>
    <message>
        <source>horse</source>
        <translation>лошадь</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>птица</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>What is planned</source>
        <translation>Что задумано</translation>
    </message>
    <message>
        <source>Pioneer Day for a dear client</source>
        <translation>День пионерии для дорогого клиента</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Ready so many days before</source>
        <translation>Всё готово за столько дней</translation>
    </message>
    <message>
        <source>Counts as a return, in days</source>
        <translation>Ждём возвращения, дней</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Список дел</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>свой</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Кто участвует</translation>
    </message>
    <message>
        <source>Olga, Viktor, the sellers</source>
        <translation>Ольга, Виктор, продавцы</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>The idea</source>
        <translation>Задумка</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Дайте плану название.</translation>
    </message>
    <message>
        <source>This plan is not saved yet. F9 saves it; the same step again drops what is typed.</source>
        <translation>План ещё не сохранён. F9 сохранит его; то же действие ещё раз отбросит набранное.</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>New plan</source>
        <translation>Новый план</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Сохранить план</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>Plan for {day}</source>
        <translation>План на {day}</translation>
    </message>
    <message>
        <source>Say in a few words what is to be done.</source>
        <translation>Напишите в двух словах, что сделать.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>What is to be done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>За сколько дней</translation>
    </message>
    <message>
        <source>To be prepared</source>
        <translation>Подготовить</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Noted: {text}</source>
        <translation>Записано: {text}</translation>
    </message>
    <message>
        <source>Taken out: {text}</source>
        <translation>Убрано: {text}</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Сохранить итог</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Готово, проведено</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Begin with a ready list, or write the first step.</source>
        <translation>Пока ничего не записано. Начните с готового списка или запишите первое дело.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Возвращение</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Куплено</translation>
    </message>
    <message>
        <source>Nobody is named yet: the plan is for everybody who comes.</source>
        <translation>Никто не назван: план для всех, кто придёт.</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>Во что обошлось</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Как прошло</translation>
    </message>
    <message>
        <source>She laughed, then cried, and stayed.</source>
        <translation>Смеялась, потом плакала — и осталась с нами.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Budget: {sum}</source>
        <translation>Бюджет: {sum}</translation>
    </message>
    <message>
        <source>Brought: {sum}</source>
        <translation>Принёс: {sum}</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Drum and verses</source>
        <translation>Барабан и стихи</translation>
    </message>
    <message>
        <source>Cake with discounts</source>
        <translation>Торт со скидками</translation>
    </message>
    <message>
        <source>Coin in the pocket</source>
        <translation>Монетка в кармане</translation>
    </message>
    <message>
        <source>Children’s hour</source>
        <translation>Детский час</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>Готовится</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Проведён</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Не состоится</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>{by}, late</source>
        <translation>{by}, просрочено</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} came back within {days}</source>
        <translation>вернулись: {count} из {total}, срок {days}</translation>
    </message>
    <message>
        <source>Write verses about the client and the reason for loving this day</source>
        <translation>Сочинить стихи о клиенте и о том, чем дорог этот день</translation>
    </message>
    <message>
        <source>Find the clothes: ties, caps, shorts</source>
        <translation>Найти костюмы: галстуки, пилотки, шорты</translation>
    </message>
    <message>
        <source>Borrow a drum and a bugle</source>
        <translation>Одолжить барабан и горн</translation>
    </message>
    <message>
        <source>Rehearse together</source>
        <translation>Отрепетировать вместе</translation>
    </message>
    <message>
        <source>Come to the client’s door, perform, congratulate</source>
        <translation>Прийти к дверям клиента, выступить, поздравить</translation>
    </message>
    <message>
        <source>Decide on the discounts and how many there are of each</source>
        <translation>Решить, какие будут скидки и сколько каждой</translation>
    </message>
    <message>
        <source>Invite the clients</source>
        <translation>Пригласить клиентов</translation>
    </message>
    <message>
        <source>Order the cake with small boxes for the cards</source>
        <translation>Заказать торт с коробочками для карточек</translation>
    </message>
    <message>
        <source>Write the cards and put them into the boxes</source>
        <translation>Написать карточки и разложить по коробочкам</translation>
    </message>
    <message>
        <source>Treat everybody with a piece; take the discount off at once</source>
        <translation>Угостить каждого куском, скидку дать сразу</translation>
    </message>
    <message>
        <source>Get collector’s coins</source>
        <translation>Достать коллекционные монеты</translation>
    </message>
    <message>
        <source>Tell the sellers to keep it a secret</source>
        <translation>Попросить продавцов держать всё в секрете</translation>
    </message>
    <message>
        <source>Put a coin into a pocket of each thing to be sold</source>
        <translation>Положить по монетке в карман каждой вещи на продажу</translation>
    </message>
    <message>
        <source>Count the coins that went, and note who was delighted</source>
        <translation>Сосчитать ушедшие монеты и записать, кто обрадовался</translation>
    </message>
    <message>
        <source>Think up games and contests for the ages of the children</source>
        <translation>Придумать игры и конкурсы по возрасту детей</translation>
    </message>
    <message>
        <source>Ask two people to look after the children</source>
        <translation>Попросить двоих присмотреть за детьми</translation>
    </message>
    <message>
        <source>Invite the parents; ask about allergies</source>
        <translation>Пригласить родителей, спросить об аллергии</translation>
    </message>
    <message>
        <source>Buy a small gift for each child</source>
        <translation>Купить каждому ребёнку маленький подарок</translation>
    </message>
    <message>
        <source>Prepare a safe corner of the shop</source>
        <translation>Подготовить безопасный уголок магазина</translation>
    </message>
    <message>
        <source>The plan is made. What is to be done, and by when?</source>
        <translation>План составлен. Что сделать и к какому сроку?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>PlansPresenter</name>
    <message>
        <source>A new plan</source>
        <translation>Новый план</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Изменить план</translation>
    </message>
    <message>
        <source>The plan is made.</source>
        <translation>План составлен.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>The list is there. Take out what is not needed.</source>
        <translation>Список готов. Лишнее можно убрать.</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>Сделано: {text}</translation>
    </message>
    <message>
        <source>To be done again: {text}</source>
        <translation>Снова сделать: {text}</translation>
    </message>
    <message>
        <source>The client is on the list.</source>
        <translation>Клиент в списке.</translation>
    </message>
    <message>
        <source>The client is off the list.</source>
        <translation>Клиента в списке больше нет.</translation>
    </message>
    <message>
        <source>The plan is taken up again.</source>
        <translation>План снова готовится.</translation>
    </message>
    <message>
        <source>The plan is not carried out.</source>
        <translation>План не состоится.</translation>
    </message>
    <message>
        <source>The plan is removed.</source>
        <translation>План убран.</translation>
    </message>
    <message>
        <source>Done. Whoever it was for is greeted.</source>
        <translation>Готово. Поздравление отмечено.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>PlansView</name>
    <message>
        <source>Add a client</source>
        <translation>Добавить клиента</translation>
    </message>
    <message>
        <source>name, phone or card</source>
        <translation>имя, телефон или карта</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Новый план</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Планов пока нет</translation>
    </message>
    <message>
        <source>A plan says what is to be done for a holiday, by when, by whom, and what it may cost. The list of the day makes one from any occasion.</source>
        <translation>План говорит, что сделать к празднику, к какому сроку, кому и во что это обойдётся. Список дня составит его из любого повода.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Планы</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Do not carry out</source>
        <translation>Не проводить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Carried out in {year}: {count}</source>
        <translation>Проведено в {year} году: {count}</translation>
    </message>
    <message>
        <source>Came back: {count} of {total}</source>
        <translation>Вернулись: {count} из {total}</translation>
    </message>
    <message>
        <source>Brought {sum}, cost {cost}</source>
        <translation>Принесли {sum}, обошлись в {cost}</translation>
    </message>
    <message>
        <source>all ready {due}</source>
        <translation>всё готово {due}</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Всё-таки провести</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>What is to be done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>За сколько дней</translation>
    </message>
    <message>
        <source>To be prepared</source>
        <translation>Что подготовить</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Nothing is noted yet. What has to be ready on that day?</source>
        <translation>Пока ничего не записано. Что должно быть готово к этому дню?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Does what</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who does what on the day</source>
        <translation>Кто что делает в этот день</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Пока никто не назван.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>О чём этот день</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>Hidden in every purchase: {gift}.</source>
        <translation>В каждую покупку кладётся: {gift}.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden in one of %n purchases: {gift}.</source>
        <translation>
            <numerusform>В одну покупку из %n кладётся: {gift}.</numerusform>
            <numerusform>В одну покупку из %n кладётся: {gift}.</numerusform>
            <numerusform>В одну покупку из %n кладётся: {gift}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchases of {sum} or more count.</source>
        <translation>Считаются покупки от {sum}.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n of them.</source>
        <translation>
            <numerusform>Всего их %n.</numerusform>
            <numerusform>Всего их %n.</numerusform>
            <numerusform>Всего их %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted: {text}</source>
        <translation>Записано: {text}</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>Сделано: {text}</translation>
    </message>
    <message>
        <source>To be done again: {text}</source>
        <translation>Снова сделать: {text}</translation>
    </message>
    <message>
        <source>Taken out: {text}</source>
        <translation>Убрано: {text}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Take to till</source>
        <translation>В кассу</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>Открыть клиента (Enter)</translation>
    </message>
    <message>
        <source>Edit (Ctrl+Enter)</source>
        <translation>Изменить (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>How to talk: {text}</source>
        <translation>Как говорить: {text}</translation>
    </message>
    <message>
        <source>bonuses</source>
        <translation>бонусы</translation>
    </message>
    <message>
        <source>spent in all</source>
        <translation>потрачено всего</translation>
    </message>
    <message numerus="yes">
        <source>purchase(s)</source>
        <translation>
            <numerusform>покупка</numerusform>
            <numerusform>покупки</numerusform>
            <numerusform>покупок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Discount {percent} on every purchase.</source>
        <translation>Скидка {percent} с каждой покупки.</translation>
    </message>
    <message>
        <source>{percent} of every purchase comes back as bonuses.</source>
        <translation>{percent} с каждой покупки возвращается бонусами.</translation>
    </message>
    <message>
        <source>Bonuses never expire.</source>
        <translation>Бонусы не сгорают.</translation>
    </message>
    <message>
        <source>They expire {days} later.</source>
        <translation>Сгорают через {days} после этого.</translation>
    </message>
    <message>
        <source>Bonuses expire after {days}.</source>
        <translation>Бонусы сгорают через {days}.</translation>
    </message>
    <message>
        <source>The gift expires after {days}.</source>
        <translation>Подарок сгорает через {days}.</translation>
    </message>
    <message>
        <source>Neither a discount nor bonuses.</source>
        <translation>Ни скидки, ни бонусов.</translation>
    </message>
    <message>
        <source>For the bearer or in a client’s name.</source>
        <translation>На предъявителя или именная.</translation>
    </message>
    <message>
        <source>{department}: no discounts, and bonuses do not pay.</source>
        <translation>{department}: без скидок и без оплаты бонусами.</translation>
    </message>
    <message>
        <source>{department}: at most {percent} off.</source>
        <translation>{department}: скидка не больше {percent}.</translation>
    </message>
    <message>
        <source>{department}: no bonuses.</source>
        <translation>{department}: бонусы не начисляются.</translation>
    </message>
    <message>
        <source>{name}: discount {value}.</source>
        <translation>{name}: скидка {value}.</translation>
    </message>
    <message>
        <source>For purchases of {sum} and more.</source>
        <translation>Для покупок от {sum}.</translation>
    </message>
    <message>
        <source>At most {sum} off.</source>
        <translation>Скидка не больше {sum}.</translation>
    </message>
    <message>
        <source>Only for a first purchase.</source>
        <translation>Только для первой покупки.</translation>
    </message>
    <message>
        <source>No other discount beside it.</source>
        <translation>Другие скидки при этом не действуют.</translation>
    </message>
    <message>
        <source>{name}: bonuses × {factor}.</source>
        <translation>{name}: бонусы × {factor}.</translation>
    </message>
    <message>
        <source>On {since}.</source>
        <translation>Только {since}.</translation>
    </message>
    <message>
        <source>Until {until}.</source>
        <translation>До {until} включительно.</translation>
    </message>
    <message>
        <source>From {since} on.</source>
        <translation>С {since}.</translation>
    </message>
    <message>
        <source>From {since} to {until}.</source>
        <translation>С {since} по {until}.</translation>
    </message>
    <message>
        <source>Only for: {names}.</source>
        <translation>Только для: {names}.</translation>
    </message>
    <message>
        <source>Only with a card: {names}.</source>
        <translation>Только с картой: {names}.</translation>
    </message>
    <message>
        <source>Bonuses can be spent {days} after the purchase.</source>
        <translation>Бонусы можно потратить через {days} после покупки.</translation>
    </message>
    <message>
        <source>At least {sum} in bonuses is spent at a time.</source>
        <translation>За раз можно потратить не меньше {sum} бонусами.</translation>
    </message>
    <message>
        <source>Bonuses are spent in steps of {sum}.</source>
        <translation>Бонусы списываются с шагом {sum}.</translation>
    </message>
    <message>
        <source>One card pays at most {sum} in bonuses a day.</source>
        <translation>По одной карте за день можно потратить не больше {sum} бонусами.</translation>
    </message>
    <message>
        <source>Purchases of the last 12 months count.</source>
        <translation>Считаются покупки за последние 12 месяцев.</translation>
    </message>
    <message>
        <source>Birthday: discount {percent}, {window}.</source>
        <translation>День рождения: скидка {percent}, {window}.</translation>
    </message>
    <message>
        <source>Favourite holiday: discount {percent}, {window}.</source>
        <translation>Любимый праздник: скидка {percent}, {window}.</translation>
    </message>
    <message>
        <source>from {before} before to {after} after the day</source>
        <translation>за {before} до даты и {after} после</translation>
    </message>
    <message>
        <source>{before} before and on the day itself</source>
        <translation>за {before} до даты и в сам день</translation>
    </message>
    <message>
        <source>on the day itself and {after} after it</source>
        <translation>в сам день и {after} после</translation>
    </message>
    <message>
        <source>on the day itself</source>
        <translation>в сам день</translation>
    </message>
    <message>
        <source>At once: {cashback} back as bonuses.</source>
        <translation>Сразу: {cashback} бонусами.</translation>
    </message>
    <message>
        <source>From {since} of purchases: {cashback} back as bonuses.</source>
        <translation>После покупок на {since}: {cashback} бонусами.</translation>
    </message>
    <message>
        <source>Purchases of {sum} and more count for it.</source>
        <translation>В счёт идут покупки от {sum}.</translation>
    </message>
    <message>
        <source>Birthday gift: {sum} in bonuses, {window}.</source>
        <translation>Подарок ко дню рождения: {sum} бонусами, {window}.</translation>
    </message>
    <message>
        <source>Favourite holiday: {sum} in bonuses, {window}.</source>
        <translation>Любимый праздник: {sum} бонусами, {window}.</translation>
    </message>
    <message>
        <source>To the client who brings a friend: {sum} in bonuses.</source>
        <translation>За приведённого друга: {sum} бонусами.</translation>
    </message>
    <message>
        <source>To the friend: {sum} in bonuses.</source>
        <translation>Самому другу: {sum} бонусами.</translation>
    </message>
    <message>
        <source>It is booked at the friend’s first purchase.</source>
        <translation>Начисляется при первой покупке друга.</translation>
    </message>
    <message>
        <source>Purchase number {number} is free, then the count begins anew.</source>
        <translation>Покупка № {number} — бесплатно, затем счёт начинается заново.</translation>
    </message>
    <message>
        <source>Purchase number {number} brings {sum} in bonuses, then the count begins anew.</source>
        <translation>За покупку № {number} — {sum} бонусами, затем счёт начинается заново.</translation>
    </message>
    <message>
        <source>Purchase number {number} costs {sum} less, then the count begins anew.</source>
        <translation>Покупка № {number} — на {sum} дешевле, затем счёт начинается заново.</translation>
    </message>
    <message>
        <source>Purchase number {number} costs {percent} less, then the count begins anew.</source>
        <translation>Покупка № {number} — на {percent} дешевле, затем счёт начинается заново.</translation>
    </message>
    <message>
        <source>Welcome gift: {sum} in bonuses when the card becomes active.</source>
        <translation>Приветственный подарок: {sum} бонусами, как только карта начнёт действовать.</translation>
    </message>
    <message>
        <source>Welcome gift: {sum} in bonuses after the first purchase.</source>
        <translation>Приветственный подарок: {sum} бонусами после первой покупки.</translation>
    </message>
    <message>
        <source>No longer given out; the cards that there are go on.</source>
        <translation>Больше не выдаётся; выданные карты работают.</translation>
    </message>
    <message>
        <source>A closed club: one becomes a member by invitation.</source>
        <translation>Закрытый клуб: вступить можно по приглашению.</translation>
    </message>
    <message numerus="yes">
        <source>A card is valid for %n month(s).</source>
        <translation>
            <numerusform>Карта действует %n месяц.</numerusform>
            <numerusform>Карта действует %n месяца.</numerusform>
            <numerusform>Карта действует %n месяцев.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready-made cards of other makers can be enrolled.</source>
        <translation>Можно зарегистрировать готовые карты других производителей.</translation>
    </message>
    <message>
        <source>In a client’s name only.</source>
        <translation>Только именная.</translation>
    </message>
    <message>
        <source>For the bearer only.</source>
        <translation>Только на предъявителя.</translation>
    </message>
    <message numerus="yes">
        <source>From {sum} of purchases within %n month(s), the till offers the card “{kind}”.</source>
        <translation>
            <numerusform>За покупки от {sum} за %n месяц касса предложит карту «{kind}».</numerusform>
            <numerusform>За покупки от {sum} за %n месяца касса предложит карту «{kind}».</numerusform>
            <numerusform>За покупки от {sum} за %n месяцев касса предложит карту «{kind}».</numerusform>
        </translation>
    </message>
    <message>
        <source>A prepaid card: it pays until its value is used up.</source>
        <translation>Подарочная карта: ею платят, пока на ней есть деньги.</translation>
    </message>
    <message>
        <source>The rest is in Settings, under “Rules”.</source>
        <translation>Остальное — в настройках, в разделе «Правила».</translation>
    </message>
    <message>
        <source>Every purchase</source>
        <translation>Каждая покупка</translation>
    </message>
    <message>
        <source>Every return</source>
        <translation>Каждый возврат</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Отделы</translation>
    </message>
    <message>
        <source>Discounts of the shop</source>
        <translation>Скидки магазина</translation>
    </message>
    <message>
        <source>Days with more bonuses</source>
        <translation>Дни повышенных бонусов</translation>
    </message>
    <message>
        <source>not given out</source>
        <translation>не выдана</translation>
    </message>
    <message>
        <source>active</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокирована</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменена</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>Cashback {percent}</source>
        <translation>Кешбэк {percent}</translation>
    </message>
    <message>
        <source>Discount {percent}</source>
        <translation>Скидка {percent}</translation>
    </message>
    <message>
        <source>Levels {percent}</source>
        <translation>Уровни {percent}</translation>
    </message>
    <message>
        <source>A purchase of {bill} brings {bonuses} bonuses: {part} to pay with next time.</source>
        <translation>Покупка на {bill} приносит {bonuses} бонусов: в следующий раз ими можно оплатить {part}.</translation>
    </message>
    <message>
        <source>A purchase of {bill} costs {rest} with the card.</source>
        <translation>Покупка на {bill} с картой стоит {rest}.</translation>
    </message>
    <message>
        <source>{low} off at once, {middle} from {second} of purchases on, {high} from {third} on.</source>
        <translation>Скидка {low} сразу, {middle} после покупок на {second}, {high} после {third}.</translation>
    </message>
    <message>
        <source>Bonus card</source>
        <translation>Бонусная карта</translation>
    </message>
    <message>
        <source>Discount card</source>
        <translation>Скидочная карта</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Карта клиента</translation>
    </message>
    <message>
        <source>Of several discounts, the one that takes most off is given.</source>
        <translation>Из нескольких скидок даётся самая выгодная.</translation>
    </message>
    <message>
        <source>Several discounts are given one after another.</source>
        <translation>Несколько скидок применяются одна за другой.</translation>
    </message>
    <message>
        <source>Several discounts are added up.</source>
        <translation>Несколько скидок складываются.</translation>
    </message>
    <message>
        <source>All discounts together take off at most {percent}.</source>
        <translation>Все скидки вместе — не больше {percent}.</translation>
    </message>
    <message>
        <source>The sum to pay is rounded down to a multiple of {sum}.</source>
        <translation>Сумма к оплате округляется вниз до кратной {sum}.</translation>
    </message>
    <message>
        <source>What is paid with bonuses brings no new ones.</source>
        <translation>На оплаченное бонусами новые бонусы не начисляются.</translation>
    </message>
    <message>
        <source>What is paid with bonuses brings new ones, too.</source>
        <translation>На оплаченное бонусами тоже начисляются бонусы.</translation>
    </message>
    <message>
        <source>A purchase paid in part with bonuses brings no new ones.</source>
        <translation>За покупку, часть которой оплачена бонусами, новые не начисляются.</translation>
    </message>
    <message numerus="yes">
        <source>One card earns bonuses up to %n time(s) a day.</source>
        <translation>
            <numerusform>По одной карте бонусы начисляются не больше %n раза в день.</numerusform>
            <numerusform>По одной карте бонусы начисляются не больше %n раз в день.</numerusform>
            <numerusform>По одной карте бонусы начисляются не больше %n раз в день.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One card pays with bonuses up to %n time(s) a day.</source>
        <translation>
            <numerusform>По одной карте бонусами платят не больше %n раза в день.</numerusform>
            <numerusform>По одной карте бонусами платят не больше %n раз в день.</numerusform>
            <numerusform>По одной карте бонусами платят не больше %n раз в день.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {sum} in bonuses is spent only with a PIN.</source>
        <translation>Больше {sum} бонусами можно потратить только по PIN-коду.</translation>
    </message>
    <message>
        <source>Spent bonuses come back in proportion to the return.</source>
        <translation>Потраченные бонусы возвращаются соразмерно возврату.</translation>
    </message>
    <message>
        <source>Spent bonuses come back only if everything is returned.</source>
        <translation>Потраченные бонусы возвращаются, только если возвращено всё.</translation>
    </message>
    <message>
        <source>Spent bonuses do not come back.</source>
        <translation>Потраченные бонусы не возвращаются.</translation>
    </message>
    <message>
        <source>They can be spent for at least {days} more.</source>
        <translation>Потратить их можно ещё как минимум {days}.</translation>
    </message>
    <message>
        <source>Bonuses that the return takes back and that are spent become a debt.</source>
        <translation>Если начисленные за покупку бонусы уже потрачены, они становятся долгом.</translation>
    </message>
    <message>
        <source>Bonuses that the return takes back and that are spent are forgiven.</source>
        <translation>Если начисленные за покупку бонусы уже потрачены, долга не будет.</translation>
    </message>
    <message>
        <source>Bonuses that the return takes back and that are spent are kept from the money.</source>
        <translation>Если начисленные за покупку бонусы уже потрачены, их вычитают из возвращаемых денег.</translation>
    </message>
    <message>
        <source>A new level holds from the next purchase on.</source>
        <translation>Новый уровень действует со следующей покупки.</translation>
    </message>
    <message>
        <source>A new level holds for the purchase that reaches it.</source>
        <translation>Новый уровень действует уже для покупки, которой он достигнут.</translation>
    </message>
    <message>
        <source>A level once reached is kept.</source>
        <translation>Достигнутый уровень сохраняется.</translation>
    </message>
    <message>
        <source>A level is lost when the purchases no longer reach it.</source>
        <translation>Уровень теряется, когда покупок для него уже не хватает.</translation>
    </message>
    <message>
        <source>Bonuses are rounded to {sum}, a half up.</source>
        <translation>Бонусы округляются до {sum}, половина — вверх.</translation>
    </message>
    <message>
        <source>Bonuses are rounded down to {sum}.</source>
        <translation>Бонусы округляются вниз до {sum}.</translation>
    </message>
    <message>
        <source>Bonuses are rounded up to {sum}.</source>
        <translation>Бонусы округляются вверх до {sum}.</translation>
    </message>
    <message>
        <source>At once: discount {discount}, {cashback} back as bonuses.</source>
        <translation>Сразу: скидка {discount}, {cashback} бонусами.</translation>
    </message>
    <message>
        <source>From {since} of purchases: discount {discount}, {cashback} back as bonuses.</source>
        <translation>После покупок на {since}: скидка {discount}, {cashback} бонусами.</translation>
    </message>
    <message>
        <source>At once: discount {discount}.</source>
        <translation>Сразу: скидка {discount}.</translation>
    </message>
    <message>
        <source>From {since} of purchases: discount {discount}.</source>
        <translation>После покупок на {since}: скидка {discount}.</translation>
    </message>
    <message>
        <source>Bonuses pay up to {percent} of a purchase.</source>
        <translation>Бонусами можно оплатить до {percent} покупки.</translation>
    </message>
    <message>
        <source>Bonuses are given from a purchase of {sum} on.</source>
        <translation>Бонусы начисляются с покупки от {sum}.</translation>
    </message>
</context>
<context>
    <name>Purchases</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Номер карты</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Client’s name</source>
        <translation>Имя клиента</translation>
    </message>
    <message>
        <source>Client’s number here</source>
        <translation>Номер клиента здесь</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Purchase or return</source>
        <translation>Покупка или возврат</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Не переносится</translation>
    </message>
    <message>
        <source>It does not say whose it is</source>
        <translation>Не сказано, чья это покупка</translation>
    </message>
    <message>
        <source>Nobody in the client file is this</source>
        <translation>Такого клиента в картотеке нет</translation>
    </message>
    <message>
        <source>Several clients could be meant</source>
        <translation>Подходят несколько клиентов</translation>
    </message>
    <message>
        <source>The phone is one client’s and the name another’s</source>
        <translation>Телефон одного клиента, а имя – другого</translation>
    </message>
    <message>
        <source>Another line of this receipt could not be read</source>
        <translation>Другую строку этого чека не удалось прочитать</translation>
    </message>
    <message>
        <source>This receipt came in before with other content</source>
        <translation>Этот чек уже переносился с другим содержанием</translation>
    </message>
    <message>
        <source>The line is no purchase</source>
        <translation>Эта строка – не покупка</translation>
    </message>
    <message>
        <source>The day has not come yet</source>
        <translation>Этот день ещё не наступил</translation>
    </message>
    <message>
        <source>The day is too long ago</source>
        <translation>Этот день слишком давно</translation>
    </message>
    <message>
        <source>The card was replaced and leads nowhere</source>
        <translation>Карта заменена, и новой не найти</translation>
    </message>
    <message>
        <source>The shop has no card of this number</source>
        <translation>Карты с таким номером в магазине нет</translation>
    </message>
    <message>
        <source>A digit of the card’s number is wrong</source>
        <translation>В номере карты ошибочная цифра</translation>
    </message>
    <message>
        <source>The card is another shop’s</source>
        <translation>Это карта другого магазина</translation>
    </message>
    <message>
        <source>This is the code of goods, not of a card</source>
        <translation>Это код товара, а не карты</translation>
    </message>
    <message>
        <source>The card is blocked, and nobody’s</source>
        <translation>Карта заблокирована и ничья</translation>
    </message>
    <message>
        <source>The card was not given out yet</source>
        <translation>Карта ещё не выдана</translation>
    </message>
    <message>
        <source>The card has expired, and is nobody’s</source>
        <translation>Срок карты истёк, и она ничья</translation>
    </message>
    <message>
        <source>This is a gift card</source>
        <translation>Это подарочная карта</translation>
    </message>
    <message>
        <source>The purchase that came back is not known</source>
        <translation>Неизвестно, какую покупку вернули</translation>
    </message>
    <message>
        <source>More came back than was bought</source>
        <translation>Вернули больше, чем было куплено</translation>
    </message>
    <message>
        <source>The rules allow no more that day</source>
        <translation>Правила не позволяют больше в этот день</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
</context>
<context>
    <name>ReachFields</name>
    <message>
        <source>Form of address</source>
        <translation>На «ты» или на «вы»</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>formally, “вы”</source>
        <translation>на «вы»</translation>
    </message>
    <message>
        <source>as a friend, “ты”</source>
        <translation>на «ты»</translation>
    </message>
    <message>
        <source>How the client is called</source>
        <translation>Как обращаться</translation>
    </message>
    <message>
        <source>Galina Petrovna, Galochka</source>
        <translation>Галина Петровна, Галочка</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>How to talk to the client</source>
        <translation>Как разговаривать</translation>
    </message>
    <message>
        <source>speak up, ask about the garden</source>
        <translation>говорить громче, спросить про дачу</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>One more address</source>
        <translation>Ещё адрес</translation>
    </message>
    <message>
        <source>Take this address away</source>
        <translation>Убрать этот адрес</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>Мессенджеры</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Бумажные письма</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>welcome</source>
        <translation>можно</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>не нужно</translation>
    </message>
    <message>
        <source>How the client may be reached</source>
        <translation>Как можно связываться</translation>
    </message>
</context>
<context>
    <name>RefusalWindow</name>
    <message>
        <source>Shopclient</source>
        <translation>Shopclient</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Open the former file</source>
        <translation>Открыть прежний файл</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Выбрать другой файл</translation>
    </message>
    <message>
        <source>Restore a copy…</source>
        <translation>Восстановить копию…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>The shop’s file is not open</source>
        <translation>Файл магазина не открыт</translation>
    </message>
    <message>
        <source>The newest copies of this file:</source>
        <translation>Самые новые копии этого файла:</translation>
    </message>
    <message>
        <source>Shop files (*.shopclient);;All files (*)</source>
        <translation>Файлы магазина (*.shopclient);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Something went wrong in the program. What was saved before is safe. Try again; if it happens again, restart the program.</source>
        <translation>В программе произошёл сбой. Всё сохранённое цело. Попробуйте ещё раз; если сбой повторится, перезапустите программу.</translation>
    </message>
    <message>
        <source>The newest copy is {path}.</source>
        <translation>Самая новая копия — {path}.</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read. Nothing was changed; choose another picture.</source>
        <translation>{path} не удаётся прочитать как картинку. Ничего не изменено; выберите другую.</translation>
    </message>
    <message>
        <source>The picture {path} is too large. Nothing was changed; choose a smaller one, or make it smaller first.</source>
        <translation>Картинка {path} слишком большая. Ничего не изменено; выберите картинку поменьше или сначала уменьшите её.</translation>
    </message>
    <message>
        <source>{path} is not a file that can be copied in. Nothing was changed; choose a file.</source>
        <translation>{path} нельзя добавить: это не файл. Ничего не изменено; выберите файл.</translation>
    </message>
    <message>
        <source>The file {path} is too large: up to 100 MB are copied in. Nothing was changed; choose a smaller one.</source>
        <translation>Файл {path} слишком большой: можно добавить до 100 МБ. Ничего не изменено; выберите файл поменьше.</translation>
    </message>
    <message>
        <source>The file “{name}” does not lie beside the shop’s file any more, or was changed there. Look for it in a copy of that folder.</source>
        <translation>Файла «{name}» больше нет рядом с файлом магазина, или его там изменили. Поищите его в копии этой папки.</translation>
    </message>
    <message>
        <source>That is not in the file any more. Nothing was changed; open the client anew.</source>
        <translation>Этого в карточке уже нет. Ничего не изменено; откройте клиента заново.</translation>
    </message>
    <message>
        <source>That segment is not there any more. Nothing was changed; choose one from the menu.</source>
        <translation>Такого сегмента больше нет. Ничего не изменено; выберите сегмент в меню.</translation>
    </message>
    <message>
        <source>There is a segment “{name}” already. Choose another name.</source>
        <translation>Сегмент «{name}» уже есть. Выберите другое название.</translation>
    </message>
    <message>
        <source>{name} is not in this family any more. Nothing was changed; open the client anew.</source>
        <translation>{name} – такой записи в семье уже нет. Ничего не изменено; откройте клиента заново.</translation>
    </message>
    <message>
        <source>{name} is a pet, and stays in the family’s file. Nothing was changed.</source>
        <translation>{name} – питомец и остаётся в карточке семьи. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{name} has a file of his or her own already. Nothing was changed; open that one.</source>
        <translation>{name} – отдельная карточка уже есть. Ничего не изменено; откройте её.</translation>
    </message>
    <message>
        <source>That customer day is not there any more. Nothing was changed; choose one from the list.</source>
        <translation>Этого дня клиента больше нет. Ничего не изменено; выберите день в списке.</translation>
    </message>
    <message>
        <source>This day has its plan for {year} already: “{title}”. Open that one.</source>
        <translation>Для этого дня в {year} году уже есть план: «{title}». Откройте его.</translation>
    </message>
    <message>
        <source>It would end before it begins, on {first}. Choose a later last day.</source>
        <translation>День закончился бы раньше, чем начнётся ({first}). Выберите последний день позже.</translation>
    </message>
    <message>
        <source>A draw needs a prize. Add one, then draw again.</source>
        <translation>Для розыгрыша нужен приз. Добавьте приз и разыграйте снова.</translation>
    </message>
    <message>
        <source>The prizes need more tickets: from {prizes} up to 10 000. Nothing was drawn; choose another number.</source>
        <translation>Для этих призов нужно другое число билетиков: от {prizes} до 10 000. Ничего не разыграно; измените число.</translation>
    </message>
    <message>
        <source>All prizes together cost {prize_cost}, and the limit is {cost_limit}. Nothing was drawn; take prizes out, or raise the limit.</source>
        <translation>Все призы вместе стоят {prize_cost}, а предел – {cost_limit}. Ничего не разыграно; уберите призы или поднимите предел.</translation>
    </message>
    <message>
        <source>Prizes of this draw were handed over already: {count}. It stays as it is.</source>
        <translation>Призы этого розыгрыша уже вручены: {count}. Он остаётся как есть.</translation>
    </message>
    <message>
        <source>Ticket {number} is of no draw here, or its draw was taken back.</source>
        <translation>Билетик {number} не из здешних розыгрышей, или его розыгрыш отменён.</translation>
    </message>
    <message>
        <source>The prize of ticket {number}, “{prize}”, was handed over on {given_on}. A ticket is good once.</source>
        <translation>Приз по билетику {number}, «{prize}», уже вручён {given_on}. Билетик действует один раз.</translation>
    </message>
    <message>
        <source>Ticket {number} has no prize.</source>
        <translation>Билетик {number} – без приза.</translation>
    </message>
    <message>
        <source>That plan is not there any more. Nothing was changed; choose one from the list.</source>
        <translation>Этого плана уже нет. Ничего не изменено; выберите другой в списке.</translation>
    </message>
    <message>
        <source>There is no file {path}. Choose another file, or connect the disk it is on.</source>
        <translation>Файла {path} нет. Выберите другой файл или подключите диск, на котором он лежит.</translation>
    </message>
    <message>
        <source>There is no folder {path}. Choose another one, or make it first.</source>
        <translation>Нет папки {path}. Выберите другую или сначала создайте её.</translation>
    </message>
    <message>
        <source>There is a file {path} already. It was not touched; choose another name.</source>
        <translation>Файл {path} уже есть. Он не тронут; выберите другое имя.</translation>
    </message>
    <message>
        <source>{path} is not a shop’s file of this program. It was not touched; choose another file.</source>
        <translation>{path} — не файл магазина этой программы. Он не тронут; выберите другой файл.</translation>
    </message>
    <message>
        <source>{path} is not a shop’s file of this program. It was not touched; to put the copy in its place all the same, call restore with --force.</source>
        <translation>{path} — не файл магазина этой программы. Он не тронут; чтобы всё равно поставить копию на его место, вызовите restore с --force.</translation>
    </message>
    <message>
        <source>The data file {path} is damaged. Nothing was written to it; restore the last copy.</source>
        <translation>Файл данных {path} повреждён. В него ничего не записано; восстановите последнюю копию.</translation>
    </message>
    <message>
        <source>The copy {path} is damaged. Nothing was changed; choose another copy.</source>
        <translation>Копия {path} повреждена. Ничего не изменилось; выберите другую копию.</translation>
    </message>
    <message>
        <source>{path} is the shop’s file itself. Nothing was changed; choose a copy of it.</source>
        <translation>{path} – это сам файл магазина. Ничего не изменилось; выберите его копию.</translation>
    </message>
    <message>
        <source>The data file {path} belongs to a newer version of the program. It was not touched; update the program.</source>
        <translation>Файл данных {path} создан более новой версией программы. Он не тронут; обновите программу.</translation>
    </message>
    <message>
        <source>Another program holds the data file {path}. Nothing was written; close that program and try again.</source>
        <translation>Файл данных {path} занят другой программой. Ничего не записано; закройте её и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>{path} may not be written to. Nothing was written; allow writing or choose another folder.</source>
        <translation>Запись в {path} запрещена. Ничего не записано; разрешите запись или выберите другую папку.</translation>
    </message>
    <message>
        <source>{path} may not be read. It was not touched; allow reading or choose another file.</source>
        <translation>Файл {path} не разрешено читать. Он не тронут; разрешите чтение или выберите другой файл.</translation>
    </message>
    <message>
        <source>Another file was put in the place of {path}. Nothing was recorded; close the program and start it again.</source>
        <translation>На место {path} положен другой файл. Ничего не записано; закройте программу и запустите её снова.</translation>
    </message>
    <message>
        <source>Nothing was recorded: no free space on the disk of {path}. Free some space and try again; what is typed is kept.</source>
        <translation>Ничего не записано: на диске с {path} нет места. Освободите место и попробуйте ещё раз; введённое сохранено.</translation>
    </message>
    <message>
        <source>It is more text than is kept for such a case. Record or save a part of it first.</source>
        <translation>Текста больше, чем хранится на такой случай. Сначала запишите или сохраните часть.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should: {path} ({detail}). Nothing was recorded; check the disk and try again.</source>
        <translation>Диск отвечает не так, как должен: {path} ({detail}). Ничего не записано; проверьте диск и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The disk did not confirm what was written to {path} ({detail}). It may be recorded or not; check the disk, look at the last operations and only then do it again.</source>
        <translation>Диск не подтвердил запись в {path} ({detail}). Возможно, она сделана, возможно – нет: проверьте диск, посмотрите последние операции и только потом повторите.</translation>
    </message>
    <message>
        <source>The shop’s data file cannot lie at {path}. Choose a folder on this computer’s own disk.</source>
        <translation>Файл данных магазина не может лежать в {path}. Выберите папку на диске этого компьютера.</translation>
    </message>
    <message>
        <source>{path} lies in a folder that a cloud carries about, which may tear the data file. Choose a folder of this computer’s own, or move the file there; copies are welcome in the cloud.</source>
        <translation>{path} лежит в папке облака, а облако может испортить файл данных. Выберите обычную папку этого компьютера или перенесите файл туда; копиям в облаке самое место.</translation>
    </message>
    <message>
        <source>{path} lies on another computer’s disk, where the data file is not safe. Choose a folder of this computer’s own, or move the file there; copies are welcome in the network.</source>
        <translation>{path} лежит на диске другого компьютера, там файлу данных небезопасно. Выберите папку этого компьютера или перенесите файл туда; копиям в сети самое место.</translation>
    </message>
    <message>
        <source>{path} is too long a name: copies beside the file could not be named after it. Choose a shorter name or another folder.</source>
        <translation>{path} — слишком длинное имя: копиям рядом с файлом не хватило бы места для своих имён. Выберите имя короче или другую папку.</translation>
    </message>
    <message>
        <source>The shop’s own copies lie in {path}. Choose a folder on another disk, on a stick or in a cloud.</source>
        <translation>В {path} уже лежат копии магазина. Выберите папку на другом диске, на флешке или в облаке.</translation>
    </message>
    <message>
        <source>{path} is a copy of another shop: “{shop}”. Nothing was changed; choose a copy of this shop.</source>
        <translation>{path} – копия другого магазина: «{shop}». Ничего не изменилось; выберите копию этого магазина.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a list. Save it as CSV and choose it again.</source>
        <translation>{name} не читается как список. Сохраните его как CSV и выберите снова.</translation>
    </message>
    <message>
        <source>{name} is no calendar. Export the calendar as an iCalendar file (.ics) and choose that.</source>
        <translation>{name} — не календарь. Сохраните календарь в файл iCalendar (.ics) и выберите его.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>{name} пуст. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a file in it.</source>
        <translation>{name} — папка. Выберите файл в ней.</translation>
    </message>
    <message>
        <source>{name} is too large for a list of clients. Split it into parts.</source>
        <translation>{name} слишком велик для списка клиентов. Разделите его на части.</translation>
    </message>
    <message>
        <source>{name} has no row with the names of its columns. Add one and choose the file again.</source>
        <translation>В {name} нет строки с названиями столбцов. Добавьте её и выберите файл снова.</translation>
    </message>
    <message>
        <source>{name} has no column with a name, a phone or a card. Choose another file.</source>
        <translation>В {name} нет столбца с именем, телефоном или картой. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{name} has no columns with the day and the sum of purchases. Choose another file.</source>
        <translation>В {name} нет столбцов с днём и суммой покупок. Выберите другой файл.</translation>
    </message>
    <message>
        <source>Choose which column of {name} holds the day and which the sum.</source>
        <translation>В {name} нужно указать, в каком столбце день и в каком сумма.</translation>
    </message>
    <message>
        <source>{name} is not a text with a list of clients. Choose another file.</source>
        <translation>{name} — не текст со списком клиентов. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{name} is not written in this encoding. Choose another encoding.</source>
        <translation>{name} записан в другой кодировке. Выберите другую кодировку.</translation>
    </message>
    <message>
        <source>{name} does not say which column is which. Check how it is written.</source>
        <translation>Из {name} не понять, где какой столбец. Проверьте, как он записан.</translation>
    </message>
    <message>
        <source>This shop was packed for another computer, so that here it can only be read. Go on there; or, if it stays here after all, take that back: Settings, “Moving to a new computer”, or the command move back.</source>
        <translation>Этот магазин упакован для другого компьютера, поэтому здесь его можно только смотреть. Работать нужно там; если же он всё-таки остаётся здесь, это можно отменить: «Настройки», «Переезд на новый компьютер», или команда move back.</translation>
    </message>
    <message>
        <source>{path} is no file that a shop was packed into. Choose the file that was written on the other computer.</source>
        <translation>{path} – не файл, в который упакован магазин. Нужен файл, записанный на другом компьютере.</translation>
    </message>
    <message>
        <source>{path} is not whole: its end is missing. Copy it once more, or pack the shop again; nothing was changed here.</source>
        <translation>{path} – не целый файл: не хватает конца. Его нужно скопировать ещё раз или упаковать магазин заново; здесь ничего не изменилось.</translation>
    </message>
    <message>
        <source>{path} is not what was packed: a part of it is damaged or was changed. Copy it once more, or pack the shop again; nothing was changed here.</source>
        <translation>{path} – не то, что было упаковано: часть файла повреждена или изменена. Его нужно скопировать ещё раз или упаковать магазин заново; здесь ничего не изменилось.</translation>
    </message>
    <message>
        <source>{path} was packed by a newer version of the program. Update the program here first.</source>
        <translation>{path} упакован более новой версией программы. Сначала нужно обновить программу здесь.</translation>
    </message>
    <message>
        <source>While the shop was packed, something was recorded again and again. Stop selling for a moment and pack it again; nothing was written.</source>
        <translation>Пока магазин упаковывался, в нём то и дело что-то записывалось. Нужно на минуту остановить продажи и упаковать его снова; ничего не записано.</translation>
    </message>
    <message>
        <source>There is a shop at {path} already, which was not packed for another computer. It was not touched; choose another place.</source>
        <translation>В {path} уже есть магазин, который никуда не переезжал. Он не тронут; нужно выбрать другое место.</translation>
    </message>
    <message>
        <source>{archive} is the file that this shop itself was packed into here on {day}. If it was taken over on another computer meanwhile, what was sold there is not in it: pack the shop again there. If the shop stays here after all, take the move back: Settings, “Moving to a new computer”, or the command move back.</source>
        <translation>{archive} – это файл, в который этот самый магазин упаковали здесь {day}. Если его уже приняли на другом компьютере, проданного там в нём нет: магазин нужно упаковать заново там. Если же он всё-таки остаётся здесь, переезд можно отменить: «Настройки», «Переезд на новый компьютер», или команда move back.</translation>
    </message>
    <message>
        <source>The shop at {path} knows purchases that the packed one does not. It was not touched: pack the shop again where it was used last.</source>
        <translation>Магазин в {path} знает покупки, которых нет в упакованном. Он не тронут: магазин нужно упаковать заново там, где с ним работали последним.</translation>
    </message>
    <message>
        <source>There is no field “{name}” in braces. Choose one of the fields offered here.</source>
        <translation>Поля «{name}» в скобках нет. Выберите одно из полей, которые предложены здесь.</translation>
    </message>
    <message>
        <source>These very words went to this person on {on}. Take another text, or add a line of your own.</source>
        <translation>Ровно эти слова этот человек уже получил {on}. Возьмите другой текст или добавьте строку от себя.</translation>
    </message>
    <message>
        <source>This text is not in the library any more. Choose another one.</source>
        <translation>Этого текста в библиотеке больше нет. Выберите другой.</translation>
    </message>
    <message>
        <source>No mailbox is set up yet. Name it in Settings, then send the letters again.</source>
        <translation>Почтовый ящик ещё не указан. Укажите его в настройках и отправьте письма снова.</translation>
    </message>
    <message>
        <source>The password of {address} is not known on this computer. Enter it in Settings.</source>
        <translation>Пароль от {address} на этом компьютере неизвестен. Введите его в настройках.</translation>
    </message>
    <message>
        <source>“{value}” is not the name of a server. It looks like smtp.example.com.</source>
        <translation>«{value}» — не имя сервера. Оно похоже на smtp.example.com.</translation>
    </message>
    <message>
        <source>That message is not in the list any more. Nothing was changed.</source>
        <translation>Этого сообщения уже нет в списке. Ничего не изменено.</translation>
    </message>
    <message>
        <source>That message has gone on in the meantime. Nothing was changed; look how it stands now.</source>
        <translation>С этим сообщением тем временем что-то произошло. Ничего не изменено; посмотрите, в каком оно состоянии.</translation>
    </message>
    <message>
        <source>This client was told in this way on this occasion already. Nothing was noted twice.</source>
        <translation>По этому поводу клиенту уже сообщили таким способом. Второй раз ничего не отмечено.</translation>
    </message>
    <message>
        <source>Card {number} is not one of our cards. Look the client up by name or phone (F2).</source>
        <translation>Карта {number} не наша. Найдите клиента по имени или телефону (F2).</translation>
    </message>
    <message>
        <source>The number was read with a mistake. Scan the card again.</source>
        <translation>Номер считан с ошибкой. Отсканируйте карту ещё раз.</translation>
    </message>
    <message>
        <source>The number was read with a mistake, or it is not one of our cards. Scan the card again, or look the client up by name or phone (F2).</source>
        <translation>Номер считан с ошибкой, или это не карта нашего магазина. Отсканируйте карту ещё раз или найдите клиента по имени или телефону (F2).</translation>
    </message>
    <message>
        <source>Card {number} belongs to another shop. Look the client up by name or phone (F2).</source>
        <translation>Карта {number} — другого магазина. Найдите клиента по имени или телефону (F2).</translation>
    </message>
    <message>
        <source>{number} is the code of goods, not a card. Scan the client’s card.</source>
        <translation>{number} — код товара, а не карта. Отсканируйте карту клиента.</translation>
    </message>
    <message>
        <source>Card {number} is blocked ({reason}). Its bonuses are safe; nothing is booked on it.</source>
        <translation>Карта {number} заблокирована ({reason}). Бонусы на ней целы; операций по ней нет.</translation>
    </message>
    <message>
        <source>Card {number} is blocked. Its bonuses are safe; nothing is booked on it.</source>
        <translation>Карта {number} заблокирована. Бонусы на ней целы; операций по ней нет.</translation>
    </message>
    <message>
        <source>Card {number} was printed and not given out yet. Give it to a client first.</source>
        <translation>Карта {number} напечатана, но ещё не выдана. Сначала выдайте её клиенту.</translation>
    </message>
    <message>
        <source>Card {number} was replaced by card {replaced_by}. Scan the new card.</source>
        <translation>Карта {number} заменена картой {replaced_by}. Отсканируйте новую карту.</translation>
    </message>
    <message>
        <source>Number {number} is taken already. Choose another one.</source>
        <translation>Номер {number} уже занят. Выберите другой.</translation>
    </message>
    <message>
        <source>Card {number} keeps the number of a former program, of which no EAN-13 can be drawn. The card works; to print one, issue the client a new card.</source>
        <translation>У карты {number} номер из прежней программы, из него нельзя сделать EAN-13. Карта действует; чтобы напечатать, выпустите клиенту новую карту.</translation>
    </message>
    <message>
        <source>There is no such client. Look the client up by name or phone (F2).</source>
        <translation>Такого клиента нет. Найдите клиента по имени или телефону (F2).</translation>
    </message>
    <message>
        <source>This person was erased. The sums are kept under the number {client}, without a name.</source>
        <translation>Данные этого человека стёрты. Суммы хранятся под номером {client}, без имени.</translation>
    </message>
    <message>
        <source>There is no such change in the history. Open the client again.</source>
        <translation>Такого изменения нет в истории. Откройте карточку клиента ещё раз.</translation>
    </message>
    <message>
        <source>This change is undone already. Nothing was changed.</source>
        <translation>Это изменение уже отменено. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>“{name}” was changed again since. Undo the later change first.</source>
        <translation>«{name}» с тех пор изменили ещё раз. Сначала отмените более позднее изменение.</translation>
    </message>
    <message>
        <source>There is no import {number}. Look at the list of imports.</source>
        <translation>Переноса {number} нет. Посмотрите список переносов.</translation>
    </message>
    <message>
        <source>This import was taken back already. Nothing was changed.</source>
        <translation>Эта загрузка уже отменена. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>This change cannot be undone. Correct the client’s file instead.</source>
        <translation>Это изменение отменить нельзя. Исправьте данные клиента вручную.</translation>
    </message>
    <message>
        <source>What was erased is gone for good and cannot be brought back.</source>
        <translation>Стёртое удалено навсегда, вернуть его нельзя.</translation>
    </message>
    <message>
        <source>This client has cards or purchases already. Put the client into the archive instead.</source>
        <translation>У этого клиента уже есть карты или покупки. Вместо этого перенесите клиента в архив.</translation>
    </message>
    <message>
        <source>The joined file has purchases, cards or burnt bonuses of its own since, and nobody can say whose they are. The two stay one.</source>
        <translation>После объединения были новые покупки, карты или сгоревшие бонусы, и уже не сказать, чьи они. Карточки остаются объединёнными.</translation>
    </message>
    <message>
        <source>This file was joined with a third one since. Undo that first.</source>
        <translation>Эту карточку потом объединили с третьей. Сначала отмените то объединение.</translation>
    </message>
    <message>
        <source>This client was changed elsewhere meanwhile. Your text is kept; compare and save again.</source>
        <translation>Этого клиента тем временем изменили в другом месте. Введённое сохранено; сравните и запишите снова.</translation>
    </message>
    <message>
        <source>A client needs a name or a phone.</source>
        <translation>Клиенту нужно имя или телефон.</translation>
    </message>
    <message>
        <source>There is no kind of card “{key}”. Choose one from the list.</source>
        <translation>Вида карт «{key}» нет. Выберите из списка.</translation>
    </message>
    <message>
        <source>Cards of this kind are issued in a name. Choose the client first.</source>
        <translation>Карты этого вида только именные. Сначала выберите клиента.</translation>
    </message>
    <message>
        <source>Cards of this kind are for the bearer. Choose another kind for this client.</source>
        <translation>Карты этого вида — на предъявителя. Выберите для клиента другой вид.</translation>
    </message>
    <message>
        <source>There are {available} bonuses, {asked} are needed.</source>
        <translation>Бонусов {available}, а нужно {asked}.</translation>
    </message>
    <message>
        <source>The operation {op_id} is booked already with other content. Nothing was booked twice.</source>
        <translation>Операция {op_id} уже записана с другим содержанием. Ничего не записано дважды.</translation>
    </message>
    <message>
        <source>{due} was recorded already; only the answer was lost. What is typed now would be a second purchase: record it (F9) only if there is one.</source>
        <translation>{due} уже записано — потерялся только ответ. То, что введено сейчас, станет второй покупкой: записывать её (F9), только если она была.</translation>
    </message>
    <message>
        <source>{due} was recorded already, and undone since. F9 records it anew.</source>
        <translation>{due} уже было записано, а потом отменено. F9 записывает заново.</translation>
    </message>
    <message>
        <source>There is no operation {op_id}.</source>
        <translation>Операции {op_id} нет.</translation>
    </message>
    <message>
        <source>This operation cannot be undone. Book a return or a correction instead.</source>
        <translation>Эту операцию нельзя отменить. Оформите возврат или корректировку.</translation>
    </message>
    <message>
        <source>This purchase was put on another card since. Undo that first.</source>
        <translation>Эту покупку потом записали на другую карту. Сначала отмените ту запись.</translation>
    </message>
    <message>
        <source>Some of this purchase came back since. Undo the return first.</source>
        <translation>Часть этой покупки потом вернули. Сначала отмените возврат.</translation>
    </message>
    <message>
        <source>The card was used or changed since. If it should not work, block it.</source>
        <translation>Картой уже пользовались, или она изменилась. Если она не должна работать, заблокируйте её.</translation>
    </message>
    <message>
        <source>This operation is undone already. Nothing was changed.</source>
        <translation>Эта операция уже отменена. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no sale {op_id}. Choose it from the last operations.</source>
        <translation>Покупки {op_id} нет. Выберите её из последних операций.</translation>
    </message>
    <message>
        <source>Only {left} of this purchase is left to return.</source>
        <translation>От этой покупки можно вернуть только {left}.</translation>
    </message>
    <message>
        <source>The sum to pay has changed: {now} instead of {shown}. The purchase is not recorded; tell the client and record it again.</source>
        <translation>Сумма к оплате изменилась: {now} вместо {shown}. Покупка не записана; скажите клиенту и запишите снова.</translation>
    </message>
    <message>
        <source>The rules were not loaded: “{key}” is “{value}”, possible is {allowed}. The old rules stay in force.</source>
        <translation>Правила не загружены: «{key}» — «{value}», возможно {allowed}. Прежние правила в силе.</translation>
    </message>
    <message>
        <source>The rules were changed elsewhere meanwhile. Yours are kept here; look at the new ones before saving.</source>
        <translation>Тем временем правила изменили в другом месте. Ваши здесь сохранились; прежде чем сохранять, посмотрите новые.</translation>
    </message>
    <message>
        <source>The catalogue has no holiday “{key}”. Choose one from the list.</source>
        <translation>В каталоге нет праздника «{key}». Выберите из списка.</translation>
    </message>
    <message>
        <source>There is no such occasion any more. The list was read again.</source>
        <translation>Такого повода больше нет. Список прочитан заново.</translation>
    </message>
    <message>
        <source>Card {number} was good until {last_day}. Issue the client a new card; the bonuses go on.</source>
        <translation>Карта {number} действовала по {last_day}. Выпустите клиенту новую карту; бонусы перейдут на неё.</translation>
    </message>
    <message>
        <source>Cards of the kind “{key}” are no longer given out. Choose another kind.</source>
        <translation>Карты вида «{key}» больше не выдаются. Выберите другой вид.</translation>
    </message>
    <message>
        <source>Bonuses or a reward of another card paid for this sale. Undo it and sell anew.</source>
        <translation>Эту покупку оплачивали бонусами или наградой с другой карты. Отмените её и проведите заново.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters: “{value}”. Shorten it.</source>
        <translation>Текст длиннее {limit} знаков: «{value}». Сократите его.</translation>
    </message>
    <message>
        <source>{name}: “{value}” does not fit. Possible: {allowed}.</source>
        <translation>{name}: «{value}» не подходит. Можно: {allowed}.</translation>
    </message>
    <message>
        <source>Card {number} is not in a state for this. Look at the card first.</source>
        <translation>С картой {number} сейчас этого сделать нельзя. Сначала посмотрите, что с ней.</translation>
    </message>
    <message>
        <source>{name} is a damaged workbook. Open it in a spreadsheet, save it anew and choose that file.</source>
        <translation>{name} — повреждённая книга. Нужно открыть её в табличной программе, сохранить заново и выбрать новый файл.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Save it without one and choose it again.</source>
        <translation>Файл {name} защищён паролем. Сохраните его без пароля и выберите снова.</translation>
    </message>
    <message>
        <source>{name} has no sheet of this name. Choose another one.</source>
        <translation>В {name} нет листа с таким названием. Выберите другой.</translation>
    </message>
    <message>
        <source>{name} is a list of purchases, not of clients. It comes in as purchases of a former till.</source>
        <translation>{name} – список покупок, а не клиентов. Он переносится как покупки из прежней кассы.</translation>
    </message>
    <message>
        <source>The mail server {host} does not answer. Check the internet connection and the server’s name; the letters wait. It said: “{detail}”.</source>
        <translation>Почтовый сервер {host} не отвечает. Проверьте интернет и имя сервера; письма подождут. Ответ: «{detail}».</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe, so nothing was sent, and no password. Check the server’s name and the kind of connection. It said: “{detail}”.</source>
        <translation>Соединение с {host} не защищено, поэтому ничего не отправлено, даже пароль. Проверьте имя сервера и вид соединения. Ответ: «{detail}».</translation>
    </message>
    <message>
        <source>The mail server does not let {user} in. Check the password: many providers want one that is made for programs. It said: “{detail}”.</source>
        <translation>Почтовый сервер не пускает {user}. Проверьте пароль: многим службам нужен отдельный пароль для программ. Ответ: «{detail}».</translation>
    </message>
    <message>
        <source>The mail server {host} did not take the letter. It said: “{detail}”.</source>
        <translation>Почтовый сервер {host} не принял письмо. Ответ: «{detail}».</translation>
    </message>
    <message>
        <source>Card {number} was not given out yet. Give it to a client first.</source>
        <translation>Карта {number} ещё не выдана. Сначала выдайте её клиенту.</translation>
    </message>
    <message>
        <source>Card {number} is active already. Nothing was changed.</source>
        <translation>Карта {number} уже действует. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Card {number} is blocked. Make it good again first.</source>
        <translation>Карта {number} заблокирована. Сначала разблокируйте её.</translation>
    </message>
    <message>
        <source>Card {number} was replaced by another one. Use the new card.</source>
        <translation>Карта {number} заменена другой. Возьмите новую карту.</translation>
    </message>
    <message>
        <source>Card {number} leads to another account already. Take a printed card that was never used.</source>
        <translation>Карта {number} уже ведёт к другому счёту. Возьмите напечатанную карту, которой ещё не пользовались.</translation>
    </message>
    <message>
        <source>Card {number} is past its date. Issue the client a new card.</source>
        <translation>Срок карты {number} истёк. Выпустите клиенту новую карту.</translation>
    </message>
    <message>
        <source>Card {number} belongs to a client already. Join the two clients instead.</source>
        <translation>У карты {number} уже есть клиент. Если это один человек, объедините двух клиентов.</translation>
    </message>
    <message>
        <source>Cards of the kind “{key}” get their numbers from the program. Leave the number out.</source>
        <translation>Номера картам вида «{key}» даёт программа. Номер указывать не нужно.</translation>
    </message>
    <message>
        <source>This card cannot become one of the kind “{key}”. Choose another kind.</source>
        <translation>Эта карта не может стать картой вида «{key}». Выберите другой вид.</translation>
    </message>
    <message>
        <source>Card {number} is no gift card. Scan a gift card.</source>
        <translation>Карта {number} не подарочная. Отсканируйте подарочную карту.</translation>
    </message>
    <message>
        <source>Card {number} is a gift card: it can only pay. Scan the client’s card.</source>
        <translation>Карта {number} подарочная: ею можно только платить. Отсканируйте карту клиента.</translation>
    </message>
    <message>
        <source>A gift card holds its own value and shares it with no other card.</source>
        <translation>На подарочной карте свои деньги, с другими картами они не общие.</translation>
    </message>
    <message>
        <source>Gift card {number} is empty. Pay in another way.</source>
        <translation>На подарочной карте {number} пусто. Примите оплату иначе.</translation>
    </message>
    <message>
        <source>Gift card {number} has paid already, so its sale cannot be taken back.</source>
        <translation>Подарочной картой {number} уже платили, поэтому её продажу нельзя вернуть или отменить.</translation>
    </message>
    <message>
        <source>There is no department “{key}”. Choose one from the list.</source>
        <translation>Отдела «{key}» нет. Выберите из списка.</translation>
    </message>
    <message>
        <source>Card {number} has paid with bonuses as often as one day allows ({limit}). Take money this time.</source>
        <translation>По карте {number} сегодня бонусы уже списывались столько раз, сколько можно за день ({limit}). В этот раз примите деньги.</translation>
    </message>
    <message>
        <source>Spending {asked} bonuses wants the PIN of the owner or a senior.</source>
        <translation>Чтобы списать {asked} бонусов, нужен PIN-код владельца или старшего.</translation>
    </message>
    <message>
        <source>This sale is on that card already. Nothing was changed.</source>
        <translation>Эта покупка уже записана на эту карту. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Some of this sale came back already. Correct the bonuses by hand instead.</source>
        <translation>Часть этой покупки уже вернули. Поправьте бонусы вручную.</translation>
    </message>
    <message>
        <source>This client has no card yet, so there is nothing to put the bonuses on. Issue a card first.</source>
        <translation>У клиента ещё нет карты, начислить бонусы некуда. Сначала выдайте карту.</translation>
    </message>
    <message>
        <source>“{value}” is not a sum of money. Type it like 1250 or 1250.50.</source>
        <translation>«{value}» — не сумма. Введите как 1250 или 1250,50.</translation>
    </message>
    <message>
        <source>“{value}” is more than the program books at once. Check the sum.</source>
        <translation>«{value}» — больше, чем можно записать за раз. Проверьте сумму.</translation>
    </message>
    <message>
        <source>“{value}” comes to less than nothing. Check what is taken off.</source>
        <translation>«{value}» — меньше нуля. Проверьте, что вычитается.</translation>
    </message>
    <message>
        <source>“{value}” is not a percentage. Type a number from 0 to 100, like 5 or 7.5.</source>
        <translation>«{value}» — не процент. Введите число от 0 до 100, как 5 или 7,5.</translation>
    </message>
    <message>
        <source>There is no such date: “{value}”. Type it like 31.12.1985 or 31.12.</source>
        <translation>Такой даты нет: «{value}». Введите как 31.12.1985 или 31.12.</translation>
    </message>
    <message>
        <source>“{value}” is not a day. Write it like 2026-12-31.</source>
        <translation>«{value}» – не дата. Её нужно записать так: 2026-12-31.</translation>
    </message>
    <message>
        <source>“{value}” is not a moment of the years {first} to {last}. Write it by the shop’s clock, without an offset, like 2026-11-21T10:00:00.</source>
        <translation>«{value}» – не момент времени в пределах {first}–{last} годов. Записать его нужно по часам магазина, без смещения, так: 2026-11-21T10:00:00.</translation>
    </message>
    <message>
        <source>“{value}” lies before what is to be taken back, which is of {earliest}. Name a later moment.</source>
        <translation>«{value}» раньше операции, которую нужно отменить или вернуть: она от {earliest}. Укажите более поздний момент.</translation>
    </message>
    <message>
        <source>“{value}” has not come yet. Check the date.</source>
        <translation>«{value}» ещё не наступило. Проверьте дату.</translation>
    </message>
    <message>
        <source>“{value}” cannot be kept. Type it anew.</source>
        <translation>«{value}» нельзя сохранить. Введите заново.</translation>
    </message>
    <message>
        <source>Nothing is typed here yet.</source>
        <translation>Здесь пока ничего не набрано.</translation>
    </message>
    <message>
        <source>The text contains signs that cannot be seen. Type it anew instead of pasting it.</source>
        <translation>В тексте есть невидимые знаки. Введите его заново, а не вставляйте.</translation>
    </message>
    <message>
        <source>“{value}” has too few digits for a phone number.</source>
        <translation>В «{value}» мало цифр для номера телефона.</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address. It looks like name@example.com.</source>
        <translation>«{value}» — не адрес почты. Он выглядит так: name@example.com.</translation>
    </message>
    <message>
        <source>“{name}” is not known here. Check how it is written.</source>
        <translation>«{name}» здесь неизвестно. Проверьте написание.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” do not go together. Leave one of them out.</source>
        <translation>«{name}» и «{other}» вместе не указывают. Оставьте что-нибудь одно.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>Не хватает «{name}».</translation>
    </message>
    <message>
        <source>This is not JSON that can be read: {why}.</source>
        <translation>Это не читается как JSON: {why}.</translation>
    </message>
    <message>
        <source>This JSON is not written in UTF-8. Save it in UTF-8.</source>
        <translation>Этот JSON записан не в UTF-8. Сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>This JSON has a number that is none, or far too long. Correct it.</source>
        <translation>В этом JSON есть число, которое не число или слишком длинное. Исправьте его.</translation>
    </message>
    <message>
        <source>This JSON has half of a letter in it, which cannot be kept. Type the text anew.</source>
        <translation>В этом JSON есть половина буквы, её нельзя сохранить. Введите текст заново.</translation>
    </message>
    <message>
        <source>This JSON has too many brackets within brackets.</source>
        <translation>В этом JSON слишком много вложенных скобок.</translation>
    </message>
    <message>
        <source>This JSON is not an object in braces, nor a list of them.</source>
        <translation>Этот JSON – не объект в фигурных скобках и не список таких объектов.</translation>
    </message>
    <message>
        <source>This is not JSON: look at line {line}, sign {column}.</source>
        <translation>Это не JSON: посмотрите строку {line}, знак {column}.</translation>
    </message>
    <message>
        <source>“{name}” stands there twice. Leave only one of them.</source>
        <translation>«{name}» указано дважды. Оставьте только одно.</translation>
    </message>
    <message>
        <source>“{value}” cards cannot be made at once. Type a number from 1 to {most}.</source>
        <translation>Сразу «{value}» карт не выпустить. Введите число от 1 до {most}.</translation>
    </message>
    <message>
        <source>The till has no operation “{op}”.</source>
        <translation>В кассе нет операции «{op}».</translation>
    </message>
    <message>
        <source>“{what}” does not work in this version yet. Nothing was changed.</source>
        <translation>«{what}» в этой версии ещё не работает. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“{rule}” is not a rule for dates. Check how it is written.</source>
        <translation>«{rule}» — не правило для дат. Проверьте написание.</translation>
    </message>
    <message>
        <source>By “{rule}” not a single day falls into these years.</source>
        <translation>По правилу «{rule}» в эти годы нет ни одного дня.</translation>
    </message>
    <message>
        <source>“{value}” will not do. Write years such as 2026, the first before the last.</source>
        <translation>«{value}» не подходит. Укажите годы, например 2026; первый — не позже последнего.</translation>
    </message>
    <message>
        <source>{day} is more than {most} days away from {by_rule}, where the rule has this holiday.</source>
        <translation>{day} дальше чем на {most} дней от {by_rule}, где праздник стоит по правилу.</translation>
    </message>
    <message>
        <source>Dates by the rule “{rule}” cannot be reckoned in this version yet.</source>
        <translation>Даты по правилу «{rule}» в этой версии ещё не вычисляются.</translation>
    </message>
    <message>
        <source>There is no sheet “{name}”. Choose one from the list.</source>
        <translation>Листа «{name}» нет. Выберите из списка.</translation>
    </message>
    <message>
        <source>“{value}” is not a place on the sheet. Type a number from 1 to {cells}.</source>
        <translation>«{value}» — не место на листе. Введите число от 1 до {cells}.</translation>
    </message>
</context>
<context>
    <name>RefusedFile</name>
    <message>
        <source>The copy was not put in place</source>
        <translation>Копию не удалось поставить на место</translation>
    </message>
    <message>
        <source>The former file is untouched.</source>
        <translation>Прежний файл не тронут.</translation>
    </message>
    <message>
        <source>The copy is in place.</source>
        <translation>Копия на месте.</translation>
    </message>
    <message>
        <source>The copy is in place. The former file is kept beside it: {name}</source>
        <translation>Копия на месте. Прежний файл сохранён рядом: {name}</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выпущена</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Make PDF</source>
        <translation>Сделать PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) ticked.</source>
        <translation>
            <numerusform>Отмечена %n карта.</numerusform>
            <numerusform>Отмечены %n карты.</numerusform>
            <numerusform>Отмечено %n карт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick cards with the space bar to draw them again.</source>
        <translation>Отметьте карты пробелом, чтобы напечатать их ещё раз.</translation>
    </message>
    <message>
        <source>bearer</source>
        <translation>на предъявителя</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>wife</source>
        <translation>жена</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>муж</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation>супруг или супруга</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>партнёр</translation>
    </message>
    <message>
        <source>son</source>
        <translation>сын</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>дочь</translation>
    </message>
    <message>
        <source>child</source>
        <translation>ребёнок</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>мать</translation>
    </message>
    <message>
        <source>father</source>
        <translation>отец</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>мать или отец</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>сестра</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>брат</translation>
    </message>
    <message>
        <source>sister or brother</source>
        <translation>сестра или брат</translation>
    </message>
    <message>
        <source>grandmother</source>
        <translation>бабушка</translation>
    </message>
    <message>
        <source>grandfather</source>
        <translation>дедушка</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>бабушка или дедушка</translation>
    </message>
    <message>
        <source>granddaughter</source>
        <translation>внучка</translation>
    </message>
    <message>
        <source>grandson</source>
        <translation>внук</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>внук или внучка</translation>
    </message>
    <message>
        <source>aunt</source>
        <translation>тётя</translation>
    </message>
    <message>
        <source>uncle</source>
        <translation>дядя</translation>
    </message>
    <message>
        <source>aunt or uncle</source>
        <translation>тётя или дядя</translation>
    </message>
    <message>
        <source>niece</source>
        <translation>племянница</translation>
    </message>
    <message>
        <source>nephew</source>
        <translation>племянник</translation>
    </message>
    <message>
        <source>niece or nephew</source>
        <translation>племянник или племянница</translation>
    </message>
    <message>
        <source>cousin</source>
        <translation>двоюродный брат или сестра</translation>
    </message>
    <message>
        <source>godmother</source>
        <translation>крёстная</translation>
    </message>
    <message>
        <source>godfather</source>
        <translation>крёстный</translation>
    </message>
    <message>
        <source>godparent</source>
        <translation>крёстная или крёстный</translation>
    </message>
    <message>
        <source>goddaughter</source>
        <translation>крестница</translation>
    </message>
    <message>
        <source>godson</source>
        <translation>крестник</translation>
    </message>
    <message>
        <source>godchild</source>
        <translation>крестник или крестница</translation>
    </message>
    <message>
        <source>mother-in-law</source>
        <translation>тёща или свекровь</translation>
    </message>
    <message>
        <source>father-in-law</source>
        <translation>тесть или свёкор</translation>
    </message>
    <message>
        <source>parent-in-law</source>
        <translation>родители супруга</translation>
    </message>
    <message>
        <source>daughter-in-law</source>
        <translation>невестка</translation>
    </message>
    <message>
        <source>son-in-law</source>
        <translation>зять</translation>
    </message>
    <message>
        <source>child-in-law</source>
        <translation>зять или невестка</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>близкий человек</translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation>сосед или соседка</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>коллега</translation>
    </message>
    <message>
        <source>boss</source>
        <translation>начальник</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>подчинённый</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>контактное лицо</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>место работы</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>хозяин</translation>
    </message>
    <message>
        <source>pet</source>
        <translation>питомец</translation>
    </message>
</context>
<context>
    <name>RelativeRow</name>
    <message>
        <source>Relation</source>
        <translation>Кто это</translation>
    </message>
    <message>
        <source>son, friend …</source>
        <translation>сын, подруга …</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>Кто это</translation>
    </message>
    <message>
        <source>dog, cat …</source>
        <translation>собака, кошка …</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>dd.mm or dd.mm.yyyy</source>
        <translation>дд.мм или дд.мм.гггг</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Увлечения</translation>
    </message>
    <message>
        <source>football, dinosaurs</source>
        <translation>футбол, динозавры</translation>
    </message>
    <message>
        <source>Tastes</source>
        <translation>Вкусы</translation>
    </message>
    <message>
        <source>chocolate, no milk</source>
        <translation>шоколад, без молока</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>accountant</source>
        <translation>бухгалтер</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>050 123 45 67</source>
        <translation>916 123-45-67</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>School class</source>
        <translation>Класс в школе</translation>
    </message>
    <message>
        <source>Who of the clients</source>
        <translation>Кто из клиентов</translation>
    </message>
    <message>
        <source>name or phone</source>
        <translation>имя или телефон</translation>
    </message>
    <message>
        <source>For {name} this client is: {relation}.</source>
        <translation>С другой стороны, {name}: этот клиент — {relation}.</translation>
    </message>
    <message>
        <source>Take this relative away</source>
        <translation>Убрать из семьи</translation>
    </message>
    <message>
        <source>Take this pet away</source>
        <translation>Убрать питомца</translation>
    </message>
    <message>
        <source>Take this contact person away</source>
        <translation>Убрать контактное лицо</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Whose holiday is today</source>
        <translation>Чей сегодня праздник</translation>
    </message>
    <message numerus="yes">
        <source>%n occasion(s) today</source>
        <translation>
            <numerusform>%n повод сегодня</numerusform>
            <numerusform>%n повода сегодня</numerusform>
            <numerusform>%n поводов сегодня</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody’s holiday is today</source>
        <translation>Сегодня ни у кого нет праздника</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the list</source>
        <translation>
            <numerusform>и ещё %n в списке</numerusform>
            <numerusform>и ещё %n в списке</numerusform>
            <numerusform>и ещё %n в списке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the next 7 days: %n occasion(s)</source>
        <translation>
            <numerusform>В ближайшие 7 дней: %n повод</numerusform>
            <numerusform>В ближайшие 7 дней: %n повода</numerusform>
            <numerusform>В ближайшие 7 дней: %n поводов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed on {days}: %n occasion(s)</source>
        <translation>
            <numerusform>Пропущено {days}: %n повод</numerusform>
            <numerusform>Пропущено {days}: %n повода</numerusform>
            <numerusform>Пропущено {days}: %n поводов</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens once a day</source>
        <translation>Раз в день</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Весь день</translation>
    </message>
</context>
<context>
    <name>RestoreChooser</name>
    <message>
        <source>Choose a copy</source>
        <translation>Выбрать копию</translation>
    </message>
    <message>
        <source>Files of a shop (*.shopclient);;All files (*)</source>
        <translation>Файлы магазина (*.shopclient);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>RestorePresenter</name>
    <message>
        <source>The copy is being looked over…</source>
        <translation>Копия проверяется…</translation>
    </message>
    <message>
        <source>The copy was looked over: it is whole and sound.</source>
        <translation>Копия проверена: она целая и в порядке.</translation>
    </message>
    <message>
        <source>The copy is whole, but not sound. Choose an older one, if there is one.</source>
        <translation>Копия читается, но данные в ней не сходятся. Если есть копия старше, выберите её.</translation>
    </message>
</context>
<context>
    <name>RestoreWindow</name>
    <message>
        <source>Restore a copy</source>
        <translation>Восстановить копию</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не восстанавливать</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Put this copy in place</source>
        <translation>Поставить копию на место</translation>
    </message>
</context>
<context>
    <name>ReturnChoice</name>
    <message>
        <source>Only these lines</source>
        <translation>Только эти позиции</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Позиция {number}</translation>
    </message>
    <message>
        <source>Gift card {number}</source>
        <translation>Подарочная карта {number}</translation>
    </message>
    <message>
        <source>{name}: came back</source>
        <translation>{name}: возвращено</translation>
    </message>
    <message>
        <source>{name}: {sum}</source>
        <translation>{name}: {sum}</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>Sum to return</source>
        <translation>Сумма возврата</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Вернуть всё</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Back to the purchase</source>
        <translation>Закрыть возврат</translation>
    </message>
    <message>
        <source>without a client</source>
        <translation>без клиента</translation>
    </message>
    <message>
        <source>Purchase at {time}, {who}: {sum}</source>
        <translation>Покупка в {time}, {who}: {sum}</translation>
    </message>
    <message>
        <source>Purchase of {day}, {time}, {who}: {sum}</source>
        <translation>Покупка {day}, {time}, {who}: {sum}</translation>
    </message>
    <message>
        <source>Earned bonuses worth {sum} are spent already: so much less money goes back.</source>
        <translation>Начисленные бонусы на {sum} уже потрачены — на столько меньше вернуть деньгами.</translation>
    </message>
    <message>
        <source>{sum} of the earned bonuses are gone already; they are let go.</source>
        <translation>Из начисленных бонусов {sum} уже нет — их не снимать.</translation>
    </message>
    <message>
        <source>These bonuses are spent already. A debt of {sum} stays, paid by the next ones.</source>
        <translation>Эти бонусы уже потрачены. Останется долг {sum}, его погасят следующие.</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>Record the return</source>
        <translation>Записать возврат</translation>
    </message>
    <message>
        <source>Left to return</source>
        <translation>Осталось вернуть</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Вернуть деньгами</translation>
    </message>
    <message>
        <source>Bonuses back on the card</source>
        <translation>Бонусы обратно на карту</translation>
    </message>
    <message>
        <source>Back on the gift card</source>
        <translation>Обратно на подарочную карту</translation>
    </message>
    <message>
        <source>Earned bonuses taken back</source>
        <translation>Снять начисленные бонусы</translation>
    </message>
</context>
<context>
    <name>ReturnQuestions</name>
    <message>
        <source>What did not suit?</source>
        <translation>Что не устроило?</translation>
    </message>
    <message>
        <source>Enter goes on, {key} skips the questions</source>
        <translation>Enter — дальше, {key} — без вопросов</translation>
    </message>
    <message>
        <source>The goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Обслуживание</translation>
    </message>
    <message>
        <source>The moment of sale</source>
        <translation>Обстоятельства покупки</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>They hold from the next purchase on. Purchases of the past keep the rules that they were made with.</source>
        <translation>Они действуют со следующей покупки. За прошлыми покупками остаются их прежние правила.</translation>
    </message>
    <message>
        <source>This will change</source>
        <translation>Что изменится</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>cooling</source>
        <translation>остывает</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>потерян</translation>
    </message>
    <message>
        <source>usually every {days}</source>
        <translation>обычно раз в {days}</translation>
    </message>
    <message>
        <source>Rhythm of visits</source>
        <translation>Ритм визитов</translation>
    </message>
    <message>
        <source>No purchases in the last year.</source>
        <translation>За последний год покупок не было.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a purchase</source>
        <translation>
            <numerusform>%n день без покупок</numerusform>
            <numerusform>%n дня без покупок</numerusform>
            <numerusform>%n дней без покупок</numerusform>
        </translation>
    </message>
    <message>
        <source>too few visits to know the rhythm</source>
        <translation>визитов пока мало, ритм не виден</translation>
    </message>
    <message>
        <source>{sum} in a year</source>
        <translation>{sum} за год</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) in a year</source>
        <translation>
            <numerusform>%n визит за год</numerusform>
            <numerusform>%n визита за год</numerusform>
            <numerusform>%n визитов за год</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleFaults</name>
    <message>
        <source>Type a percentage from 0 to 100 with at most two decimals, such as 7.5.</source>
        <translation>Введите процент от 0 до 100, не больше двух знаков после запятой, например 7,5.</translation>
    </message>
    <message>
        <source>Type a percentage with at most two decimals, such as 7.5.</source>
        <translation>Введите процент, не больше двух знаков после запятой, например 7,5.</translation>
    </message>
    <message>
        <source>Type a sum, such as 250 or 99.50.</source>
        <translation>Введите сумму, например 250 или 99,50.</translation>
    </message>
    <message>
        <source>Type a sum above zero, such as 1 or 0.50.</source>
        <translation>Введите сумму больше нуля, например 1 или 0,50.</translation>
    </message>
    <message>
        <source>Type a day with its year, such as 19.03.2026.</source>
        <translation>Введите день с годом, например 19.03.2026.</translation>
    </message>
    <message>
        <source>Type a time, such as 00:00 or 03:30.</source>
        <translation>Введите время, например 00:00 или 03:30.</translation>
    </message>
    <message>
        <source>Type a number above 0 and up to 100, such as 2 or 1.5.</source>
        <translation>Введите число больше 0 и не больше 100, например 2 или 1,5.</translation>
    </message>
    <message>
        <source>Small Latin letters, digits and _ only, at least one of them.</source>
        <translation>Только строчные латинские буквы, цифры и _, хотя бы один знак.</translation>
    </message>
    <message>
        <source>Type a day such as 19.05, or a rule such as nth SUN 1 08.</source>
        <translation>Введите день, например 19.05, или правило, например nth SUN 1 08.</translation>
    </message>
    <message>
        <source>Choose who may hold the card.</source>
        <translation>Выберите, кому выдают карту.</translation>
    </message>
    <message>
        <source>At least one day of the week is to stay open.</source>
        <translation>Хотя бы один день недели должен быть рабочим.</translation>
    </message>
    <message>
        <source>Two levels begin at the same sum.</source>
        <translation>Два уровня начинаются с одной суммы.</translation>
    </message>
    <message>
        <source>One line of at most 200 signs fits here.</source>
        <translation>Сюда помещается одна строка, не больше 200 знаков.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Последний день раньше первого.</translation>
    </message>
    <message>
        <source>An account cannot go on with this card. Choose another one.</source>
        <translation>Счёт не может перейти на эту карту. Выберите другую.</translation>
    </message>
    <message>
        <source>Another one has this word already.</source>
        <translation>Такое слово уже занято.</translation>
    </message>
    <message>
        <source>This currency has no such coin. Choose again.</source>
        <translation>В этой валюте нет такой монеты. Выберите снова.</translation>
    </message>
    <message>
        <source>Say what it takes off: a percentage or a sum.</source>
        <translation>Укажите, сколько скидывать: процент или сумму.</translation>
    </message>
    <message>
        <source>“{value}” is not there any more. Choose again.</source>
        <translation>«{value}» больше нет. Выберите снова.</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>When it is kept</source>
        <translation>Когда отмечают</translation>
    </message>
    <message>
        <source>on one day of every year</source>
        <translation>в один и тот же день года</translation>
    </message>
    <message>
        <source>on a weekday of a month</source>
        <translation>в определённый день недели месяца</translation>
    </message>
    <message>
        <source>on the first such weekday from a day on</source>
        <translation>в первый такой день недели с даты</translation>
    </message>
    <message>
        <source>so many days from Orthodox Easter</source>
        <translation>по православной Пасхе</translation>
    </message>
    <message>
        <source>so many days from Western Easter</source>
        <translation>по католической Пасхе</translation>
    </message>
    <message>
        <source>on a day of the church’s old calendar</source>
        <translation>по старому церковному стилю</translation>
    </message>
    <message>
        <source>on the day of the year with a number</source>
        <translation>в день года с таким номером</translation>
    </message>
    <message>
        <source>on a day of the Islamic calendar</source>
        <translation>по исламскому календарю</translation>
    </message>
    <message>
        <source>on a day of the Jewish calendar</source>
        <translation>по еврейскому календарю</translation>
    </message>
    <message>
        <source>on a day of the Chinese calendar</source>
        <translation>по китайскому календарю</translation>
    </message>
    <message>
        <source>on days that are listed</source>
        <translation>в дни по списку</translation>
    </message>
    <message>
        <source>Days after Easter; with a minus: before it</source>
        <translation>Дней после Пасхи; с минусом — до неё</translation>
    </message>
    <message>
        <source>Number of the day</source>
        <translation>Номер дня</translation>
    </message>
    <message>
        <source>01.05.2026, 20.05.2027</source>
        <translation>01.05.2026, 20.05.2027</translation>
    </message>
    <message>
        <source>Days with their years</source>
        <translation>Дни с годами</translation>
    </message>
    <message>
        <source>Month of that calendar</source>
        <translation>Месяц этого календаря</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>{number}-й по счёту</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>Какой в месяце</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>последний</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>It is taken out.</source>
        <translation>Исчезнет.</translation>
    </message>
    <message>
        <source>It is new.</source>
        <translation>Добавляется.</translation>
    </message>
    <message>
        <source>They stand in another order.</source>
        <translation>Порядок другой.</translation>
    </message>
    <message>
        <source>Card “{name}”</source>
        <translation>Карта «{name}»</translation>
    </message>
    <message>
        <source>Discount “{name}”</source>
        <translation>Скидка «{name}»</translation>
    </message>
    <message>
        <source>Bonus days “{name}”</source>
        <translation>Дни бонусов «{name}»</translation>
    </message>
    <message>
        <source>Department “{name}”</source>
        <translation>Отдел «{name}»</translation>
    </message>
    <message>
        <source>{rule}: {new} (was: {old}).</source>
        <translation>{rule}: {new} (было: {old}).</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>The changes that were not saved are here again. They hold once they are saved.</source>
        <translation>Несохранённые изменения снова здесь. Они вступят в силу, когда будут сохранены.</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>без карты</translation>
    </message>
    <message>
        <source>{name} – copy</source>
        <translation>{name} – копия</translation>
    </message>
    <message>
        <source>Taken out: {name}. It goes when the rules are saved.</source>
        <translation>Убрано: {name}. Исчезнет, когда правила будут сохранены.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message numerus="yes">
        <source>It is given out no more already. %n card(s) of this kind go on, so it stays.</source>
        <translation>
            <numerusform>Он уже не выдаётся. Работает ещё %n карта этого вида, поэтому он остаётся.</numerusform>
            <numerusform>Он уже не выдаётся. Работают ещё %n карты этого вида, поэтому он остаётся.</numerusform>
            <numerusform>Он уже не выдаётся. Работают ещё %n карт этого вида, поэтому он остаётся.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is still named in: {names}. Take it out there first.</source>
        <translation>Ещё упоминается здесь: {names}. Сначала уберите там.</translation>
    </message>
    <message>
        <source>+ {bonuses} in bonuses for this purchase</source>
        <translation>+ {bonuses} бонусами за эту покупку</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>В день</translation>
    </message>
    <message>
        <source>Goods of</source>
        <translation>Товары отдела</translation>
    </message>
    <message>
        <source>A first purchase</source>
        <translation>Первая покупка</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>Бонусы</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Подарочная карта</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Округление</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>The number of a new card looks like {number}.</source>
        <translation>Номер новой карты выглядит так: {number}.</translation>
    </message>
    <message>
        <source>More than {sum} is paid with bonuses here: a PIN is asked for.</source>
        <translation>Здесь бонусами платят больше {sum}: касса спросит PIN.</translation>
    </message>
    <message>
        <source>No more than {sum} is paid with bonuses here: no PIN is asked for.</source>
        <translation>Здесь бонусами платят не больше {sum}: PIN не нужен.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Short word for files</source>
        <translation>Короткое слово для файлов</translation>
    </message>
    <message>
        <source>Small Latin letters, digits and _. It stays when the name changes.</source>
        <translation>Строчные латинские буквы, цифры и _. Остаётся, даже если меняется название.</translation>
    </message>
    <message>
        <source>It is in use, so it stays.</source>
        <translation>Им уже пользуются, поэтому оно остаётся.</translation>
    </message>
    <message>
        <source>Name of the department</source>
        <translation>Название отдела</translation>
    </message>
    <message>
        <source>Discounts are given on its goods</source>
        <translation>На его товары дают скидки</translation>
    </message>
    <message>
        <source>Where none are given, bonuses do not pay either.</source>
        <translation>Где скидок нет, там нельзя платить и бонусами.</translation>
    </message>
    <message>
        <source>Its goods get off at most</source>
        <translation>Скидка на его товары не больше</translation>
    </message>
    <message>
        <source>The shop’s own limit holds as well.</source>
        <translation>Общее ограничение магазина действует тоже.</translation>
    </message>
    <message>
        <source>Its goods bring bonuses</source>
        <translation>Его товары приносят бонусы</translation>
    </message>
    <message>
        <source>Name of the discount</source>
        <translation>Название скидки</translation>
    </message>
    <message>
        <source>It takes off</source>
        <translation>Скидка составляет</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>процент</translation>
    </message>
    <message>
        <source>a sum</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>But at most</source>
        <translation>Но не больше</translation>
    </message>
    <message>
        <source>0: without such a limit.</source>
        <translation>0 – без такого ограничения.</translation>
    </message>
    <message>
        <source>For purchases from</source>
        <translation>Для покупок от</translation>
    </message>
    <message>
        <source>Only on goods of</source>
        <translation>Только на товары отделов</translation>
    </message>
    <message>
        <source>On all goods.</source>
        <translation>На все товары.</translation>
    </message>
    <message>
        <source>Only with the card</source>
        <translation>Только с картой</translation>
    </message>
    <message>
        <source>With any card, and without one.</source>
        <translation>С любой картой и без карты.</translation>
    </message>
    <message>
        <source>Only for a first purchase</source>
        <translation>Только на первую покупку</translation>
    </message>
    <message>
        <source>No other discount beside it</source>
        <translation>Без других скидок рядом</translation>
    </message>
    <message>
        <source>Its place among discounts</source>
        <translation>Место среди скидок</translation>
    </message>
    <message>
        <source>The higher number goes first; the card’s own discount has 0.</source>
        <translation>Сначала та, у которой число больше; у скидки самой карты – 0.</translation>
    </message>
    <message>
        <source>When it is given</source>
        <translation>Когда её дают</translation>
    </message>
    <message>
        <source>Beside other discounts</source>
        <translation>Рядом с другими скидками</translation>
    </message>
    <message>
        <source>Name of these days</source>
        <translation>Название этих дней</translation>
    </message>
    <message>
        <source>Bonuses are multiplied by</source>
        <translation>Бонусы умножаются на</translation>
    </message>
    <message>
        <source>With any card.</source>
        <translation>С любой картой.</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Up to and with the day</source>
        <translation>По какой день включительно</translation>
    </message>
    <message>
        <source>Left empty: without an end.</source>
        <translation>Пусто – без конца.</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Новый отдел</translation>
    </message>
    <message>
        <source>New discount</source>
        <translation>Новая скидка</translation>
    </message>
    <message>
        <source>Double bonuses</source>
        <translation>Двойные бонусы</translation>
    </message>
    <message>
        <source>{percent} of every purchase comes back as bonuses.</source>
        <translation>С каждой покупки {percent} возвращается бонусами.</translation>
    </message>
    <message>
        <source>{percent} off every purchase.</source>
        <translation>Скидка {percent} на каждую покупку.</translation>
    </message>
    <message>
        <source>The more was bought, the higher the discount.</source>
        <translation>Чем больше куплено, тем выше скидка.</translation>
    </message>
    <message>
        <source>Stamp card</source>
        <translation>Карта со штампами</translation>
    </message>
    <message>
        <source>Every tenth purchase is free.</source>
        <translation>Каждая десятая покупка бесплатно.</translation>
    </message>
    <message>
        <source>It is sold with a value and pays with it.</source>
        <translation>Продаётся с суммой и платит ею.</translation>
    </message>
    <message>
        <source>Club card</source>
        <translation>Клубная карта</translation>
    </message>
    <message>
        <source>For invited clients, in their name.</source>
        <translation>Для приглашённых клиентов, на имя.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Уровни</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Штампы</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Подарки</translation>
    </message>
    <message>
        <source>Name of the card</source>
        <translation>Название карты</translation>
    </message>
    <message>
        <source>Who may hold it</source>
        <translation>Кому её выдают</translation>
    </message>
    <message>
        <source>the bearer</source>
        <translation>на предъявителя</translation>
    </message>
    <message>
        <source>a client by name</source>
        <translation>на имя клиента</translation>
    </message>
    <message>
        <source>A gift card: it holds value and pays</source>
        <translation>Подарочная: хранит сумму и платит</translation>
    </message>
    <message>
        <source>It brings neither discounts nor bonuses.</source>
        <translation>Ни скидок, ни бонусов не приносит.</translation>
    </message>
    <message>
        <source>Cards of this kind are given out, so this stays.</source>
        <translation>Карты этого вида уже выданы, поэтому это остаётся.</translation>
    </message>
    <message>
        <source>It is good for</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>always</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>Its face</source>
        <translation>Вид карты</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>простой</translation>
    </message>
    <message>
        <source>golden</source>
        <translation>золотой</translation>
    </message>
    <message>
        <source>The code on it</source>
        <translation>Код на ней</translation>
    </message>
    <message>
        <source>Cards of other makers can be enrolled</source>
        <translation>Можно вносить готовые чужие карты</translation>
    </message>
    <message>
        <source>With the number that they have already.</source>
        <translation>С тем номером, который на них уже есть.</translation>
    </message>
    <message>
        <source>No longer given out</source>
        <translation>Больше не выдаётся</translation>
    </message>
    <message>
        <source>The cards that there are go on as before. A lost one is replaced.</source>
        <translation>Выданные карты работают как прежде. Потерянную можно заменить.</translation>
    </message>
    <message>
        <source>A closed club</source>
        <translation>Закрытый клуб</translation>
    </message>
    <message>
        <source>One becomes a member by invitation, usually by name.</source>
        <translation>Вступают по приглашению, обычно на имя.</translation>
    </message>
    <message>
        <source>A better card later</source>
        <translation>Лучшая карта со временем</translation>
    </message>
    <message>
        <source>The till offers the card</source>
        <translation>Касса предложит карту</translation>
    </message>
    <message>
        <source>To clients who bought for</source>
        <translation>Если куплено на</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>За последние</translation>
    </message>
    <message>
        <source>Discount on every purchase</source>
        <translation>Скидка на каждую покупку</translation>
    </message>
    <message>
        <source>Where a level names a discount, that of the level holds.</source>
        <translation>Если скидка указана в уровне, действует она.</translation>
    </message>
    <message>
        <source>On the client’s birthday</source>
        <translation>В день рождения клиента</translation>
    </message>
    <message>
        <source>On the client’s favourite holiday</source>
        <translation>В любимый праздник клиента</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>в сам день</translation>
    </message>
    <message>
        <source>It begins before the day</source>
        <translation>Начинается до этого дня за</translation>
    </message>
    <message>
        <source>It ends after the day</source>
        <translation>Кончается после него через</translation>
    </message>
    <message>
        <source>as the card</source>
        <translation>как у карты</translation>
    </message>
    <message>
        <source>What the card brings from which purchases on</source>
        <translation>Что даёт карта и от какой суммы покупок</translation>
    </message>
    <message>
        <source>The first level may begin at 0. What is left empty is as the card has it.</source>
        <translation>Первый уровень может начинаться с 0. Пустое поле – как у самой карты.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Добавить уровень</translation>
    </message>
    <message>
        <source>Take this level out</source>
        <translation>Убрать этот уровень</translation>
    </message>
    <message>
        <source>Purchases that count</source>
        <translation>Какие покупки считаются</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>все</translation>
    </message>
    <message>
        <source>those of the last 12 months</source>
        <translation>за последние 12 месяцев</translation>
    </message>
    <message>
        <source>Of every purchase comes back as bonuses</source>
        <translation>С каждой покупки возвращается бонусами</translation>
    </message>
    <message>
        <source>Smaller ones bring neither bonuses nor a stamp.</source>
        <translation>Меньшие не приносят ни бонусов, ни штампа.</translation>
    </message>
    <message>
        <source>They can be spent after</source>
        <translation>Можно тратить через</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>From then on they live</source>
        <translation>С этого дня действуют</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>Bonuses pay of a purchase at most</source>
        <translation>Бонусами можно оплатить до</translation>
    </message>
    <message>
        <source>The least that is spent at a time</source>
        <translation>За один раз не меньше</translation>
    </message>
    <message>
        <source>They are spent in steps of</source>
        <translation>Списываются с шагом</translation>
    </message>
    <message>
        <source>One card pays with them a day at most</source>
        <translation>С одной карты за день не больше</translation>
    </message>
    <message>
        <source>Bonuses for purchases</source>
        <translation>Бонусы за покупки</translation>
    </message>
    <message>
        <source>Paying with bonuses</source>
        <translation>Оплата бонусами</translation>
    </message>
    <message>
        <source>Purchases up to a reward</source>
        <translation>Покупок до награды</translation>
    </message>
    <message>
        <source>10: the tenth purchase itself gets it, then counting begins anew.</source>
        <translation>10 – её получает сама десятая покупка, дальше счёт начинается заново.</translation>
    </message>
    <message>
        <source>no stamps</source>
        <translation>без штампов</translation>
    </message>
    <message>
        <source>The reward</source>
        <translation>Награда</translation>
    </message>
    <message>
        <source>a percentage off</source>
        <translation>скидка в процентах</translation>
    </message>
    <message>
        <source>a sum off</source>
        <translation>скидка суммой</translation>
    </message>
    <message>
        <source>bonuses</source>
        <translation>бонусы</translation>
    </message>
    <message>
        <source>They are given</source>
        <translation>Когда их дают</translation>
    </message>
    <message>
        <source>when the card is given out</source>
        <translation>при выдаче карты</translation>
    </message>
    <message>
        <source>after the first purchase</source>
        <translation>после первой покупки</translation>
    </message>
    <message>
        <source>To the one who brings a friend</source>
        <translation>Тому, кто привёл друга</translation>
    </message>
    <message>
        <source>To the friend</source>
        <translation>Самому другу</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Приветственный подарок</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Favourite holiday</source>
        <translation>Любимый праздник</translation>
    </message>
    <message>
        <source>A friend brought along</source>
        <translation>Приведённый друг</translation>
    </message>
    <message>
        <source>Bonuses as a gift</source>
        <translation>Бонусов в подарок</translation>
    </message>
    <message>
        <source>0: no such gift.</source>
        <translation>0 – без подарка.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>There were no other rules before these.</source>
        <translation>Других правил до этих не было.</translation>
    </message>
    <message>
        <source>The former rules are in the form. They hold once they are saved.</source>
        <translation>Прежние правила – в форме. Они вступят в силу после сохранения.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить это</translation>
    </message>
    <message>
        <source>Give out no more</source>
        <translation>Больше не выдавать</translation>
    </message>
    <message>
        <source>“{name}” is no longer given out. It holds when the rules are saved.</source>
        <translation>«{name}» больше не выдаётся. Это начнёт действовать, когда правила будут сохранены.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of this kind are given out, so it stays. It can be given out no more.</source>
        <translation>
            <numerusform>Выдана %n карта этого вида, поэтому он остаётся. Можно больше его не выдавать.</numerusform>
            <numerusform>Выданы %n карты этого вида, поэтому он остаётся. Можно больше его не выдавать.</numerusform>
            <numerusform>Выдано %n карт этого вида, поэтому он остаётся. Можно больше его не выдавать.</numerusform>
        </translation>
    </message>
    <message>
        <source>They expire after</source>
        <translation>Сгорают через</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>The rules are saved. Purchases of the past keep theirs.</source>
        <translation>Правила сохранены. За прошлыми покупками остаются их правила.</translation>
    </message>
    <message>
        <source>Put them back as they were</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>The rules are as they were.</source>
        <translation>Правила снова прежние.</translation>
    </message>
    <message>
        <source>Show the new rules</source>
        <translation>Показать новые правила</translation>
    </message>
    <message>
        <source>Save mine over them</source>
        <translation>Сохранить мои вместо них</translation>
    </message>
    <message>
        <source>Sums are booked in another currency already, so it stays.</source>
        <translation>В другой валюте уже есть проведённые суммы, поэтому она остаётся.</translation>
    </message>
    <message>
        <source>Cards of a kind that was taken out are given out. Bring it back.</source>
        <translation>Карты убранного вида уже выданы. Верните его.</translation>
    </message>
    <message>
        <source>Bonuses are counted to</source>
        <translation>Бонусы считаются с точностью до</translation>
    </message>
    <message>
        <source>Bonuses that do not come out even are rounded</source>
        <translation>Если бонусов выходит не ровно, округлять</translation>
    </message>
    <message>
        <source>to the nearest, a half up</source>
        <translation>до ближайшего, половину – вверх</translation>
    </message>
    <message>
        <source>down</source>
        <translation>вниз</translation>
    </message>
    <message>
        <source>up, in the customer’s favour</source>
        <translation>вверх, в пользу клиента</translation>
    </message>
    <message>
        <source>The sum to pay is rounded down to a multiple of</source>
        <translation>Сумма к оплате округляется вниз до кратной</translation>
    </message>
    <message>
        <source>Always in the customer’s favour. With {least} nothing is rounded.</source>
        <translation>Всегда в пользу клиента. При {least} ничего не округляется.</translation>
    </message>
    <message>
        <source>If several discounts could be given</source>
        <translation>Если подходит несколько скидок</translation>
    </message>
    <message>
        <source>All discounts together take off at most</source>
        <translation>Все скидки вместе – не больше</translation>
    </message>
    <message>
        <source>Of the price of each line. Rewards for stamps and gift cards stand outside.</source>
        <translation>От цены каждой строки. Награды за штампы и подарочные карты сюда не входят.</translation>
    </message>
    <message>
        <source>If a part is paid with bonuses</source>
        <translation>Если часть оплачена бонусами</translation>
    </message>
    <message>
        <source>If a purchase reaches the next level</source>
        <translation>Если покупка достигает следующего уровня</translation>
    </message>
    <message>
        <source>If less was bought, or goods came back</source>
        <translation>Если куплено меньше или товар вернули</translation>
    </message>
    <message>
        <source>Bonuses that paid for the goods</source>
        <translation>Бонусы, которыми платили за товар</translation>
    </message>
    <message>
        <source>Returned bonuses can be spent for at least</source>
        <translation>Вернувшиеся бонусы действуют не меньше</translation>
    </message>
    <message>
        <source>Also if their own last day is nearer, or over.</source>
        <translation>Даже если их собственный срок ближе или прошёл.</translation>
    </message>
    <message>
        <source>their own day</source>
        <translation>их срока</translation>
    </message>
    <message>
        <source>Bonuses for the goods that were spent meanwhile</source>
        <translation>Бонусы за товар, которые уже потрачены</translation>
    </message>
    <message>
        <source>They become a debt, paid by the next bonuses.</source>
        <translation>Становятся долгом, его погасят следующие бонусы.</translation>
    </message>
    <message>
        <source>They are forgiven.</source>
        <translation>Прощаются.</translation>
    </message>
    <message>
        <source>They are kept from the money that is given back.</source>
        <translation>Удерживаются из возвращаемых денег.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>One card earns bonuses a day at most</source>
        <translation>Одна карта за день получает бонусы не больше</translation>
    </message>
    <message>
        <source>One card pays with bonuses a day at most</source>
        <translation>Одна карта за день платит бонусами не больше</translation>
    </message>
    <message>
        <source>A PIN is asked for above</source>
        <translation>PIN нужен, если больше</translation>
    </message>
    <message>
        <source>For bonuses paid at once, from the owner or a senior. 0: never.</source>
        <translation>Когда разом платят столько бонусов: PIN хозяина или старшего. 0 – никогда.</translation>
    </message>
    <message>
        <source>Sums are booked in it already.</source>
        <translation>В ней уже есть проведённые суммы.</translation>
    </message>
    <message>
        <source>Name, as it stands on cards</source>
        <translation>Название, как на картах</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Decides how phone numbers are read.</source>
        <translation>От неё зависит, как читаются телефоны.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Language of the shop’s texts</source>
        <translation>Язык текстов магазина</translation>
    </message>
    <message>
        <source>The business day ends at</source>
        <translation>Рабочий день кончается в</translation>
    </message>
    <message>
        <source>What is sold before that hour still belongs to the day before.</source>
        <translation>Проданное до этого часа относится ещё к прошлому дню.</translation>
    </message>
    <message>
        <source>Margin on goods</source>
        <translation>Наценка на товар</translation>
    </message>
    <message>
        <source>For reports: what a discount costs the shop itself.</source>
        <translation>Для отчётов: во что скидка обходится самому магазину.</translation>
    </message>
    <message>
        <source>Numbers of new cards begin with</source>
        <translation>Номера новых карт начинаются с</translation>
    </message>
    <message>
        <source>Never the two digits that the shop’s scales use.</source>
        <translation>Только не с тех двух цифр, которые печатают весы.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Born on 29 February, in other years greeted on</source>
        <translation>Родившихся 29 февраля в другие годы поздравлять</translation>
    </message>
    <message>
        <source>28 February</source>
        <translation>28 февраля</translation>
    </message>
    <message>
        <source>1 March</source>
        <translation>1 марта</translation>
    </message>
    <message>
        <source>Church holidays by</source>
        <translation>Церковные праздники по</translation>
    </message>
    <message>
        <source>the new style</source>
        <translation>новому стилю</translation>
    </message>
    <message>
        <source>the old style</source>
        <translation>старому стилю</translation>
    </message>
    <message>
        <source>Missed days stay in the list for</source>
        <translation>Пропущенные дни видны в списке ещё</translation>
    </message>
    <message>
        <source>Kindred holidays are looked for ahead</source>
        <translation>Родственные праздники искать вперёд на</translation>
    </message>
    <message>
        <source>Closed every week on</source>
        <translation>Выходные каждую неделю</translation>
    </message>
    <message>
        <source>Open every day.</source>
        <translation>Без выходных.</translation>
    </message>
    <message>
        <source>Closed on these days</source>
        <translation>Закрыто в эти дни</translation>
    </message>
    <message>
        <source>Add closed days</source>
        <translation>Добавить нерабочие дни</translation>
    </message>
    <message>
        <source>Take these closed days out</source>
        <translation>Убрать эти нерабочие дни</translation>
    </message>
    <message>
        <source>Days of the shop’s own</source>
        <translation>Свои дни магазина</translation>
    </message>
    <message>
        <source>A day of every year such as 19.05, or a rule such as nth SUN 1 08, easter_orthodox +7.</source>
        <translation>День каждого года, например 19.05, или правило: nth SUN 1 08, easter_orthodox +7.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>dd.mm</source>
        <translation>дд.мм</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Добавить день</translation>
    </message>
    <message>
        <source>Take this day out</source>
        <translation>Убрать этот день</translation>
    </message>
    <message>
        <source>How days are reckoned</source>
        <translation>Как считаются дни</translation>
    </message>
    <message>
        <source>Days off and days of your own</source>
        <translation>Выходные и свои дни</translation>
    </message>
    <message>
        <source>Several discounts</source>
        <translation>Несколько скидок</translation>
    </message>
    <message>
        <source>Bonuses and levels</source>
        <translation>Бонусы и уровни</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Округление</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>Shop and money</source>
        <translation>Магазин и деньги</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Kinds of card</source>
        <translation>Виды карт</translation>
    </message>
    <message>
        <source>New kind of card</source>
        <translation>Новый вид карты</translation>
    </message>
    <message>
        <source>Every purchase</source>
        <translation>Каждая покупка</translation>
    </message>
    <message>
        <source>Discounts of the shop</source>
        <translation>Скидки магазина</translation>
    </message>
    <message>
        <source>Days with more bonuses</source>
        <translation>Дни бонусов</translation>
    </message>
    <message>
        <source>New bonus days</source>
        <translation>Новые дни бонусов</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Отделы</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>Магазин</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>The same rules can be written out as a file and loaded from one: “program dump” and “program load” on the command line.</source>
        <translation>Те же правила можно записать в файл и загрузить из файла: «program dump» и «program load» в командной строке.</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>Изменить правила</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>There is no kind of card yet, so nobody gets a discount or bonuses.</source>
        <translation>Видов карт пока нет, поэтому скидок и бонусов никто не получает.</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>Copy</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Parts of the rules</source>
        <translation>Части правил</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Former rules</source>
        <translation>Прежние правила</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Loyalty rules</source>
        <translation>Правила лояльности</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Вернуться к форме</translation>
    </message>
    <message>
        <source>something is to be mended</source>
        <translation>нужно что-то исправить</translation>
    </message>
    <message>
        <source>The changes are not saved yet.</source>
        <translation>Изменения ещё не сохранены.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить правку</translation>
    </message>
</context>
<context>
    <name>SecondPart</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Без второго места</translation>
    </message>
    <message>
        <source>Copies in a second place</source>
        <translation>Копии во втором месте</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
</context>
<context>
    <name>SegmentButton</name>
    <message>
        <source>Segments</source>
        <translation>Сегменты</translation>
    </message>
    <message>
        <source>{segment} (changed)</source>
        <translation>{segment} (изменён)</translation>
    </message>
    <message>
        <source>Segment: {segment}</source>
        <translation>Сегмент: {segment}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>{segment}: made by a newer version of the program</source>
        <translation>{segment}: создан в более новой версии программы</translation>
    </message>
    <message>
        <source>Choose conditions and save them here as a segment</source>
        <translation>Выберите условия и сохраните их как сегмент</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Спросить о согласии</translation>
    </message>
    <message>
        <source>Probably one person…</source>
        <translation>Похоже, один человек…</translation>
    </message>
    <message>
        <source>Save the changed conditions in “{segment}”</source>
        <translation>Сохранить новые условия в «{segment}»</translation>
    </message>
    <message>
        <source>Rename “{segment}”…</source>
        <translation>Переименовать «{segment}»…</translation>
    </message>
    <message>
        <source>Remove “{segment}”</source>
        <translation>Удалить «{segment}»</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Save these conditions as a segment</source>
        <translation>Сохранить эти условия как сегмент</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Название сегмента</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved as the segment “{segment}”.</source>
        <translation>Сохранено как сегмент «{segment}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Rename the segment</source>
        <translation>Переименовать сегмент</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>The segment is called “{segment}” now.</source>
        <translation>Теперь сегмент называется «{segment}».</translation>
    </message>
    <message>
        <source>“{segment}” has these conditions now.</source>
        <translation>Теперь у сегмента «{segment}» эти условия.</translation>
    </message>
    <message>
        <source>The segment “{segment}” is removed; its clients stay.</source>
        <translation>Сегмент «{segment}» удалён, клиенты остались.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>SettingsChooser</name>
    <message>
        <source>Copy to</source>
        <translation>Копировать в</translation>
    </message>
    <message>
        <source>Files of a shop (*.shopclient)</source>
        <translation>Файлы магазина (*.shopclient)</translation>
    </message>
    <message>
        <source>A second place for copies</source>
        <translation>Второе место для копий</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Something is not saved yet. The language changes after that.</source>
        <translation>Кое-что ещё не сохранено. Язык сменится после этого.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Отменить изменение</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>{product}, %n card(s)</source>
        <translation>
            <numerusform>{product}, %n карта</numerusform>
            <numerusform>{product}, %n карты</numerusform>
            <numerusform>{product}, %n карт</numerusform>
        </translation>
    </message>
    <message>
        <source>Card printer, a card a page</source>
        <translation>Принтер карт, по одной на странице</translation>
    </message>
    <message numerus="yes">
        <source>Plain A4 to be cut, %n card(s)</source>
        <translation>
            <numerusform>A4 с резкой, %n карта</numerusform>
            <numerusform>A4 с резкой, %n карты</numerusform>
            <numerusform>A4 с резкой, %n карт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShopCard</name>
    <message>
        <source>Name, as it stands on cards</source>
        <translation>Название, как на картах</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Currency: {currency}.</source>
        <translation>Валюта: {currency}.</translation>
    </message>
    <message>
        <source>Type the name of the shop; until then the old one stands.</source>
        <translation>Введите название магазина; пока остаётся прежнее.</translation>
    </message>
</context>
<context>
    <name>ShopFields</name>
    <message>
        <source>How the client came</source>
        <translation>Откуда узнали о нас</translation>
    </message>
    <message>
        <source>saw the sign, from the fair</source>
        <translation>по вывеске, с ярмарки</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>По рекомендации</translation>
    </message>
    <message>
        <source>name or phone of a client</source>
        <translation>имя или телефон клиента</translation>
    </message>
    <message>
        <source>In charge of the client</source>
        <translation>Кто ведёт клиента</translation>
    </message>
    <message>
        <source>Share of the wallet, %</source>
        <translation>Доля кошелька, %</translation>
    </message>
    <message>
        <source>how much is bought here: 30</source>
        <translation>сколько из трат у нас: 30</translation>
    </message>
    <message>
        <source>Would recommend us, 0–10</source>
        <translation>Посоветует нас знакомым, 0–10</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не спрашивали</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>not a client yet</source>
        <translation>ещё не клиент</translation>
    </message>
    <message>
        <source>client</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>живёт в другом месте</translation>
    </message>
    <message>
        <source>died</source>
        <translation>нет в живых</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>не звонить</translation>
    </message>
    <message>
        <source>Phone and address were checked today</source>
        <translation>Телефон и адрес сверены сегодня</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>владелец</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>никто</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Рассылки</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>SignUp</name>
    <message>
        <source>To join our clients</source>
        <translation>Стать нашим клиентом</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Birthday: day and month</source>
        <translation>День рождения: день и месяц</translation>
    </message>
    <message>
        <source>Favourite holiday</source>
        <translation>Любимый праздник</translation>
    </message>
    <message>
        <source>Tick what you agree to; everything is voluntary:</source>
        <translation>Отметьте, на что вы согласны; всё добровольно:</translation>
    </message>
    <message>
        <source>You can withdraw each consent, ask what is kept about you, or have it erased – at any time, in the shop.</source>
        <translation>Каждое согласие можно отозвать, узнать, что о вас хранится, или попросить стереть это — в любое время, в магазине.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Balance {day}</source>
        <translation>Баланс {day}</translation>
    </message>
    <message>
        <source>Slip {number}</source>
        <translation>Чек клиента {number}</translation>
    </message>
    <message>
        <source>This is not a fiscal receipt.</source>
        <translation>Не является кассовым чеком.</translation>
    </message>
    <message>
        <source>Undone: it does not count any more.</source>
        <translation>Операция отменена и больше не действует.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Purchase No. {number}</source>
        <translation>Покупка № {number}</translation>
    </message>
    <message>
        <source>Return No. {number}, of purchase No. {other}</source>
        <translation>Возврат № {number} по покупке № {other}</translation>
    </message>
    <message>
        <source>Undo No. {number}, of No. {other}</source>
        <translation>Отмена № {number}, операция № {other}</translation>
    </message>
    <message>
        <source>Correction No. {number}</source>
        <translation>Корректировка № {number}</translation>
    </message>
    <message>
        <source>No. {number}: purchase No. {other} put on the card</source>
        <translation>№ {number}: покупка № {other} записана на карту</translation>
    </message>
    <message>
        <source>Balance of the card</source>
        <translation>Баланс карты</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Paid with bonuses</source>
        <translation>Оплачено бонусами</translation>
    </message>
    <message>
        <source>Gift card {card}</source>
        <translation>Подарочная карта {card}</translation>
    </message>
    <message>
        <source>Left on it</source>
        <translation>Остаток на ней</translation>
    </message>
    <message>
        <source>Rounded down</source>
        <translation>Округление</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Put on gift card {card}</source>
        <translation>На подарочную карту {card}</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>To pay again</source>
        <translation>Доплатить</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Возвращено деньгами</translation>
    </message>
    <message>
        <source>Back on the gift card</source>
        <translation>Возвращено на подарочную карту</translation>
    </message>
    <message>
        <source>Bonuses back</source>
        <translation>Возвращено бонусов</translation>
    </message>
    <message>
        <source>Earned bonuses taken back</source>
        <translation>Снято начисленных бонусов</translation>
    </message>
    <message>
        <source>Bonuses earned</source>
        <translation>Начислено бонусов</translation>
    </message>
    <message>
        <source>Correction of the bonuses</source>
        <translation>Корректировка бонусов</translation>
    </message>
    <message>
        <source>Bonus balance</source>
        <translation>Баланс бонусов</translation>
    </message>
    <message>
        <source>The next bonuses earned pay the debt.</source>
        <translation>Долг погасят следующие начисления.</translation>
    </message>
    <message>
        <source>Not active yet</source>
        <translation>Ещё не активны</translation>
    </message>
    <message>
        <source>Expiring on {day}</source>
        <translation>Сгорают {day}</translation>
    </message>
    <message>
        <source>{count} of {every}</source>
        <translation>{count} из {every}</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Штампы</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>Nothing is recorded today, so there is no slip to show yet.</source>
        <translation>Сегодня ещё ничего не записано, чека пока нет.</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Recorded, but the slip is not printed: the printer did not take it. Check that it is on.</source>
        <translation>Записано, но чек не напечатан: принтер его не принял. Проверьте, включён ли он.</translation>
    </message>
    <message>
        <source>Recorded, but the slip is not printed: its printer is not there. Settings name it.</source>
        <translation>Записано, но чек не напечатан: его принтера нет. Принтер выбирается в Настройках.</translation>
    </message>
    <message>
        <source>No slip, but all that was recorded is safe. {reason}</source>
        <translation>Чека нет, но всё записанное сохранено. {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>SpendKey</name>
    <message>
        <source>Spend bonuses ({key}). To spend only some of them, press Tab and type how many.</source>
        <translation>Списать бонусы ({key}). Чтобы списать только часть, нажмите Tab и наберите, сколько.</translation>
    </message>
    <message>
        <source>up to {sum}</source>
        <translation>до {sum}</translation>
    </message>
    <message>
        <source>Bonuses spent: {sum}</source>
        <translation>Списано бонусов: {sum}</translation>
    </message>
    <message>
        <source>Spend bonuses, up to {sum}</source>
        <translation>Списать бонусы, до {sum}</translation>
    </message>
</context>
<context>
    <name>SpendRow</name>
    <message>
        <source>Spend bonuses</source>
        <translation>Списать бонусы</translation>
    </message>
    <message>
        <source>Bonuses spent</source>
        <translation>Списано бонусов</translation>
    </message>
    <message>
        <source>Bonuses to spend</source>
        <translation>Сколько бонусов списать</translation>
    </message>
    <message>
        <source>Bonuses to spend: why this number?</source>
        <translation>Бонусы к списанию: почему столько?</translation>
    </message>
    <message>
        <source>up to {sum}</source>
        <translation>до {sum}</translation>
    </message>
</context>
<context>
    <name>StampRow</name>
    <message>
        <source>stamp {count} of {every}</source>
        <translation>{count}-й штамп из {every}</translation>
    </message>
    <message>
        <source>the reward: {count} of {every}</source>
        <translation>подарок: {count}-й из {every}</translation>
    </message>
    <message>
        <source>{count} of {every}</source>
        <translation>{count}-й из {every}</translation>
    </message>
</context>
<context>
    <name>StayWindow</name>
    <message>
        <source>The shop stays here</source>
        <translation>Магазин остаётся здесь</translation>
    </message>
    <message>
        <source>Was {name} taken over on another computer already? Then stop: from now on both would sell, and nothing brings their purchases together again.</source>
        <translation>Файл {name} уже принят на другом компьютере? Тогда стоп: продавать стали бы оба, и свести их покупки воедино уже нельзя.</translation>
    </message>
    <message>
        <source>Sell here again</source>
        <translation>Снова продавать здесь</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не менять</translation>
    </message>
    <message>
        <source>Does the shop stay on this computer?</source>
        <translation>Магазин остаётся на этом компьютере?</translation>
    </message>
    <message>
        <source>If it was not, delete that file, so that nobody takes it over later.</source>
        <translation>Если ещё нет, тот файл нужно удалить, чтобы потом его никто не принял.</translation>
    </message>
</context>
<context>
    <name>StripKeeper</name>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Копировать пока нечего.</translation>
    </message>
    <message>
        <source>Copied: {sum}</source>
        <translation>Скопировано: {sum}</translation>
    </message>
</context>
<context>
    <name>StripPresenter</name>
    <message>
        <source>Bearer of card {number}</source>
        <translation>Предъявитель карты {number}</translation>
    </message>
    <message>
        <source>+ {sum} in bonuses</source>
        <translation>+ {sum} на карту</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), {sum}: {sums}</source>
        <translation>
            <numerusform>%n строка на {sum}: {sums}</numerusform>
            <numerusform>%n строки на {sum}: {sums}</numerusform>
            <numerusform>%n строк на {sum}: {sums}</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the new card</source>
        <translation>Взять новую карту</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Открыть кассу</translation>
    </message>
</context>
<context>
    <name>StripView</name>
    <message>
        <source>Till strip</source>
        <translation>Мини-касса</translation>
    </message>
    <message>
        <source>Scan a card, or type the sum</source>
        <translation>Отсканируйте карту или введите сумму</translation>
    </message>
    <message>
        <source>Back to the whole window ({key})</source>
        <translation>Вернуться ко всему окну ({key})</translation>
    </message>
    <message>
        <source>Purchase amount</source>
        <translation>Сумма покупки</translation>
    </message>
    <message>
        <source>Record the purchase (Enter)</source>
        <translation>Записать покупку (Enter)</translation>
    </message>
</context>
<context>
    <name>SubjectChoice</name>
    <message>
        <source>What can be set</source>
        <translation>Что можно настроить</translation>
    </message>
</context>
<context>
    <name>SubjectList</name>
    <message>
        <source>What can be set</source>
        <translation>Что можно настроить</translation>
    </message>
</context>
<context>
    <name>TalkLine</name>
    <message>
        <source>formally, “вы”</source>
        <translation>на «вы»</translation>
    </message>
    <message>
        <source>as a friend, “ты”</source>
        <translation>на «ты»</translation>
    </message>
    <message>
        <source>call the client “{name}”</source>
        <translation>обращаться «{name}»</translation>
    </message>
</context>
<context>
    <name>TermChip</name>
    <message>
        <source>Enter changes it, Del takes it off</source>
        <translation>Enter — изменить, Del — убрать</translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>Change the wording</source>
        <translation>Изменить текст</translation>
    </message>
    <message>
        <source>Ready text</source>
        <translation>Готовый текст</translation>
    </message>
    <message>
        <source>For clients who speak</source>
        <translation>Для клиентов, которые говорят на языке</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Take the program’s text</source>
        <translation>Вернуть исходный текст</translation>
    </message>
    <message>
        <source>A field in braces is filled in for each client:</source>
        <translation>Поле в фигурных скобках заполняется для каждого клиента:</translation>
    </message>
    <message>
        <source>There is no field {name}. Choose one of those below.</source>
        <translation>Поля {name} нет. Выберите одно из тех, что ниже.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>For</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Тон</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>suits both</source>
        <translation>годится и так и так</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>на «вы»</translation>
    </message>
    <message>
        <source>as friends</source>
        <translation>на «ты»</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>For a day that has gone by</source>
        <translation>Для дня, который уже прошёл</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Fields in braces are filled in for each client. Press one to put it into the text:</source>
        <translation>Поля в скобках заполняются для каждого клиента. Нажмите на поле, чтобы вставить его в текст:</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Сохранить текст</translation>
    </message>
    <message>
        <source>Take the program’s text</source>
        <translation>Взять текст программы</translation>
    </message>
    <message>
        <source>Another client</source>
        <translation>Другой клиент</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Новый текст</translation>
    </message>
    <message>
        <source>How it reads is shown here once there are clients.</source>
        <translation>Как это читается, будет видно здесь, когда появятся клиенты.</translation>
    </message>
    <message>
        <source>As it reads for {name}</source>
        <translation>Как это прочтёт клиент: {name}</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Больше не предлагать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>Снова предлагать</translation>
    </message>
</context>
<context>
    <name>TextsView</name>
    <message>
        <source>The text is kept.</source>
        <translation>Текст сохранён.</translation>
    </message>
    <message>
        <source>The text will not be proposed any more.</source>
        <translation>Этот текст больше не будет предлагаться.</translation>
    </message>
    <message>
        <source>The text is proposed again.</source>
        <translation>Этот текст снова предлагается.</translation>
    </message>
    <message>
        <source>The text reads as the program brought it.</source>
        <translation>Текст снова такой, каким его принесла программа.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>all occasions</source>
        <translation>все поводы</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Новый текст</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>No texts for this</source>
        <translation>Таких текстов пока нет</translation>
    </message>
    <message>
        <source>Write the first one, or choose another occasion.</source>
        <translation>Напишите первый или выберите другой повод.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n текст</numerusform>
            <numerusform>%n текста</numerusform>
            <numerusform>%n текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>formal</source>
        <translation>на «вы»</translation>
    </message>
    <message>
        <source>as friends</source>
        <translation>на «ты»</translation>
    </message>
    <message>
        <source>belated</source>
        <translation>с опозданием</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>не предлагается</translation>
    </message>
    <message>
        <source>own</source>
        <translation>свой</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Soviet times</source>
        <translation>советское время</translation>
    </message>
    <message>
        <source>youth</source>
        <translation>молодость</translation>
    </message>
    <message>
        <source>Komsomol</source>
        <translation>комсомол</translation>
    </message>
    <message>
        <source>pioneers</source>
        <translation>пионеры</translation>
    </message>
    <message>
        <source>armed forces</source>
        <translation>военная служба</translation>
    </message>
    <message>
        <source>army</source>
        <translation>армия</translation>
    </message>
    <message>
        <source>navy</source>
        <translation>флот</translation>
    </message>
    <message>
        <source>the war</source>
        <translation>война</translation>
    </message>
    <message>
        <source>revolution</source>
        <translation>революция</translation>
    </message>
    <message>
        <source>Cossacks</source>
        <translation>казачество</translation>
    </message>
    <message>
        <source>labour</source>
        <translation>труд</translation>
    </message>
    <message>
        <source>peace</source>
        <translation>мир</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>государство</translation>
    </message>
    <message>
        <source>constitution</source>
        <translation>конституция</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>город</translation>
    </message>
    <message>
        <source>family</source>
        <translation>семья</translation>
    </message>
    <message>
        <source>mothers</source>
        <translation>мамы</translation>
    </message>
    <message>
        <source>fathers</source>
        <translation>папы</translation>
    </message>
    <message>
        <source>grandparents</source>
        <translation>бабушки и дедушки</translation>
    </message>
    <message>
        <source>brothers and sisters</source>
        <translation>братья и сёстры</translation>
    </message>
    <message>
        <source>couples</source>
        <translation>супруги</translation>
    </message>
    <message>
        <source>children</source>
        <translation>дети</translation>
    </message>
    <message>
        <source>women</source>
        <translation>женщины</translation>
    </message>
    <message>
        <source>men</source>
        <translation>мужчины</translation>
    </message>
    <message>
        <source>the elderly</source>
        <translation>старшее поколение</translation>
    </message>
    <message>
        <source>love</source>
        <translation>любовь</translation>
    </message>
    <message>
        <source>friendship</source>
        <translation>дружба</translation>
    </message>
    <message>
        <source>beauty</source>
        <translation>красота</translation>
    </message>
    <message>
        <source>health</source>
        <translation>здоровье</translation>
    </message>
    <message>
        <source>school</source>
        <translation>школа</translation>
    </message>
    <message>
        <source>students</source>
        <translation>студенты</translation>
    </message>
    <message>
        <source>science</source>
        <translation>наука</translation>
    </message>
    <message>
        <source>space</source>
        <translation>космос</translation>
    </message>
    <message>
        <source>books</source>
        <translation>книги</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>культура</translation>
    </message>
    <message>
        <source>theatre</source>
        <translation>театр</translation>
    </message>
    <message>
        <source>film</source>
        <translation>кино</translation>
    </message>
    <message>
        <source>music</source>
        <translation>музыка</translation>
    </message>
    <message>
        <source>television</source>
        <translation>телевидение</translation>
    </message>
    <message>
        <source>the press</source>
        <translation>пресса</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>интернет</translation>
    </message>
    <message>
        <source>computers</source>
        <translation>компьютеры</translation>
    </message>
    <message>
        <source>sport</source>
        <translation>спорт</translation>
    </message>
    <message>
        <source>the sea</source>
        <translation>море</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>природа</translation>
    </message>
    <message>
        <source>pets</source>
        <translation>домашние животные</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>весна</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>лето</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>зима</translation>
    </message>
    <message>
        <source>fun</source>
        <translation>веселье</translation>
    </message>
    <message>
        <source>folk customs</source>
        <translation>народные обычаи</translation>
    </message>
    <message>
        <source>food</source>
        <translation>еда</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>распродажи</translation>
    </message>
    <message>
        <source>shops</source>
        <translation>магазин</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>торговля</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>клиенты</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>Новый год</translation>
    </message>
    <message>
        <source>Orthodox feast</source>
        <translation>православный праздник</translation>
    </message>
    <message>
        <source>Catholic feast</source>
        <translation>католический праздник</translation>
    </message>
    <message>
        <source>Protestant feast</source>
        <translation>протестантский праздник</translation>
    </message>
    <message>
        <source>Muslim feast</source>
        <translation>мусульманский праздник</translation>
    </message>
    <message>
        <source>Jewish feast</source>
        <translation>еврейский праздник</translation>
    </message>
    <message>
        <source>Hindu feast</source>
        <translation>индуистский праздник</translation>
    </message>
    <message>
        <source>Buddhist feast</source>
        <translation>буддийский праздник</translation>
    </message>
    <message>
        <source>Sikh feast</source>
        <translation>сикхский праздник</translation>
    </message>
    <message>
        <source>Chinese feast</source>
        <translation>китайский праздник</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Рождество</translation>
    </message>
    <message>
        <source>Easter</source>
        <translation>Пасха</translation>
    </message>
    <message>
        <source>fasting</source>
        <translation>пост</translation>
    </message>
    <message>
        <source>name days</source>
        <translation>именины</translation>
    </message>
    <message>
        <source>remembrance</source>
        <translation>память</translation>
    </message>
    <message>
        <source>no congratulations</source>
        <translation>без поздравлений</translation>
    </message>
    <message>
        <source>beer</source>
        <translation>пиво</translation>
    </message>
    <message>
        <source>chocolate</source>
        <translation>шоколад</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>кофе</translation>
    </message>
    <message>
        <source>gin</source>
        <translation>джин</translation>
    </message>
    <message>
        <source>ice cream</source>
        <translation>мороженое</translation>
    </message>
    <message>
        <source>pancakes</source>
        <translation>блины</translation>
    </message>
    <message>
        <source>pizza</source>
        <translation>пицца</translation>
    </message>
    <message>
        <source>tea</source>
        <translation>чай</translation>
    </message>
    <message>
        <source>whisky</source>
        <translation>виски</translation>
    </message>
    <message>
        <source>astronomy</source>
        <translation>астрономия</translation>
    </message>
    <message>
        <source>basketball</source>
        <translation>баскетбол</translation>
    </message>
    <message>
        <source>beekeeping</source>
        <translation>пчеловодство</translation>
    </message>
    <message>
        <source>birds</source>
        <translation>птицы</translation>
    </message>
    <message>
        <source>calligraphy</source>
        <translation>каллиграфия</translation>
    </message>
    <message>
        <source>cars</source>
        <translation>автомобили</translation>
    </message>
    <message>
        <source>cats</source>
        <translation>кошки</translation>
    </message>
    <message>
        <source>chess</source>
        <translation>шахматы</translation>
    </message>
    <message>
        <source>climbing</source>
        <translation>альпинизм</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>кулинария</translation>
    </message>
    <message>
        <source>crafts</source>
        <translation>рукоделие</translation>
    </message>
    <message>
        <source>cycling</source>
        <translation>велоспорт</translation>
    </message>
    <message>
        <source>dancing</source>
        <translation>танцы</translation>
    </message>
    <message>
        <source>diving</source>
        <translation>дайвинг</translation>
    </message>
    <message>
        <source>dogs</source>
        <translation>собаки</translation>
    </message>
    <message>
        <source>embroidery</source>
        <translation>вышивка</translation>
    </message>
    <message>
        <source>fishing</source>
        <translation>рыбалка</translation>
    </message>
    <message>
        <source>football</source>
        <translation>футбол</translation>
    </message>
    <message>
        <source>games</source>
        <translation>игры</translation>
    </message>
    <message>
        <source>gardening</source>
        <translation>садоводство</translation>
    </message>
    <message>
        <source>hiking</source>
        <translation>походы</translation>
    </message>
    <message>
        <source>hockey</source>
        <translation>хоккей</translation>
    </message>
    <message>
        <source>hunting</source>
        <translation>охота</translation>
    </message>
    <message>
        <source>knitting</source>
        <translation>вязание</translation>
    </message>
    <message>
        <source>building bricks</source>
        <translation>конструкторы</translation>
    </message>
    <message>
        <source>scale models</source>
        <translation>моделизм</translation>
    </message>
    <message>
        <source>motorcycles</source>
        <translation>мотоциклы</translation>
    </message>
    <message>
        <source>mushrooms</source>
        <translation>грибы</translation>
    </message>
    <message>
        <source>making music</source>
        <translation>музицирование</translation>
    </message>
    <message>
        <source>coins</source>
        <translation>нумизматика</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>живопись</translation>
    </message>
    <message>
        <source>parachuting</source>
        <translation>парашютный спорт</translation>
    </message>
    <message>
        <source>stamps</source>
        <translation>филателия</translation>
    </message>
    <message>
        <source>photography</source>
        <translation>фотография</translation>
    </message>
    <message>
        <source>the piano</source>
        <translation>фортепиано</translation>
    </message>
    <message>
        <source>poetry</source>
        <translation>поэзия</translation>
    </message>
    <message>
        <source>puzzles</source>
        <translation>головоломки</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>радио</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>чтение</translation>
    </message>
    <message>
        <source>running</source>
        <translation>бег</translation>
    </message>
    <message>
        <source>science fiction</source>
        <translation>фантастика</translation>
    </message>
    <message>
        <source>sewing</source>
        <translation>шитьё</translation>
    </message>
    <message>
        <source>skateboarding</source>
        <translation>скейтборд</translation>
    </message>
    <message>
        <source>skiing</source>
        <translation>лыжи</translation>
    </message>
    <message>
        <source>table tennis</source>
        <translation>настольный теннис</translation>
    </message>
    <message>
        <source>going to the theatre</source>
        <translation>театр</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>путешествия</translation>
    </message>
    <message>
        <source>volleyball</source>
        <translation>волейбол</translation>
    </message>
    <message>
        <source>yoga</source>
        <translation>йога</translation>
    </message>
    <message>
        <source>accountants</source>
        <translation>бухгалтеры</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>актёры</translation>
    </message>
    <message>
        <source>architects</source>
        <translation>архитекторы</translation>
    </message>
    <message>
        <source>artisans</source>
        <translation>ремесленники</translation>
    </message>
    <message>
        <source>artists</source>
        <translation>художники</translation>
    </message>
    <message>
        <source>aviation</source>
        <translation>авиация</translation>
    </message>
    <message>
        <source>bakers</source>
        <translation>пекари</translation>
    </message>
    <message>
        <source>bank clerks</source>
        <translation>банковские работники</translation>
    </message>
    <message>
        <source>builders</source>
        <translation>строители</translation>
    </message>
    <message>
        <source>chemists</source>
        <translation>химики</translation>
    </message>
    <message>
        <source>coaches</source>
        <translation>тренеры</translation>
    </message>
    <message>
        <source>cooks</source>
        <translation>повара</translation>
    </message>
    <message>
        <source>people of culture</source>
        <translation>работники культуры</translation>
    </message>
    <message>
        <source>customs officers</source>
        <translation>таможенники</translation>
    </message>
    <message>
        <source>designers</source>
        <translation>дизайнеры</translation>
    </message>
    <message>
        <source>diplomats</source>
        <translation>дипломаты</translation>
    </message>
    <message>
        <source>doctors</source>
        <translation>врачи</translation>
    </message>
    <message>
        <source>drivers</source>
        <translation>водители</translation>
    </message>
    <message>
        <source>ecologists</source>
        <translation>экологи</translation>
    </message>
    <message>
        <source>economists</source>
        <translation>экономисты</translation>
    </message>
    <message>
        <source>power engineers</source>
        <translation>энергетики</translation>
    </message>
    <message>
        <source>engineers</source>
        <translation>инженеры</translation>
    </message>
    <message>
        <source>entrepreneurs</source>
        <translation>предприниматели</translation>
    </message>
    <message>
        <source>farmers</source>
        <translation>земледельцы</translation>
    </message>
    <message>
        <source>firefighters</source>
        <translation>пожарные</translation>
    </message>
    <message>
        <source>fishermen</source>
        <translation>рыбаки</translation>
    </message>
    <message>
        <source>florists</source>
        <translation>флористы</translation>
    </message>
    <message>
        <source>food industry</source>
        <translation>пищевая промышленность</translation>
    </message>
    <message>
        <source>foresters</source>
        <translation>лесники</translation>
    </message>
    <message>
        <source>geologists</source>
        <translation>геологи</translation>
    </message>
    <message>
        <source>hairdressers</source>
        <translation>парикмахеры</translation>
    </message>
    <message>
        <source>housing services</source>
        <translation>коммунальные службы</translation>
    </message>
    <message>
        <source>insurers</source>
        <translation>страховщики</translation>
    </message>
    <message>
        <source>journalists</source>
        <translation>журналисты</translation>
    </message>
    <message>
        <source>kindergarten teachers</source>
        <translation>воспитатели</translation>
    </message>
    <message>
        <source>lawyers</source>
        <translation>юристы</translation>
    </message>
    <message>
        <source>librarians</source>
        <translation>библиотекари</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>маркетинг</translation>
    </message>
    <message>
        <source>metalworkers</source>
        <translation>металлурги</translation>
    </message>
    <message>
        <source>meteorologists</source>
        <translation>метеорологи</translation>
    </message>
    <message>
        <source>miners</source>
        <translation>шахтёры</translation>
    </message>
    <message>
        <source>museums</source>
        <translation>музеи</translation>
    </message>
    <message>
        <source>nurses</source>
        <translation>медсёстры</translation>
    </message>
    <message>
        <source>civil servants</source>
        <translation>госслужащие</translation>
    </message>
    <message>
        <source>oil and gas</source>
        <translation>нефтяники и газовики</translation>
    </message>
    <message>
        <source>pharmacists</source>
        <translation>фармацевты</translation>
    </message>
    <message>
        <source>photographers</source>
        <translation>фотографы</translation>
    </message>
    <message>
        <source>police</source>
        <translation>полиция</translation>
    </message>
    <message>
        <source>the post</source>
        <translation>почта</translation>
    </message>
    <message>
        <source>programmers</source>
        <translation>программисты</translation>
    </message>
    <message>
        <source>psychologists</source>
        <translation>психологи</translation>
    </message>
    <message>
        <source>railways</source>
        <translation>железная дорога</translation>
    </message>
    <message>
        <source>estate agents</source>
        <translation>риелторы</translation>
    </message>
    <message>
        <source>rescuers</source>
        <translation>спасатели</translation>
    </message>
    <message>
        <source>road workers</source>
        <translation>дорожники</translation>
    </message>
    <message>
        <source>sailors</source>
        <translation>моряки</translation>
    </message>
    <message>
        <source>scientists</source>
        <translation>учёные</translation>
    </message>
    <message>
        <source>secretaries</source>
        <translation>секретари</translation>
    </message>
    <message>
        <source>guards</source>
        <translation>охрана</translation>
    </message>
    <message>
        <source>social workers</source>
        <translation>социальные работники</translation>
    </message>
    <message>
        <source>surveyors</source>
        <translation>геодезисты</translation>
    </message>
    <message>
        <source>system administrators</source>
        <translation>системные администраторы</translation>
    </message>
    <message>
        <source>tailors</source>
        <translation>портные</translation>
    </message>
    <message>
        <source>tax officers</source>
        <translation>налоговики</translation>
    </message>
    <message>
        <source>teachers</source>
        <translation>учителя</translation>
    </message>
    <message>
        <source>telecommunications</source>
        <translation>связь</translation>
    </message>
    <message>
        <source>tourism</source>
        <translation>туризм</translation>
    </message>
    <message>
        <source>shop workers</source>
        <translation>работники торговли</translation>
    </message>
    <message>
        <source>translators</source>
        <translation>переводчики</translation>
    </message>
    <message>
        <source>vets</source>
        <translation>ветеринары</translation>
    </message>
    <message>
        <source>welders</source>
        <translation>сварщики</translation>
    </message>
</context>
<context>
    <name>Tickets</name>
    <message>
        <source>no. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Thank you for being with us!</source>
        <translation>Спасибо, что вы с нами!</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Билетики</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Предсказания</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Noted as greeted.</source>
        <translation>Поздравление отмечено.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Снять отметку</translation>
    </message>
    <message>
        <source>This purchase is not recorded yet. F9 records it; the same step again drops it.</source>
        <translation>Эта покупка ещё не записана. F9 — записать; то же действие ещё раз — уйти без неё.</translation>
    </message>
    <message>
        <source>Type the sum of the purchase first.</source>
        <translation>Сначала введите сумму покупки.</translation>
    </message>
    <message>
        <source>Purchase recorded: {money}.</source>
        <translation>Покупка записана: {money}.</translation>
    </message>
    <message>
        <source>{name}: purchase recorded, {money}.</source>
        <translation>{name}: покупка записана, {money}.</translation>
    </message>
    <message>
        <source>Undo the purchase</source>
        <translation>Отменить покупку</translation>
    </message>
    <message>
        <source>Cleared; nothing was recorded.</source>
        <translation>Очищено, ничего не записано.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The shop has no departments. They are made in Settings, in the rules.</source>
        <translation>В магазине нет отделов. Их заводят в настройках, в правилах.</translation>
    </message>
    <message>
        <source>Without a department</source>
        <translation>Без отдела</translation>
    </message>
    <message>
        <source>Value onto gift card {card}</source>
        <translation>Сумма на подарочную карту {card}</translation>
    </message>
    <message>
        <source>Purchase amount: {department}</source>
        <translation>Сумма покупки: {department}</translation>
    </message>
    <message>
        <source>Line taken off: {sum}.</source>
        <translation>Строка убрана: {sum}.</translation>
    </message>
    <message>
        <source>Gift card {card} pays {sum}, {left} is left on it</source>
        <translation>Подарочная карта {card}: оплачено {sum}, осталось {left}</translation>
    </message>
    <message>
        <source>left {sum}</source>
        <translation>осталось {sum}</translation>
    </message>
    <message>
        <source>Gift card {card}</source>
        <translation>Подарочная карта {card}</translation>
    </message>
    <message>
        <source>holds {sum}</source>
        <translation>на ней {sum}</translation>
    </message>
    <message>
        <source>Scan the gift card that the value goes onto.</source>
        <translation>Отсканируйте подарочную карту, на которую положить сумму.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The sum goes onto gift card {card}.</source>
        <translation>Сумма пойдёт на подарочную карту {card}.</translation>
    </message>
    <message>
        <source>Type the value for gift card {card}.</source>
        <translation>Введите сумму для подарочной карты {card}.</translation>
    </message>
    <message>
        <source>The return is put aside as it was; nothing is recorded.</source>
        <translation>Возврат отложен как есть, ничего не записано.</translation>
    </message>
    <message>
        <source>Back to the return</source>
        <translation>Вернуться к возврату</translation>
    </message>
    <message>
        <source>The return stays open. Who was scanned is served after it (Esc).</source>
        <translation>Возврат остаётся открытым, клиент подождёт. Esc — к покупке.</translation>
    </message>
    <message>
        <source>Onto card {card}</source>
        <translation>На карту {card}</translation>
    </message>
    <message>
        <source>pays nothing any more</source>
        <translation>больше не оплачивает</translation>
    </message>
    <message>
        <source>Sell something more</source>
        <translation>Добавить ещё покупку</translation>
    </message>
    <message>
        <source>Gift card {card} holds {money}. Type the sum: it pays.</source>
        <translation>На подарочной карте {card} {money}. Введите сумму — карта оплатит.</translation>
    </message>
    <message>
        <source>Put more value on it</source>
        <translation>Пополнить карту</translation>
    </message>
    <message>
        <source>Gift card {card} is empty, so it cannot pay.</source>
        <translation>Подарочная карта {card} пуста, платить ею нельзя.</translation>
    </message>
    <message>
        <source>Gift card {card} is not sold yet, so it cannot pay.</source>
        <translation>Подарочная карта {card} ещё не продана, платить ею нельзя.</translation>
    </message>
    <message>
        <source>Put the sum typed on it</source>
        <translation>Положить эту сумму</translation>
    </message>
    <message>
        <source>To the till</source>
        <translation>На кассу</translation>
    </message>
    <message>
        <source>The purchase of {money} was recorded before the program ended; it is not taken again.</source>
        <translation>Покупка на {money} была записана до того, как программа закрылась; второй раз она не запишется.</translation>
    </message>
    <message>
        <source>The unfinished purchase is here again.</source>
        <translation>Незаконченная покупка снова здесь.</translation>
    </message>
    <message>
        <source>What was put aside is here again.</source>
        <translation>Отложенное снова здесь.</translation>
    </message>
    <message>
        <source>Put aside: {who}. {key} brings it back.</source>
        <translation>Отложено: {who}. {key} — вернуть.</translation>
    </message>
    <message>
        <source>Dropped, nothing was recorded: {who}.</source>
        <translation>Покупка убрана, ничего не записано: {who}.</translation>
    </message>
    <message>
        <source>Put it aside again</source>
        <translation>Отложить снова</translation>
    </message>
    <message>
        <source>a purchase without a client</source>
        <translation>покупка без клиента</translation>
    </message>
    <message>
        <source>Nothing is put aside. {key} puts the purchase that is typed aside.</source>
        <translation>Отложенных покупок нет. {key} откладывает набранную покупку.</translation>
    </message>
    <message>
        <source>Type the value for the gift card first.</source>
        <translation>Введите сумму на карту.</translation>
    </message>
    <message>
        <source>The signs +, − and * may be used, too.</source>
        <translation>Можно +, − и *.</translation>
    </message>
    <message>
        <source>The card that was read is not used. {key} once more records the purchase without a card.</source>
        <translation>Прочитанная карта не применена. {key} ещё раз запишет покупку без карты.</translation>
    </message>
    <message>
        <source>Gift card {card} pays nothing any more: × takes it off.</source>
        <translation>Подарочная карта {card} больше ничего не оплачивает: × уберёт её.</translation>
    </message>
    <message>
        <source>Put into this purchase: {gift} ({title}, no. {number}).</source>
        <translation>Положите в эту покупку: {gift} ({title}, № {number}).</translation>
    </message>
    <message>
        <source>Recorded without a card: {money}. {key} puts it on one.</source>
        <translation>Записано без карты: {money}. {key} отнесёт покупку на карту.</translation>
    </message>
    <message>
        <source>Gift card sold: {money}.</source>
        <translation>Подарочная карта продана: {money}.</translation>
    </message>
    <message>
        <source>This purchase was recorded already: {money}.</source>
        <translation>Эта покупка уже записана: {money}.</translation>
    </message>
    <message>
        <source>{sum} by gift card.</source>
        <translation>Подарочной картой: {sum}.</translation>
    </message>
    <message>
        <source>Bonuses {earned}, balance {balance}.</source>
        <translation>Бонусы {earned}, баланс {balance}.</translation>
    </message>
    <message>
        <source>Bonus balance {balance}.</source>
        <translation>Баланс бонусов: {balance}.</translation>
    </message>
    <message>
        <source>Return recorded. Give back {money}.</source>
        <translation>Возврат записан. Отдать {money}.</translation>
    </message>
    <message>
        <source>Undo the return</source>
        <translation>Отменить возврат</translation>
    </message>
    <message>
        <source>Nothing recorded here is left to undo. Older operations are undone in the list (Del).</source>
        <translation>Отменять здесь больше нечего. Более ранние операции отменяются в списке (Del).</translation>
    </message>
    <message>
        <source>This undo changes more than its sum: do it in the list of the till.</source>
        <translation>Эта отмена меняет не только сумму: отмените операцию в списке на кассе.</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undone. Give back {money}.</source>
        <translation>Отменено. Отдать {money}.</translation>
    </message>
    <message>
        <source>Undone. Take {money} from the client again.</source>
        <translation>Отменено. Снова взять с клиента {money}.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Отменено.</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>покупки</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>возвраты</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>разговоры</translation>
    </message>
    <message>
        <source>complaints and wishes</source>
        <translation>жалобы и пожелания</translation>
    </message>
    <message>
        <source>greetings</source>
        <translation>поздравления</translation>
    </message>
    <message>
        <source>presents</source>
        <translation>подарки</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>изменения</translation>
    </message>
    <message>
        <source>What is shown of all that happened</source>
        <translation>Что показывать</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Показать более ранние</translation>
    </message>
    <message>
        <source>every field</source>
        <translation>все поля</translation>
    </message>
    <message>
        <source>Of which field changes are shown</source>
        <translation>Изменения какого поля показывать</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>It was never changed.</source>
        <translation>Это ни разу не меняли.</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Пока ничего не было.</translation>
    </message>
    <message>
        <source>Nothing was brought back.</source>
        <translation>Ничего не возвращали.</translation>
    </message>
    <message>
        <source>No complaints, no wishes.</source>
        <translation>Жалоб и пожеланий нет.</translation>
    </message>
    <message>
        <source>No conversations yet: note one with “Note a talk”.</source>
        <translation>Разговоров пока нет: запишите первый кнопкой «Разговор».</translation>
    </message>
    <message>
        <source>Nobody greeted the client yet.</source>
        <translation>Поздравлений пока не было.</translation>
    </message>
    <message>
        <source>No presents yet.</source>
        <translation>Подарков пока нет.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Пока ничего не меняли.</translation>
    </message>
    <message>
        <source>answered on {day}</source>
        <translation>ответ {day}</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>Отменить это изменение</translation>
    </message>
    <message>
        <source>Put this note right</source>
        <translation>Исправить эту запись</translation>
    </message>
    <message>
        <source>Take this note out</source>
        <translation>Убрать эту запись</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>Make a favourite holiday of this note</source>
        <translation>Сделать из этой записи любимый праздник</translation>
    </message>
    <message>
        <source>No purchases yet.</source>
        <translation>Покупок пока нет.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a holiday today or in the next 7 days, and nobody was missed: there is nothing to print.</source>
        <translation>Сегодня и в ближайшие 7 дней праздников ни у кого нет, и никто не пропущен: печатать нечего.</translation>
    </message>
    <message>
        <source>Today {day}.pdf</source>
        <translation>Сегодня {day}.pdf</translation>
    </message>
    <message>
        <source>Noted as greeted.</source>
        <translation>Отмечено: поздравлено.</translation>
    </message>
    <message>
        <source>Put off until tomorrow.</source>
        <translation>Отложено до завтра.</translation>
    </message>
    <message>
        <source>{day}, {when}</source>
        <translation>{day}, {when}</translation>
    </message>
    <message>
        <source>{holiday}, the favourite</source>
        <translation>{holiday}, любимый</translation>
    </message>
    <message>
        <source>A day of the shop’s own</source>
        <translation>Собственный день магазина</translation>
    </message>
    <message>
        <source>Skipped this time.</source>
        <translation>Пропущено в этот раз.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Вернуть как было</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Whose holiday is today, and who is to be remembered</source>
        <translation>Чей сегодня праздник и кому пора напомнить о себе</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Card, name, phone or number</source>
        <translation>Карта, имя, телефон или номер</translation>
    </message>
    <message>
        <source>Demonstration shop</source>
        <translation>Демонстрационный магазин</translation>
    </message>
    <message>
        <source>No copy yet</source>
        <translation>Копии ещё нет</translation>
    </message>
    <message numerus="yes">
        <source>No copy elsewhere for %n day(s)</source>
        <translation>
            <numerusform>Без второй копии %n день</numerusform>
            <numerusform>Без второй копии %n дня</numerusform>
            <numerusform>Без второй копии %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy {ago}</source>
        <translation>Копия {ago}</translation>
    </message>
</context>
<context>
    <name>TotalsPanel</name>
    <message>
        <source>The day before</source>
        <translation>Предыдущий день</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Скопировать</translation>
    </message>
    <message>
        <source>Close the totals</source>
        <translation>Закрыть итоги</translation>
    </message>
    <message>
        <source>Day’s totals</source>
        <translation>Итоги дня</translation>
    </message>
    <message>
        <source>today, until now</source>
        <translation>сегодня, на этот час</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Shopclient</source>
        <translation>Shopclient</translation>
    </message>
    <message>
        <source>Open Shopclient</source>
        <translation>Открыть Shopclient</translation>
    </message>
    <message>
        <source>Whose holiday is today</source>
        <translation>Чей сегодня праздник</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message numerus="yes">
        <source>{first} – {last}: not one of %n purchase(s) can be tried with these rules.</source>
        <translation>
            <numerusform>{first} – {last}: из %n покупки ни одну нельзя пересчитать по этим правилам.</numerusform>
            <numerusform>{first} – {last}: из %n покупок ни одну нельзя пересчитать по этим правилам.</numerusform>
            <numerusform>{first} – {last}: из %n покупок ни одну нельзя пересчитать по этим правилам.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no purchases from {first} to {last}. Choose a longer period, or sell first.</source>
        <translation>С {first} по {last} покупок нет. Выберите период подлиннее или вернитесь, когда касса поработает.</translation>
    </message>
    <message numerus="yes">
        <source>{first} – {last}: not one of %n purchase(s) would differ.</source>
        <translation>
            <numerusform>{first} – {last}: из %n покупки ни одна не изменилась бы.</numerusform>
            <numerusform>{first} – {last}: из %n покупок ни одна не изменилась бы.</numerusform>
            <numerusform>{first} – {last}: из %n покупок ни одна не изменилась бы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} – {last}: {differing} of %n purchase(s) would differ.</source>
        <translation>
            <numerusform>{first} – {last}: изменились бы {differing} из %n покупки.</numerusform>
            <numerusform>{first} – {last}: изменились бы {differing} из %n покупок.</numerusform>
            <numerusform>{first} – {last}: изменились бы {differing} из %n покупок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The programme would have cost the same: {now}.</source>
        <translation>Программа обошлась бы во столько же: {now}.</translation>
    </message>
    <message>
        <source>The programme would have cost {by} more: {now} instead of {then}.</source>
        <translation>Программа обошлась бы на {by} дороже: {now} вместо {then}.</translation>
    </message>
    <message>
        <source>The programme would have cost {by} less: {now} instead of {then}.</source>
        <translation>Программа обошлась бы на {by} дешевле: {now} вместо {then}.</translation>
    </message>
    <message>
        <source>Money taken</source>
        <translation>Получено деньгами</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Скидки</translation>
    </message>
    <message>
        <source>Bonuses given</source>
        <translation>Начислено бонусов</translation>
    </message>
    <message>
        <source>Paid with bonuses</source>
        <translation>Оплачено бонусами</translation>
    </message>
    <message>
        <source>Bonuses expired</source>
        <translation>Сгорело бонусов</translation>
    </message>
    <message>
        <source>Cost: discounts and bonuses given, less expired</source>
        <translation>Расходы: скидки и начисленные бонусы за вычетом сгоревших</translation>
    </message>
    <message>
        <source>money {then} → {now}</source>
        <translation>деньгами {then} → {now}</translation>
    </message>
    <message>
        <source>bonuses given {then} → {now}</source>
        <translation>начислено бонусов {then} → {now}</translation>
    </message>
    <message>
        <source>paid with bonuses {then} → {now}</source>
        <translation>оплачено бонусами {then} → {now}</translation>
    </message>
    <message>
        <source>Nobody would have got more.</source>
        <translation>Никто не получил бы больше.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) would have got more: {sum} in all.</source>
        <translation>
            <numerusform>Больше получил бы %n клиент: всего {sum}.</numerusform>
            <numerusform>Больше получили бы %n клиента: всего {sum}.</numerusform>
            <numerusform>Больше получили бы %n клиентов: всего {sum}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would have got less.</source>
        <translation>Никто не получил бы меньше.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) would have got less: {sum} in all.</source>
        <translation>
            <numerusform>Меньше получил бы %n клиент: всего {sum}.</numerusform>
            <numerusform>Меньше получили бы %n клиента: всего {sum}.</numerusform>
            <numerusform>Меньше получили бы %n клиентов: всего {sum}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bearer of card …{last}</source>
        <translation>Предъявитель карты …{last}</translation>
    </message>
    <message numerus="yes">
        <source>purchases: %n</source>
        <translation>
            <numerusform>покупок: %n</numerusform>
            <numerusform>покупок: %n</numerusform>
            <numerusform>покупок: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>returns: %n</source>
        <translation>
            <numerusform>возвратов: %n</numerusform>
            <numerusform>возвратов: %n</numerusform>
            <numerusform>возвратов: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>undone: %n</source>
        <translation>
            <numerusform>отмен: %n</numerusform>
            <numerusform>отмен: %n</numerusform>
            <numerusform>отмен: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>corrections: %n</source>
        <translation>
            <numerusform>корректировок: %n</numerusform>
            <numerusform>корректировок: %n</numerusform>
            <numerusform>корректировок: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>purchases given to a card: %n</source>
        <translation>
            <numerusform>покупок, записанных на карту потом: %n</numerusform>
            <numerusform>покупок, записанных на карту потом: %n</numerusform>
            <numerusform>покупок, записанных на карту потом: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other: %n</source>
        <translation>
            <numerusform>прочего: %n</numerusform>
            <numerusform>прочего: %n</numerusform>
            <numerusform>прочего: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since nobody can tell what would have been: {what}.</source>
        <translation>Не учтено, результат предсказать нельзя: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>The trial does without %n purchase(s) for {sum}, of {all} in all: with these rules the till would refuse them, for a department or a card that is no longer good.</source>
        <translation>
            <numerusform>Пересчитано без %n покупки на {sum} (всего покупок: {all}): по этим правилам касса отказала бы – такого отдела уже нет или карта уже не действует.</numerusform>
            <numerusform>Пересчитано без %n покупок на {sum} (всего покупок: {all}): по этим правилам касса отказала бы – такого отдела уже нет или карта уже не действует.</numerusform>
            <numerusform>Пересчитано без %n покупок на {sum} (всего покупок: {all}): по этим правилам касса отказала бы – такого отдела уже нет или карта уже не действует.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same people buy the same goods at the same moments; balances begin as they were. Who paid with 200 bonuses asks for 200 again and gets what there would be. Of a return the same part comes back.</source>
        <translation>Те же люди покупают те же товары в те же минуты; балансы в начале – какими были. Кто платил 200 бонусами, снова просит 200 и платит тем, что было бы на карте. Из возвратов возвращается та же часть покупки.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Last month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Три месяца</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Try on real purchases</source>
        <translation>Проверить на прошлых покупках</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>A copy of the file is being made: {percent} %.</source>
        <translation>Создаётся копия файла: {percent} %.</translation>
    </message>
    <message>
        <source>The copy is being checked and prepared …</source>
        <translation>Копия проверяется и готовится …</translation>
    </message>
    <message>
        <source>{done} of {total} purchases, returns and other steps are recalculated.</source>
        <translation>Пересчитано {done} из {total} покупок, возвратов и других операций.</translation>
    </message>
    <message>
        <source>Real purchases are recalculated with these rules, on a copy. The shop’s file does not change.</source>
        <translation>Настоящие покупки пересчитываются по этим правилам на копии. Файл магазина не меняется.</translation>
    </message>
    <message>
        <source>What it would have been with these rules</source>
        <translation>Что было бы с этими правилами</translation>
    </message>
</context>
<context>
    <name>TrialResult</name>
    <message>
        <source>Cost by kind of card</source>
        <translation>Расходы по видам карт</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>Без карты</translation>
    </message>
    <message>
        <source>“As it was” is by the rules of those days. They were changed since, and what these changes make is a part of the difference, too:</source>
        <translation>«Как было» — по правилам тех дней. С тех пор они изменились, и часть разницы — от этих изменений:</translation>
    </message>
    <message numerus="yes">
        <source>{kind} · %n purchase(s)</source>
        <translation>
            <numerusform>{kind} · %n покупка</numerusform>
            <numerusform>{kind} · %n покупки</numerusform>
            <numerusform>{kind} · %n покупок</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>With these rules</source>
        <translation>С этими правилами</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
</context>
<context>
    <name>UncopiedWindow</name>
    <message>
        <source>Shopclient</source>
        <translation>Shopclient</translation>
    </message>
    <message>
        <source>Everything recorded is in the shop’s file; only the copy of it is missing. The program tries again when it is used next.</source>
        <translation>Всё записанное есть в файле магазина, нет только его копии. При следующей работе программа попробует снова.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Close without a copy</source>
        <translation>Закрыть без копии</translation>
    </message>
    <message>
        <source>The last copy could not be made</source>
        <translation>Последнюю копию не удалось сделать</translation>
    </message>
    <message>
        <source>There is no free space on the disk of {path}. Free some space and try again.</source>
        <translation>На диске с {path} нет места. Освободите место и попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>Undo the purchase of {day}, {who}, {sum}?</source>
        <translation>Отменить покупку {day}, {who}, {sum}?</translation>
    </message>
    <message>
        <source>Undo the return of {day}, {who}, {sum}?</source>
        <translation>Отменить возврат {day}, {who}, {sum}?</translation>
    </message>
    <message>
        <source>Undo the correction of {day}, {who}?</source>
        <translation>Отменить корректировку {day}, {who}?</translation>
    </message>
    <message>
        <source>Take the purchase off the card again: {day}, {who}?</source>
        <translation>Снять покупку с карты: {day}, {who}?</translation>
    </message>
    <message>
        <source>without a client</source>
        <translation>без клиента</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>карта {number}</translation>
    </message>
    <message>
        <source>{sum} goes back to the client.</source>
        <translation>Вернуть клиенту {sum}.</translation>
    </message>
    <message>
        <source>{sum} is to be taken from the client again.</source>
        <translation>Снова взять с клиента {sum}.</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) of it are undone, too: {sums}.</source>
        <translation>
            <numerusform>Вместе с ней отменится %n возврат: {sums}.</numerusform>
            <numerusform>Вместе с ней отменятся %n возврата: {sums}.</numerusform>
            <numerusform>Вместе с ней отменится %n возвратов: {sums}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes off the card that it was put on after payment.</source>
        <translation>Будет снята и с карты, на которую занесена после оплаты.</translation>
    </message>
    <message>
        <source>Bonuses: {before} now, {after} afterwards.</source>
        <translation>Бонусы: сейчас {before}, станет {after}.</translation>
    </message>
    <message>
        <source>Bonuses: {before} now, {after} afterwards, a debt paid by the next ones.</source>
        <translation>Бонусы: сейчас {before}, станет {after} — долг, его погасят следующие начисления.</translation>
    </message>
    <message>
        <source>{sum} of the bonuses it was paid with have expired meanwhile.</source>
        <translation>Из бонусов, которыми она оплачена, {sum} уже сгорели.</translation>
    </message>
    <message>
        <source>Level: {after} discount instead of {before}.</source>
        <translation>Уровень: скидка {after} вместо {before}.</translation>
    </message>
    <message>
        <source>Level: {after} in bonuses instead of {before}.</source>
        <translation>Уровень: бонусами {after} вместо {before}.</translation>
    </message>
</context>
<context>
    <name>UnknownBand</name>
    <message>
        <source>Not known yet, ask at the till:</source>
        <translation>Пока неизвестно, спросите на кассе:</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>день рождения</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>contact persons</source>
        <translation>контактные лица</translation>
    </message>
    <message>
        <source>family</source>
        <translation>семья</translation>
    </message>
    <message>
        <source>tastes and hobbies</source>
        <translation>вкусы и увлечения</translation>
    </message>
    <message>
        <source>how to talk to the client</source>
        <translation>как говорить с клиентом</translation>
    </message>
    <message>
        <source>how the client came</source>
        <translation>откуда узнали о нас</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>The shop’s file is being brought to this version of the program. First a checked copy of it is made, which is kept: {name}</source>
        <translation>Файл магазина приводится к этой версии программы. Сначала делается и проверяется его копия, она останется: {name}</translation>
    </message>
</context>
<context>
    <name>ValueForm</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>WayPanel</name>
    <message>
        <source>What was answered</source>
        <translation>Что ответили</translation>
    </message>
    <message>
        <source>was glad, will drop in on Friday</source>
        <translation>обрадовались, зайдут в пятницу</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>One side of an A4 sheet: fold it in half across, then in half again, the picture outside.</source>
        <translation>Одна сторона листа A4: сложите его пополам поперёк, потом ещё раз пополам, картинкой наружу.</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Скопировать номер</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Не отвечает</translation>
    </message>
    <message>
        <source>Asked to call later</source>
        <translation>Просит перезвонить</translation>
    </message>
    <message>
        <source>Open in the SMS program</source>
        <translation>Открыть в программе SMS</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Скопировать текст</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s)</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n сообщение</numerusform>
            <numerusform>%n сообщения</numerusform>
            <numerusform>%n сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left in this one</source>
        <translation>
            <numerusform>в этом ещё место на %n знак</numerusform>
            <numerusform>в этом ещё место на %n знака</numerusform>
            <numerusform>в этом ещё место на %n знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>With Cyrillic letters one message holds 70 signs, in several 67 each.</source>
        <translation>С кириллицей в одном сообщении 70 знаков, в нескольких – по 67.</translation>
    </message>
</context>
<context>
    <name>WeekdayOfHe</name>
    <message>
        <source>the first {weekday} of {month}</source>
        <translation>первый {weekday} {month}</translation>
    </message>
    <message>
        <source>the second {weekday} of {month}</source>
        <translation>второй {weekday} {month}</translation>
    </message>
    <message>
        <source>the third {weekday} of {month}</source>
        <translation>третий {weekday} {month}</translation>
    </message>
    <message>
        <source>the fourth {weekday} of {month}</source>
        <translation>четвёртый {weekday} {month}</translation>
    </message>
    <message>
        <source>the fifth {weekday} of {month}</source>
        <translation>пятый {weekday} {month}</translation>
    </message>
    <message>
        <source>the last {weekday} of {month}</source>
        <translation>последний {weekday} {month}</translation>
    </message>
</context>
<context>
    <name>WeekdayOfIt</name>
    <message>
        <source>the first {weekday} of {month}</source>
        <translation>первое {weekday} {month}</translation>
    </message>
    <message>
        <source>the second {weekday} of {month}</source>
        <translation>второе {weekday} {month}</translation>
    </message>
    <message>
        <source>the third {weekday} of {month}</source>
        <translation>третье {weekday} {month}</translation>
    </message>
    <message>
        <source>the fourth {weekday} of {month}</source>
        <translation>четвёртое {weekday} {month}</translation>
    </message>
    <message>
        <source>the fifth {weekday} of {month}</source>
        <translation>пятое {weekday} {month}</translation>
    </message>
    <message>
        <source>the last {weekday} of {month}</source>
        <translation>последнее {weekday} {month}</translation>
    </message>
</context>
<context>
    <name>WeekdayOfShe</name>
    <message>
        <source>the first {weekday} of {month}</source>
        <translation>первая {weekday} {month}</translation>
    </message>
    <message>
        <source>the second {weekday} of {month}</source>
        <translation>вторая {weekday} {month}</translation>
    </message>
    <message>
        <source>the third {weekday} of {month}</source>
        <translation>третья {weekday} {month}</translation>
    </message>
    <message>
        <source>the fourth {weekday} of {month}</source>
        <translation>четвёртая {weekday} {month}</translation>
    </message>
    <message>
        <source>the fifth {weekday} of {month}</source>
        <translation>пятая {weekday} {month}</translation>
    </message>
    <message>
        <source>the last {weekday} of {month}</source>
        <translation>последняя {weekday} {month}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Where your data lies</source>
        <translation>Где лежат ваши данные</translation>
    </message>
    <message>
        <source>Files of a shop (*.shopclient)</source>
        <translation>Файлы магазина (*.shopclient)</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Мой магазин</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Three short questions, and your shop is open. Press Enter to go on.</source>
        <translation>Три коротких вопроса — и магазин открыт. Дальше — Enter.</translation>
    </message>
    <message>
        <source>I have a file from my other computer…</source>
        <translation>У меня файл с другого компьютера…</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Ваш магазин</translation>
    </message>
    <message>
        <source>The name stands on the cards; the currency is that of your till.</source>
        <translation>Название будет на картах, валюта — как в кассе.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Название магазина</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Type the name of the shop.</source>
        <translation>Введите название магазина.</translation>
    </message>
    <message>
        <source>What does a card bring?</source>
        <translation>Что даёт карта?</translation>
    </message>
    <message>
        <source>Choose a rule to begin with. It can be skipped and changed later.</source>
        <translation>Выберите правило для начала. Его можно пропустить и потом сменить.</translation>
    </message>
    <message>
        <source>All data is one file on this computer, with copies beside it.</source>
        <translation>Все данные — один файл на этом компьютере, копии лежат рядом.</translation>
    </message>
    <message>
        <source>Open “{shop}”</source>
        <translation>Открыть «{shop}»</translation>
    </message>
    <message>
        <source>A new, empty file.</source>
        <translation>Новый пустой файл.</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Другое место…</translation>
    </message>
    <message>
        <source>Try the demonstration shop</source>
        <translation>Попробовать магазин для примера</translation>
    </message>
    <message>
        <source>Invented people, two years of purchases. Closing it leaves no trace.</source>
        <translation>Выдуманные люди и два года покупок. После закрытия следов не останется.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Without a rule</source>
        <translation>Без правила</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Открыть магазин</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Change who it is</source>
        <translation>Изменить сведения</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Кто это</translation>
    </message>
    <message>
        <source>How the client came and who recommended the shop is not noted yet.</source>
        <translation>Откуда узнали о магазине и кто его посоветовал, пока не записано.</translation>
    </message>
    <message>
        <source>How the client came</source>
        <translation>Откуда узнали о нас</translation>
    </message>
    <message>
        <source>In charge of the client</source>
        <translation>Кто ведёт клиента</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Говорит</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>about {year}</source>
        <translation>примерно {year}</translation>
    </message>
    <message>
        <source>Share of such purchases made here</source>
        <translation>Доля таких покупок у нас</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Would recommend us</source>
        <translation>Посоветует нас знакомым</translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation>{score} из 10</translation>
    </message>
    <message>
        <source>Phone and address were checked</source>
        <translation>Телефон и адрес проверены</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Размеры</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>По рекомендации</translation>
    </message>
    <message>
        <source>Came on the client’s recommendation</source>
        <translation>По рекомендации этого клиента</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel}: welcome</source>
        <translation>{channel}: можно</translation>
    </message>
    <message>
        <source>{channel}: not wanted</source>
        <translation>{channel}: не надо</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>звонки</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>messengers</source>
        <translation>мессенджеры</translation>
    </message>
    <message>
        <source>e-mails</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>письма</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>визиты</translation>
    </message>
</context>
<context>
    <name>WhoFields</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>as the client says it</source>
        <translation>как клиент представляется</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Surname, first name, patronymic apart</source>
        <translation>Фамилия, имя и отчество отдельно</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>050 123 45 67</source>
        <translation>916 123-45-67</translation>
    </message>
    <message>
        <source>One more phone</source>
        <translation>Ещё телефон</translation>
    </message>
    <message>
        <source>Take this phone away</source>
        <translation>Убрать этот телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>One more e-mail</source>
        <translation>Ещё адрес почты</translation>
    </message>
    <message>
        <source>Take this e-mail away</source>
        <translation>Убрать этот адрес почты</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>dd.mm, the year if known</source>
        <translation>дд.мм, год — если известен</translation>
    </message>
    <message>
        <source>Or about</source>
        <translation>Или примерно</translation>
    </message>
    <message>
        <source>age 40, year 1986</source>
        <translation>40 лет или 1986</translation>
    </message>
    <message>
        <source>In years without 29 February</source>
        <translation>В годы без 29 февраля</translation>
    </message>
    <message>
        <source>as the shop does it</source>
        <translation>как принято в магазине</translation>
    </message>
    <message>
        <source>on 28 February</source>
        <translation>28 февраля</translation>
    </message>
    <message>
        <source>on 1 March</source>
        <translation>1 марта</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>День основания</translation>
    </message>
    <message>
        <source>First name: {first}, surname: {last}</source>
        <translation>Имя: {first}, фамилия: {last}</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>{sum} is the price of all</source>
        <translation>{sum} — сумма покупки</translation>
    </message>
    <message>
        <source>− {sum} discount</source>
        <translation>− {sum} скидка</translation>
    </message>
    <message>
        <source>− {sum} paid with bonuses</source>
        <translation>− {sum} оплачено бонусами</translation>
    </message>
    <message>
        <source>− {sum} paid with gift cards</source>
        <translation>− {sum} оплачено подарочными картами</translation>
    </message>
    <message>
        <source>− {sum} rounded off</source>
        <translation>− {sum} округление</translation>
    </message>
    <message>
        <source>= {sum} to pay</source>
        <translation>= {sum} к оплате</translation>
    </message>
    <message>
        <source>{sum} before this purchase</source>
        <translation>{sum} было до покупки</translation>
    </message>
    <message>
        <source>− {sum} spent on it</source>
        <translation>− {sum} списано на неё</translation>
    </message>
    <message>
        <source>+ {sum} earned by it</source>
        <translation>+ {sum} начислено за неё</translation>
    </message>
    <message>
        <source>+ {sum} given with it</source>
        <translation>+ {sum} подарено вместе с ней</translation>
    </message>
    <message>
        <source>= {sum} after it</source>
        <translation>= {sum} станет после неё</translation>
    </message>
    <message>
        <source>{sum} more become active later</source>
        <translation>ещё {sum} станут доступны позже</translation>
    </message>
    <message>
        <source>Up to {sum} can be paid with bonuses now.</source>
        <translation>Сейчас бонусами можно оплатить до {sum}.</translation>
    </message>
    <message>
        <source>The turnover so far gives {what}.</source>
        <translation>Сумма покупок сейчас даёт: {what}.</translation>
    </message>
    <message>
        <source>After {sum} more it gives {what}.</source>
        <translation>Ещё {sum} — и будет: {what}.</translation>
    </message>
    <message>
        <source>A new level holds from the next purchase on.</source>
        <translation>Новый уровень действует со следующей покупки.</translation>
    </message>
    <message>
        <source>A new level holds for the very purchase that reaches it.</source>
        <translation>Новый уровень действует уже для той покупки, на которой достигнут.</translation>
    </message>
    <message>
        <source>It is counted anew each time and may fall.</source>
        <translation>Он считается каждый раз заново и может понизиться.</translation>
    </message>
    <message>
        <source>A level once reached is kept.</source>
        <translation>Достигнутый уровень сохраняется.</translation>
    </message>
    <message>
        <source>a discount of {discount} and {cashback} in bonuses</source>
        <translation>скидка {discount} и {cashback} бонусами</translation>
    </message>
    <message>
        <source>a discount of {discount}</source>
        <translation>скидка {discount}</translation>
    </message>
    <message>
        <source>{cashback} in bonuses</source>
        <translation>{cashback} бонусами</translation>
    </message>
    <message>
        <source>Discount: {sum}</source>
        <translation>Скидка: {sum}</translation>
    </message>
    <message>
        <source>Paid with bonuses: {sum}</source>
        <translation>Оплачено бонусами: {sum}</translation>
    </message>
    <message>
        <source>Gift cards: {sum}</source>
        <translation>Подарочные карты: {sum}</translation>
    </message>
    <message>
        <source>Rounded off: {sum}</source>
        <translation>Округление: {sum}</translation>
    </message>
    <message>
        <source>To pay: {sum}</source>
        <translation>К оплате: {sum}</translation>
    </message>
    <message>
        <source>Bonuses earned: {sum}</source>
        <translation>Начислено бонусов: {sum}</translation>
    </message>
    <message>
        <source>Bonuses after it: {sum}</source>
        <translation>Бонусов станет: {sum}</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Штампы</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Can be spent: {sum}</source>
        <translation>Можно списать: {sum}</translation>
    </message>
    <message>
        <source>At most {share} of {base} may be, that is {limit}.</source>
        <translation>Можно не больше {share} от {base}, то есть {limit}.</translation>
    </message>
</context>
<context>
    <name>WhyBox</name>
    <message>
        <source>Why this number?</source>
        <translation>Почему столько?</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Все шаги</translation>
    </message>
</context>
<context>
    <name>WhyName</name>
    <message>
        <source>Why this number?</source>
        <translation>Почему столько?</translation>
    </message>
    <message>
        <source>{figure}: why this number?</source>
        <translation>{figure}: почему столько?</translation>
    </message>
</context>
<context>
    <name>_Occasion</name>
    <message>
        <source>What day it is</source>
        <translation>Что за день</translation>
    </message>
    <message>
        <source>wedding</source>
        <translation>свадьба</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>dd.mm or dd.mm.yyyy</source>
        <translation>дд.мм или дд.мм.гггг</translation>
    </message>
    <message>
        <source>Take this day away</source>
        <translation>Убрать этот день</translation>
    </message>
</context>
<context>
    <name>_Told</name>
    <message>
        <source>Reminded at {time}</source>
        <translation>Напомнили в {time}</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>До завтра</translation>
    </message>
    <message>
        <source>Not to be reminded</source>
        <translation>Не напоминать</translation>
    </message>
</context>
</TS>
