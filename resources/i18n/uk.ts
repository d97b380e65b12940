<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>The favourite: {holiday}</source>
        <translation>Улюблене свято: {holiday}</translation>
    </message>
    <message>
        <source>Worth a word of your own</source>
        <translation>Про що сказати від себе</translation>
    </message>
    <message>
        <source>Said on this day before</source>
        <translation>Що казали цього дня раніше</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Поки нічого.</translation>
    </message>
    <message>
        <source>Open the client’s file</source>
        <translation>Відкрити картку клієнта</translation>
    </message>
</context>
<context>
    <name>AddCard</name>
    <message>
        <source>New kind of card</source>
        <translation>Новий вид картки</translation>
    </message>
    <message>
        <source>Choose what comes nearest; everything about it can be changed afterwards.</source>
        <translation>Виберіть найближче: потім усе можна змінити.</translation>
    </message>
    <message>
        <source>New discount</source>
        <translation>Нова знижка</translation>
    </message>
    <message>
        <source>For a campaign or a customer day: on certain days, goods or cards, from a certain sum on, or for a first purchase.</source>
        <translation>Для акції чи дня клієнта: у певні дні, на певні товари чи картки, від певної суми або на першу покупку.</translation>
    </message>
    <message>
        <source>Add a discount</source>
        <translation>Додати знижку</translation>
    </message>
    <message>
        <source>New bonus days</source>
        <translation>Нові дні бонусів</translation>
    </message>
    <message>
        <source>On these days purchases bring bonuses twice, or as many times as you like.</source>
        <translation>У ці дні покупки приносять удвічі більше бонусів – або у стільки разів, у скільки захочеться.</translation>
    </message>
    <message>
        <source>Add bonus days</source>
        <translation>Додати дні бонусів</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Новий відділ</translation>
    </message>
    <message>
        <source>A group of goods with rules of its own, such as goods without discount. The till asks for it line by line.</source>
        <translation>Група товарів зі своїми правилами, наприклад товари без знижки. На касі відділ вказують для кожного рядка.</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Додати відділ</translation>
    </message>
</context>
<context>
    <name>AmountPanel</name>
    <message>
        <source>Purchase amount</source>
        <translation>Сума покупки</translation>
    </message>
    <message>
        <source>120+35.50*2</source>
        <translation>120+35,50*2</translation>
    </message>
    <message>
        <source>{key}: departments</source>
        <translation>{key}: відділи</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Запис…</translation>
    </message>
    <message>
        <source>Record the purchase</source>
        <translation>Записати покупку</translation>
    </message>
</context>
<context>
    <name>AskBand</name>
    <message>
        <source>Leave it</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Yes, in words</source>
        <translation>Так, усно</translation>
    </message>
    <message>
        <source>Yes, on paper</source>
        <translation>Так, на папері</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Відмова</translation>
    </message>
    <message>
        <source>Ask: {purpose}</source>
        <translation>Запитати: {purpose}</translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message>
        <source>New cards</source>
        <translation>Нових карток</translation>
    </message>
    <message>
        <source>Start at cell</source>
        <translation>З клітинки</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>used</source>
        <translation>зайнята</translation>
    </message>
    <message>
        <source>The first sheet</source>
        <translation>Перший аркуш</translation>
    </message>
    <message>
        <source>Make the PDF later</source>
        <translation>Зробити PDF пізніше</translation>
    </message>
    <message>
        <source>Make the PDF again</source>
        <translation>Зробити PDF ще раз</translation>
    </message>
    <message>
        <source>Issue and make PDF</source>
        <translation>Випустити й зробити PDF</translation>
    </message>
</context>
<context>
    <name>BesideCard</name>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Key that calls the strip from any program</source>
        <translation>Клавіша виклику міні-каси з будь-якої програми</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>How “to pay” is copied</source>
        <translation>Як копіюється сума до сплати</translation>
    </message>
    <message>
        <source>The strip copies “to pay” with each purchase</source>
        <translation>Міні-каса копіює суму до сплати за кожної покупки</translation>
    </message>
    <message>
        <source>Customer’s screen at the start</source>
        <translation>Екран покупця під час запуску</translation>
    </message>
    <message>
        <source>{key} brings the strip, whatever program is in front.</source>
        <translation>{key} викликає міні-касу з будь-якої програми.</translation>
    </message>
    <message>
        <source>Another program has taken {key}. Choose another key, or close that program.</source>
        <translation>{key} зайнята іншою програмою. Виберіть іншу клавішу або закрийте ту програму.</translation>
    </message>
    <message>
        <source>This system hands no keys to programs. In its own keyboard settings give a key to the command: shopclient --strip</source>
        <translation>Система не дає програмам призначати спільні клавіші. Призначте клавішу в її налаштуваннях для команди: shopclient --strip</translation>
    </message>
    <message>
        <source>On monitor {number}</source>
        <translation>На моніторі {number}</translation>
    </message>
    <message>
        <source>Closed; Ctrl+F11 opens it</source>
        <translation>Не відкривати (вручну — Ctrl+F11)</translation>
    </message>
    <message>
        <source>The till strip is one row above all other programs: scan, type the sum, Enter. Shift+F11 opens it.</source>
        <translation>Міні-каса — один рядок поверх усіх інших програм: картка, сума, Enter. Відкрити її — Shift+F11.</translation>
    </message>
    <message>
        <source>Beside the cash register</source>
        <translation>Поруч із програмою касового апарата</translation>
    </message>
</context>
<context>
    <name>Bill</name>
    <message>
        <source>Take this line off</source>
        <translation>Прибрати цей рядок</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Усього</translation>
    </message>
    <message>
        <source>Do not pay with this gift card</source>
        <translation>Не платити цією подарунковою карткою</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Подарункові картки</translation>
    </message>
    <message>
        <source>Rounded off</source>
        <translation>Округлення</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>До сплати</translation>
    </message>
    <message>
        <source>+ {sum} in bonuses</source>
        <translation>+ {sum} на картку</translation>
    </message>
    <message>
        <source>no bonuses</source>
        <translation>без бонусів</translation>
    </message>
    <message>
        <source>becomes {sum}</source>
        <translation>баланс стане {sum}</translation>
    </message>
</context>
<context>
    <name>BurnRow</name>
    <message>
        <source>Copy the text</source>
        <translation>Копіювати текст</translation>
    </message>
    <message>
        <source>Later: show it again tomorrow</source>
        <translation>Пізніше: показати знову завтра</translation>
    </message>
    <message>
        <source>Do not remind of it</source>
        <translation>Не нагадувати про це</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Нагадали</translation>
    </message>
    <message>
        <source>Mark as reminded</source>
        <translation>Позначити, що нагадали</translation>
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
        <translation>останній візит {ago}</translation>
    </message>
    <message>
        <source>no purchase yet</source>
        <translation>покупок ще не було</translation>
    </message>
    <message>
        <source>Cards of bearers: nobody to call</source>
        <translation>Картки на пред’явника: телефонувати нікому</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Картка {number}</translation>
    </message>
    <message>
        <source>Copied for {name}: paste it where you write to clients.</source>
        <translation>Текст для клієнта {name} скопійовано: вставте його в повідомлення.</translation>
    </message>
    <message>
        <source>{name}, your bonuses expire on {day}: {sum}. Come and use them: they pay for up to {share} of a purchase.</source>
        <translation>Нагадуємо: {day} згорять ваші бонуси: {sum}. Приходьте їх витратити: ними можна сплатити до {share} покупки.</translation>
    </message>
    <message numerus="yes">
        <source>Not in the list (died, moved away, want no calls): %n client(s); bonuses: {sum}.</source>
        <translation>
            <numerusform>Не в списку (смерть, переїзд, прохання не телефонувати): %n клієнт; бонусів: {sum}.</numerusform>
            <numerusform>Не в списку (смерть, переїзд, прохання не телефонувати): %n клієнти; бонусів: {sum}.</numerusform>
            <numerusform>Не в списку (смерть, переїзд, прохання не телефонувати): %n клієнтів; бонусів: {sum}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bonuses about to expire</source>
        <translation>Скоро згорять бонуси</translation>
    </message>
    <message>
        <source>expiring: {sum}</source>
        <translation>згорить: {sum}</translation>
    </message>
    <message>
        <source>Nothing expires in these days: there is nothing to print.</source>
        <translation>У ці дні нічого не згорає: друкувати нічого.</translation>
    </message>
    <message>
        <source>Bonuses about to expire {day}.pdf</source>
        <translation>Скоро згорять бонуси {day}.pdf</translation>
    </message>
    <message>
        <source>Noted as reminded.</source>
        <translation>Позначено: клієнту нагадали.</translation>
    </message>
    <message>
        <source>Not to be reminded of it.</source>
        <translation>Про це не нагадувати.</translation>
    </message>
    <message>
        <source>The wording is kept.</source>
        <translation>Текст збережено.</translation>
    </message>
    <message>
        <source>no telephone</source>
        <translation>немає телефону</translation>
    </message>
</context>
<context>
    <name>BurningCard</name>
    <message>
        <source>Bonuses expire soon</source>
        <translation>Скоро згорять бонуси</translation>
    </message>
    <message>
        <source>Whole list</source>
        <translation>Увесь список</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s), bonuses: {sum}</source>
        <translation>
            <numerusform>%n клієнт, бонусів: {sum}</numerusform>
            <numerusform>%n клієнти, бонусів: {sum}</numerusform>
            <numerusform>%n клієнтів, бонусів: {sum}</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has been reminded.</source>
        <translation>Усім уже нагадали.</translation>
    </message>
</context>
<context>
    <name>BurningChoices</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інший строк</translation>
    </message>
    <message>
        <source>How many days ahead</source>
        <translation>На скільки днів уперед</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>За днями</translation>
    </message>
    <message>
        <source>By sum</source>
        <translation>За сумою</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>У якому порядку</translation>
    </message>
</context>
<context>
    <name>BurningField</name>
    <message>
        <source>name</source>
        <translation>ім’я</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>сума</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>останній день</translation>
    </message>
    <message>
        <source>share</source>
        <translation>частка</translation>
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
        <translation>Друк</translation>
    </message>
    <message>
        <source>Bonuses about to expire</source>
        <translation>Скоро згорять бонуси</translation>
    </message>
</context>
<context>
    <name>BurningPage</name>
    <message numerus="yes">
        <source>%n client(s), bonuses: {sum}</source>
        <translation>
            <numerusform>%n клієнт, бонусів: {sum}</numerusform>
            <numerusform>%n клієнти, бонусів: {sum}</numerusform>
            <numerusform>%n клієнтів, бонусів: {sum}</numerusform>
        </translation>
    </message>
    <message>
        <source>done: {number}</source>
        <translation>зроблено: {number}</translation>
    </message>
    <message>
        <source>The largest sums first</source>
        <translation>Спочатку найбільші суми</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No bonuses expire until {day}</source>
        <translation>До {day} бонуси ні в кого не згорають</translation>
    </message>
    <message>
        <source>Look further ahead above. Bonuses expire where the rules of a kind of card, in Settings, give them a life in days.</source>
        <translation>Вище можна подивитися далі вперед. Бонуси згорають, якщо в налаштуваннях у виду картки задано їхній строк у днях.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n day(s)</source>
        <translation>
            <numerusform>Показати %n день</numerusform>
            <numerusform>Показати %n дні</numerusform>
            <numerusform>Показати %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules of bonuses</source>
        <translation>Правила бонусів</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>зачинено</translation>
    </message>
    <message numerus="yes">
        <source>%n birthday(s)</source>
        <translation>
            <numerusform>%n день народження</numerusform>
            <numerusform>%n дні народження</numerusform>
            <numerusform>%n днів народження</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birthday(s) in families</source>
        <translation>
            <numerusform>%n день народження в родинах</numerusform>
            <numerusform>%n дні народження в родинах</numerusform>
            <numerusform>%n днів народження в родинах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own day(s) of clients</source>
        <translation>
            <numerusform>%n особиста дата клієнтів</numerusform>
            <numerusform>%n особисті дати клієнтів</numerusform>
            <numerusform>%n особистих дат клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name day(s)</source>
        <translation>
            <numerusform>%n іменини</numerusform>
            <numerusform>%n іменини</numerusform>
            <numerusform>%n іменин</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Дні народження</translation>
    </message>
    <message>
        <source>Birthdays in families</source>
        <translation>Дні народження в родинах</translation>
    </message>
    <message>
        <source>Clients’ own days</source>
        <translation>Особисті дати клієнтів</translation>
    </message>
    <message>
        <source>Name days</source>
        <translation>Іменини</translation>
    </message>
    <message>
        <source>A day of memory: quiet words, no congratulations.</source>
        <translation>День пам’яті: тихі слова, без привітань.</translation>
    </message>
    <message>
        <source>It goes by the moon: ±1 day, in some places a day earlier or later.</source>
        <translation>Рахується за місяцем: ±1 день, подекуди на день раніше або пізніше.</translation>
    </message>
    <message>
        <source>About: {theme}</source>
        <translation>Тема: {theme}</translation>
    </message>
    <message>
        <source>Soviet holidays</source>
        <translation>Радянські свята</translation>
    </message>
    <message>
        <source>Days of professions</source>
        <translation>Професійні дні</translation>
    </message>
    <message>
        <source>State holidays</source>
        <translation>Державні свята</translation>
    </message>
    <message>
        <source>International days</source>
        <translation>Міжнародні дні</translation>
    </message>
    <message>
        <source>Family holidays</source>
        <translation>Сімейні свята</translation>
    </message>
    <message>
        <source>Days of hobbies</source>
        <translation>Дні захоплень</translation>
    </message>
    <message>
        <source>Folk holidays</source>
        <translation>Народні свята</translation>
    </message>
    <message>
        <source>Saints’ and name days</source>
        <translation>Іменини та дні святих</translation>
    </message>
    <message>
        <source>Orthodox feasts</source>
        <translation>Православні свята</translation>
    </message>
    <message>
        <source>Catholic feasts</source>
        <translation>Католицькі свята</translation>
    </message>
    <message>
        <source>Muslim feasts</source>
        <translation>Мусульманські свята</translation>
    </message>
    <message>
        <source>Jewish feasts</source>
        <translation>Єврейські свята</translation>
    </message>
    <message>
        <source>Hindu feasts</source>
        <translation>Індуїстські свята</translation>
    </message>
    <message>
        <source>Chinese holidays</source>
        <translation>Китайські свята</translation>
    </message>
    <message>
        <source>Days of trade</source>
        <translation>Дні торгівлі</translation>
    </message>
    <message>
        <source>Days of memory</source>
        <translation>Дні пам’яті</translation>
    </message>
    <message>
        <source>The shop’s own holidays</source>
        <translation>Власні свята магазину</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Усе знову як було.</translation>
    </message>
    <message>
        <source>The shop is closed</source>
        <translation>Магазин зачинено</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… і ще %n</numerusform>
            <numerusform>… і ще %n</numerusform>
            <numerusform>… і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday: {name}</source>
        <translation>День народження: {name}</translation>
    </message>
    <message>
        <source>Name day: {name}</source>
        <translation>Іменини: {name}</translation>
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
        <translation>Що</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Дні місяця</translation>
    </message>
    <message>
        <source>More than {most} days of people are too many for a telephone: leave a kind out.</source>
        <translation>Понад {most} дат людей — забагато для телефона: приберіть один із видів.</translation>
    </message>
    <message numerus="yes">
        <source>Exported to {file}: %n entries.</source>
        <translation>
            <numerusform>Записано у {file}: %n запис.</numerusform>
            <numerusform>Записано у {file}: %n записи.</numerusform>
            <numerusform>Записано у {file}: %n записів.</numerusform>
        </translation>
    </message>
    <message>
        <source>No days stand in {file}.</source>
        <translation>У файлі {file} немає жодного дня.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are brought in.</source>
        <translation>
            <numerusform>Завантажено %n день.</numerusform>
            <numerusform>Завантажено %n дні.</numerusform>
            <numerusform>Завантажено %n днів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar {month}.pdf</source>
        <translation>Календар {month}.pdf</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>Надруковано {day}</translation>
    </message>
    <message>
        <source>The plan is moved to {day}.</source>
        <translation>План перенесено на {day}.</translation>
    </message>
    <message>
        <source>The plan is made.</source>
        <translation>План складено.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Відкрити план</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Тиждень</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>What is shown of the calendar</source>
        <translation>Що показано в календарі</translation>
    </message>
    <message>
        <source>Print the month</source>
        <translation>Надрукувати місяць</translation>
    </message>
    <message>
        <source>Export to another calendar</source>
        <translation>Передати в інший календар</translation>
    </message>
    <message>
        <source>Bring in a calendar</source>
        <translation>Завантажити календар</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Попередній тиждень</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Наступний тиждень</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Попередній рік</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Наступний рік</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Попередній місяць</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Наступний місяць</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>“{title}”: choose the new day and press Enter. Esc leaves it where it is.</source>
        <translation>«{title}»: виберіть новий день і натисніть Enter. Esc — залишити як є.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Nothing to show in this month</source>
        <translation>У цьому місяці показати нічого</translation>
    </message>
    <message>
        <source>The keys above leave kinds of days out. Favourite holidays are noted in a client’s file.</source>
        <translation>Кнопки вище прибирають види днів. Улюблені свята записують у картці клієнта.</translation>
    </message>
</context>
<context>
    <name>CampaignsView</name>
    <message>
        <source>Plans</source>
        <translation>Плани</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>Letters and messages</source>
        <translation>Листи й повідомлення</translation>
    </message>
    <message>
        <source>Customer days</source>
        <translation>Дні клієнта</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Розсилки</translation>
    </message>
</context>
<context>
    <name>CardSteps</name>
    <message>
        <source>Take the new card</source>
        <translation>Взяти нову картку</translation>
    </message>
    <message>
        <source>Give the card out</source>
        <translation>Видати картку</translation>
    </message>
    <message>
        <source>Enrol as “{kind}”</source>
        <translation>Прийняти як «{kind}»</translation>
    </message>
    <message>
        <source>Enrol as “{kind}” for {name}</source>
        <translation>Прийняти як «{kind}»: {name}</translation>
    </message>
    <message>
        <source>A second card: it shares the account of the first.</source>
        <translation>Друга картка: рахунок у неї спільний із першою.</translation>
    </message>
    <message>
        <source>The new card {number} waits here. Give it to {name}?</source>
        <translation>Нова картка {number} чекає тут. Видати її: {name}?</translation>
    </message>
    <message>
        <source>Card {number} is blocked; its bonuses are safe: {sum}.</source>
        <translation>Картку {number} заблоковано, бонуси на ній цілі: {sum}.</translation>
    </message>
    <message>
        <source>Card {number} is in the name of {name} now.</source>
        <translation>Картка {number} тепер іменна: {name}.</translation>
    </message>
    <message>
        <source>Card {number} is given out, {sum} bonuses as a welcome.</source>
        <translation>Картку {number} видано, вітальних бонусів: {sum}.</translation>
    </message>
    <message>
        <source>Card {number} goes on in the place of card {old}; the bonuses are on it: {sum}.</source>
        <translation>Картка {number} працює замість картки {old}; бонуси на ній: {sum}.</translation>
    </message>
    <message>
        <source>Handed over: {prize}.</source>
        <translation>Вручено: {prize}.</translation>
    </message>
    <message>
        <source>Taken back: the ticket with “{prize}” is good again.</source>
        <translation>Скасовано: квиток «{prize}» знову дійсний.</translation>
    </message>
    <message>
        <source>Hand the prize over</source>
        <translation>Вручити приз</translation>
    </message>
    <message>
        <source>Card {number} is past its date; its bonuses are safe: {sum}.</source>
        <translation>Строк картки {number} минув, бонуси на ній цілі: {sum}.</translation>
    </message>
    <message>
        <source>Scan a printed card: it goes on with the account. Or take a new number.</source>
        <translation>Відскануйте надруковану картку: рахунок перейде на неї. Або візьміть новий номер.</translation>
    </message>
    <message>
        <source>Card {number} with {sum} bonuses has no name. Is it {name}’s?</source>
        <translation>Картка {number} (бонусів: {sum}) не іменна. Її власник — {name}?</translation>
    </message>
    <message>
        <source>Put it in this name</source>
        <translation>Записати на це ім’я</translation>
    </message>
    <message>
        <source>Until then this purchase is not on that card.</source>
        <translation>До цього покупка на ту картку не піде.</translation>
    </message>
    <message>
        <source>It is given in a name only: find the client (F2) or add a new one (F4).</source>
        <translation>Видається лише на ім’я: знайдіть клієнта (F2) або заведіть нового (F4).</translation>
    </message>
    <message>
        <source>“{kind}” is given as soon as this purchase is recorded.</source>
        <translation>Картка стане «{kind}», щойно покупку буде записано.</translation>
    </message>
    <message>
        <source>This purchase reaches it.</source>
        <translation>Поріг досягається цією покупкою.</translation>
    </message>
    <message>
        <source>Give “{kind}”</source>
        <translation>Дати картку «{kind}»</translation>
    </message>
    <message>
        <source>“{kind}” is reached.</source>
        <translation>Час дати картку «{kind}».</translation>
    </message>
    <message>
        <source>Give it to {name}</source>
        <translation>Видати: {name}</translation>
    </message>
    <message>
        <source>Go on with the account of card {number}: {sum}</source>
        <translation>Продовжити рахунок картки {number}: {sum}</translation>
    </message>
    <message>
        <source>Take a new number</source>
        <translation>Взяти новий номер</translation>
    </message>
    <message>
        <source>Its bonuses are safe: {sum}. In the right hands, unblock it. If it is lost, a new card goes on with the account: scan a printed one, or take a new number.</source>
        <translation>Бонуси на ній цілі: {sum}. Якщо картка у власника, її можна розблокувати. Якщо загублена, рахунок перейде на нову картку: відскануйте надруковану або візьміть новий номер.</translation>
    </message>
    <message>
        <source>A ticket is good once. {title}</source>
        <translation>Квиток діє один раз. {title}</translation>
    </message>
    <message>
        <source>Its day has not come yet: {day}. {title}</source>
        <translation>День ще не настав: {day}. {title}</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>загублена</translation>
    </message>
    <message>
        <source>Card {number} is enrolled as “{kind}”.</source>
        <translation>Картку {number} прийнято як «{kind}».</translation>
    </message>
    <message>
        <source>Card {number} is given out.</source>
        <translation>Картку {number} видано.</translation>
    </message>
    <message>
        <source>Block it</source>
        <translation>Заблокувати</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Повернути як було</translation>
    </message>
    <message>
        <source>Card {number} is “{kind}” from now on.</source>
        <translation>Картка {number} тепер «{kind}».</translation>
    </message>
    <message>
        <source>Card {number} is good again.</source>
        <translation>Картка {number} знову діє.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Повернено як було.</translation>
    </message>
    <message>
        <source>discount {new} instead of {now}</source>
        <translation>знижка {new} замість {now}</translation>
    </message>
    <message>
        <source>bonuses {new} instead of {now}</source>
        <translation>бонуси {new} замість {now}</translation>
    </message>
    <message>
        <source>“{kind}” is reached: {what}.</source>
        <translation>Час дати картку «{kind}»: {what}.</translation>
    </message>
    <message>
        <source>Card {number} is new: not given out yet.</source>
        <translation>Картка {number} нова: ще не видана.</translation>
    </message>
    <message>
        <source>Card {number} is closed.</source>
        <translation>Картку {number} закрито.</translation>
    </message>
    <message>
        <source>Card {number} was replaced by card {other}.</source>
        <translation>Картку {number} замінено карткою {other}.</translation>
    </message>
    <message>
        <source>Card {number} was good until {day}.</source>
        <translation>Картка {number} діяла до {day}.</translation>
    </message>
    <message>
        <source>The bonuses are on the new card.</source>
        <translation>Бонуси — на новій картці.</translation>
    </message>
    <message>
        <source>If it is a card of yours, enrol it: it keeps its number.</source>
        <translation>Якщо це ваша картка, прийміть її: номер залишиться тим самим.</translation>
    </message>
    <message>
        <source>Its bonuses are safe: {sum}. A new card goes on with the account: scan a printed one, or take a new number.</source>
        <translation>Бонуси на ній цілі: {sum}. Рахунок перейде на нову картку: відскануйте надруковану або візьміть новий номер.</translation>
    </message>
    <message>
        <source>“{kind}” is given in a name only. Find the client (F2) or add a new one (F4): the card waits.</source>
        <translation>«{kind}» видається лише на ім’я. Знайдіть клієнта (F2) або заведіть нового (F4): картка зачекає.</translation>
    </message>
    <message>
        <source>“{kind}”: it brings {sum} bonuses as a welcome.</source>
        <translation>«{kind}»: з нею вітальних бонусів: {sum}.</translation>
    </message>
    <message>
        <source>Ticket {number} has no prize.</source>
        <translation>Квиток {number} – без призу.</translation>
    </message>
    <message>
        <source>Ticket {number}: {prize}</source>
        <translation>Квиток {number}: {prize}</translation>
    </message>
    <message>
        <source>Ticket {number}: “{prize}” was handed over on {day} at {time}.</source>
        <translation>Квиток {number}: «{prize}» – вручено {day} о {time}.</translation>
    </message>
    <message>
        <source>Card {number} is blocked since {day}: {reason}.</source>
        <translation>Картку {number} заблоковано з {day}: {reason}.</translation>
    </message>
    <message>
        <source>Card {number} is blocked since {day}.</source>
        <translation>Картку {number} заблоковано з {day}.</translation>
    </message>
    <message>
        <source>Card {number} is blocked: {reason}.</source>
        <translation>Картку {number} заблоковано: {reason}.</translation>
    </message>
    <message>
        <source>Card {number} is blocked.</source>
        <translation>Картку {number} заблоковано.</translation>
    </message>
</context>
<context>
    <name>CardsSay</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n картка</numerusform>
            <numerusform>%n картки</numerusform>
            <numerusform>%n карток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n аркуш</numerusform>
            <numerusform>%n аркуші</numerusform>
            <numerusform>%n аркушів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) issued.</source>
        <translation>
            <numerusform>Випущено %n картку.</numerusform>
            <numerusform>Випущено %n картки.</numerusform>
            <numerusform>Випущено %n карток.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) issued and safe, but not drawn yet.</source>
        <translation>
            <numerusform>%n картку випущено й збережено, але ще не намальовано.</numerusform>
            <numerusform>%n картки випущено й збережено, але ще не намальовано.</numerusform>
            <numerusform>%n карток випущено й збережено, але ще не намальовано.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room on the disk for the PDF. Free some, or choose another place.</source>
        <translation>На диску немає місця для PDF. Звільніть місце або виберіть іншу папку.</translation>
    </message>
    <message>
        <source>{name} cannot be written there. Choose another place.</source>
        <translation>{name} не вдається записати в цю папку. Виберіть іншу.</translation>
    </message>
    <message>
        <source>They wait in the register: tick them there to make the PDF.</source>
        <translation>Картки чекають у реєстрі: позначте їх там, щоб зробити PDF.</translation>
    </message>
    <message>
        <source>Look at the cards of {names}: the type lacks some of the signs.</source>
        <translation>Перегляньте картки: {names}. У шрифті немає деяких знаків.</translation>
    </message>
    <message>
        <source>Choose the client first: type a name, a phone or a card number.</source>
        <translation>Спочатку виберіть клієнта: введіть ім’я, телефон або номер картки.</translation>
    </message>
    <message>
        <source>The card joins this client’s account.</source>
        <translation>Картка приєднається до рахунку цього клієнта.</translation>
    </message>
    <message>
        <source>Eleanor Whitcombe</source>
        <translation>Марія Коваленко</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>картки</translation>
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
        <translation>Показати правила</translation>
    </message>
    <message>
        <source>There is no kind of card yet</source>
        <translation>Видів карток поки немає</translation>
    </message>
    <message>
        <source>A kind says what a card brings: bonuses, a discount, levels. It comes with the rules.</source>
        <translation>Вид визначає, що дає картка: бонуси, знижку, рівні. Його задають правила.</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>Нові картки</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Випущені</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Картки</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Taken into the file</source>
        <translation>Внесено до картотеки</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Came with a list</source>
        <translation>Із завантаженого списку</translation>
    </message>
    <message>
        <source>Joined with another file</source>
        <translation>Об’єднання двох записів клієнта</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Прибрано до архіву</translation>
    </message>
    <message>
        <source>Brought back from the archive</source>
        <translation>Повернуто з архіву</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Видалено</translation>
    </message>
    <message>
        <source>A change taken back</source>
        <translation>Скасування зміни</translation>
    </message>
    <message>
        <source>Conversation noted</source>
        <translation>Записано розмову</translation>
    </message>
    <message>
        <source>Present noted</source>
        <translation>Записано подарунок</translation>
    </message>
    <message>
        <source>Consent noted</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>File noted</source>
        <translation>Файл додано</translation>
    </message>
    <message>
        <source>Photo changed</source>
        <translation>Змінено фото</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ім’я</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>прізвище</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>ім’я</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>по батькові</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>організація</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ел. пошта</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адреса</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>день народження</translation>
    </message>
    <message>
        <source>year of birth, about</source>
        <translation>рік народження, приблизно</translation>
    </message>
    <message>
        <source>name day</source>
        <translation>іменини</translation>
    </message>
    <message>
        <source>birthday of 29 February</source>
        <translation>день народження 29 лютого</translation>
    </message>
    <message>
        <source>church calendar</source>
        <translation>церковний календар</translation>
    </message>
    <message>
        <source>language</source>
        <translation>мова</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>звертання</translation>
    </message>
    <message>
        <source>how the client is called</source>
        <translation>як називати</translation>
    </message>
    <message>
        <source>how to talk to the client</source>
        <translation>як говорити з клієнтом</translation>
    </message>
    <message>
        <source>how the client came</source>
        <translation>як з’явився клієнт</translation>
    </message>
    <message>
        <source>recommended by</source>
        <translation>за чиєю рекомендацією</translation>
    </message>
    <message>
        <source>in charge</source>
        <translation>хто веде</translation>
    </message>
    <message>
        <source>family</source>
        <translation>родина</translation>
    </message>
    <message>
        <source>household</source>
        <translation>живуть разом</translation>
    </message>
    <message>
        <source>hobbies</source>
        <translation>захоплення</translation>
    </message>
    <message>
        <source>tastes</source>
        <translation>смаки</translation>
    </message>
    <message>
        <source>sizes</source>
        <translation>розміри</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>алергії</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>мітки</translation>
    </message>
    <message>
        <source>favourite holidays</source>
        <translation>улюблені свята</translation>
    </message>
    <message>
        <source>own dates</source>
        <translation>особисті дати</translation>
    </message>
    <message>
        <source>how the client may be reached</source>
        <translation>способи зв’язку</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>нотатки</translation>
    </message>
    <message>
        <source>state</source>
        <translation>стан</translation>
    </message>
    <message>
        <source>share of the wallet</source>
        <translation>частка покупок у нас</translation>
    </message>
    <message>
        <source>score</source>
        <translation>оцінка</translation>
    </message>
    <message>
        <source>day of the score</source>
        <translation>день оцінки</translation>
    </message>
    <message>
        <source>day of the last check</source>
        <translation>день останньої перевірки</translation>
    </message>
    <message>
        <source>the shop’s own fields</source>
        <translation>власні поля магазину</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>ким доводиться</translation>
    </message>
    <message>
        <source>animal</source>
        <translation>тварина</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>school class</source>
        <translation>клас</translation>
    </message>
    <message>
        <source>own file</source>
        <translation>сам серед клієнтів</translation>
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
        <translation>побажання</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значення</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>архів</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>згода</translation>
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
        <translation>свято</translation>
    </message>
    <message>
        <source>title</source>
        <translation>назва</translation>
    </message>
    <message>
        <source>way</source>
        <translation>спосіб</translation>
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
        <translation>{field}: прибрано «{old}»</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>welcome</source>
        <translation>можна</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>не треба</translation>
    </message>
    <message>
        <source>new style</source>
        <translation>за новим стилем</translation>
    </message>
    <message>
        <source>old style</source>
        <translation>за старим стилем</translation>
    </message>
    <message>
        <source>on 28 February</source>
        <translation>28 лютого</translation>
    </message>
    <message>
        <source>on 1 March</source>
        <translation>1 березня</translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message>
        <source>Check data</source>
        <translation>Перевірити дані</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Скопіювати подробиці</translation>
    </message>
    <message>
        <source>Is the data sound?</source>
        <translation>Чи цілі дані?</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>І ще %n.</numerusform>
            <numerusform>І ще %n.</numerusform>
            <numerusform>І ще %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choosers</name>
    <message>
        <source>Export the calendar</source>
        <translation>Передати календар</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>календар</translation>
    </message>
    <message>
        <source>Choose a calendar</source>
        <translation>Виберіть календар</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Календарі (*.ics)</translation>
    </message>
    <message>
        <source>Choose a list of clients</source>
        <translation>Вибрати список клієнтів</translation>
    </message>
    <message>
        <source>Lists and contacts (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods *.vcf);;All files (*)</source>
        <translation>Списки й контакти (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods *.vcf);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Save the faults</source>
        <translation>Зберегти помилки</translation>
    </message>
    <message>
        <source>faults.csv</source>
        <translation>помилки.csv</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Списки (*.csv)</translation>
    </message>
    <message>
        <source>Export the clients</source>
        <translation>Вивантажити клієнтів</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>клієнти</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>List for any program (*.csv)</source>
        <translation>Список для будь-якої програми (*.csv)</translation>
    </message>
    <message>
        <source>Contacts of a phone (*.vcf)</source>
        <translation>Контакти телефону (*.vcf)</translation>
    </message>
    <message>
        <source>All details for a program (*.json)</source>
        <translation>Усі дані для програми (*.json)</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Вибір фото</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)</source>
        <translation>Зображення (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Choose a file to copy in</source>
        <translation>Вибір файлу</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Збереження копії файлу</translation>
    </message>
</context>
<context>
    <name>ClientFace</name>
    <message>
        <source>The card is lost ({key})</source>
        <translation>Картку загублено ({key})</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Картка {number}</translation>
    </message>
    <message>
        <source>Card lost</source>
        <translation>Картку загублено</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без імені</translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>перший візит</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>last visit {when}</source>
        <translation>останній візит {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n візит</numerusform>
            <numerusform>%n візити</numerusform>
            <numerusform>%n візитів</numerusform>
        </translation>
    </message>
    <message>
        <source>owed, in bonuses</source>
        <translation>борг у бонусах</translation>
    </message>
    <message>
        <source>bonuses on the card</source>
        <translation>баланс бонусів</translation>
    </message>
</context>
<context>
    <name>ClientFacts</name>
    <message>
        <source>{sum} bonuses are owed after a return; the next purchases pay them off.</source>
        <translation>Після повернення за клієнтом борг у бонусах: {sum}. Його погасять наступні покупки.</translation>
    </message>
    <message>
        <source>allergy: {text}</source>
        <translation>алергія: {text}</translation>
    </message>
    <message>
        <source>no more bonuses to spend today: the day’s limit is reached</source>
        <translation>денний ліміт вичерпано: сьогодні бонусів не списати</translation>
    </message>
    <message>
        <source>up to {sum} bonuses to spend today</source>
        <translation>сьогодні можна списати до {sum}</translation>
    </message>
    <message>
        <source>{sum} expire on {day}</source>
        <translation>{day} згорять бонуси: {sum}</translation>
    </message>
    <message>
        <source>{sum} expire on {day}, {when}</source>
        <translation>{when}, {day}, згорять бонуси: {sum}</translation>
    </message>
    <message>
        <source>{sum} not active yet, from {day}</source>
        <translation>ще не активні, з {day}: {sum}</translation>
    </message>
    <message>
        <source>{count} of {every} stamps</source>
        <translation>штампів: {count} з {every}</translation>
    </message>
    <message>
        <source>card {number}; {names} share the account</source>
        <translation>картка {number}; спільний рахунок: {names}</translation>
    </message>
    <message numerus="yes">
        <source>card {number}; %n more share the account</source>
        <translation>
            <numerusform>картка {number}; на цьому рахунку ще %n картка</numerusform>
            <numerusform>картка {number}; на цьому рахунку ще %n картки</numerusform>
            <numerusform>картка {number}; на цьому рахунку ще %n карток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>card {number}; %n more with own accounts</source>
        <translation>
            <numerusform>картка {number}; ще %n картка зі своїм рахунком</numerusform>
            <numerusform>картка {number}; ще %n картки зі своїми рахунками</numerusform>
            <numerusform>картка {number}; ще %n карток зі своїми рахунками</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientFigures</name>
    <message>
        <source>new clients</source>
        <translation>нових клієнтів</translation>
    </message>
    <message>
        <source>known ones completed</source>
        <translation>відомих доповнено</translation>
    </message>
    <message>
        <source>left as they are or not readable</source>
        <translation>залишено як є або не прочитано</translation>
    </message>
    <message>
        <source>look like somebody known: worth a look later</source>
        <translation>схожі на відомих: потім переглянути</translation>
    </message>
    <message>
        <source>Bonuses from the list: {sum}</source>
        <translation>Бонуси зі списку: {sum}</translation>
    </message>
    <message>
        <source>Owed to clients in bonuses: {before} before the import, {sum} after it</source>
        <translation>Борг магазину перед клієнтами в бонусах:&#xa0;{before} до завантаження, {sum} після</translation>
    </message>
    <message>
        <source>Sums of the list are in {foreign}, the shop reckons in {own}: they come in one to one. To leave them out, let their column be “Not imported”.</source>
        <translation>Суми в списку вказано в {foreign}, а магазин рахує в {own}: їх буде взято один до одного. Щоб не брати їх, виберіть для стовпця «Не переноситься».</translation>
    </message>
    <message>
        <source>Spent so far, by the list: {sum}</source>
        <translation>Витрачено раніше, за списком: {sum}</translation>
    </message>
</context>
<context>
    <name>ClientFilter</name>
    <message>
        <source>No purchases yet</source>
        <translation>Покупок ще не було</translation>
    </message>
    <message>
        <source>One purchase so far</source>
        <translation>Поки що одна покупка</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Приходить знову</translation>
    </message>
    <message>
        <source>{kind}: below {sum}</source>
        <translation>{kind}: менше {sum}</translation>
    </message>
    <message>
        <source>{kind}: level from {sum}</source>
        <translation>{kind}: рівень від {sum}</translation>
    </message>
    <message>
        <source>Not a client yet</source>
        <translation>Ще не клієнт</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Живе в іншому місці</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Немає серед живих</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не дзвонити</translation>
    </message>
    <message>
        <source>Loyalty programme</source>
        <translation>Бонусна програма</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation>Привітання</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Data of children</source>
        <translation>Дані про дітей</translation>
    </message>
    <message>
        <source>{purpose}: agreed</source>
        <translation>{purpose}: згода є</translation>
    </message>
    <message>
        <source>{purpose}: refused or withdrawn</source>
        <translation>{purpose}: відмова</translation>
    </message>
    <message>
        <source>{purpose}: nobody asked yet</source>
        <translation>{purpose}: ще не питали</translation>
    </message>
    <message>
        <source>Birthday: {month}</source>
        <translation>День народження: {month}</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>День народження сьогодні</translation>
    </message>
    <message numerus="yes">
        <source>Birthday within %n day(s)</source>
        <translation>
            <numerusform>День народження протягом %n дня</numerusform>
            <numerusform>День народження протягом %n днів</numerusform>
            <numerusform>День народження протягом %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A child of %n year(s)</source>
        <translation>
            <numerusform>Дитина %n року</numerusform>
            <numerusform>Дитина %n років</numerusform>
            <numerusform>Дитина %n років</numerusform>
        </translation>
    </message>
    <message>
        <source>A child of {least} or older</source>
        <translation>Дитина від {least} років</translation>
    </message>
    <message>
        <source>A child up to {most}</source>
        <translation>Дитина до {most} років</translation>
    </message>
    <message>
        <source>A child of {least}–{most}</source>
        <translation>Дитина {least}–{most} років</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Холоне</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Втрачений</translation>
    </message>
    <message numerus="yes">
        <source>Not seen for %n day(s)</source>
        <translation>
            <numerusform>Без візитів %n день</numerusform>
            <numerusform>Без візитів %n дні</numerusform>
            <numerusform>Без візитів %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a favourite holiday</source>
        <translation>Улюблене свято відоме</translation>
    </message>
    <message>
        <source>No favourite holiday yet</source>
        <translation>Улюблене свято невідоме</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>В архіві</translation>
    </message>
    <message>
        <source>Card: {kind}</source>
        <translation>Картка: {kind}</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Мітка: {tag}</translation>
    </message>
    <message>
        <source>Birthday not known</source>
        <translation>День народження невідомий</translation>
    </message>
    <message>
        <source>New since {day}</source>
        <translation>Нові з {day}</translation>
    </message>
    <message>
        <source>Spent: {least} – {most}</source>
        <translation>Витрачено: {least} – {most}</translation>
    </message>
    <message>
        <source>Spent: {least} or more</source>
        <translation>Витрачено: від {least}</translation>
    </message>
    <message>
        <source>Spent: up to {most}</source>
        <translation>Витрачено: до {most}</translation>
    </message>
    <message>
        <source>Bonuses: {least} – {most}</source>
        <translation>Бонуси: {least} – {most}</translation>
    </message>
    <message>
        <source>Bonuses: {least} or more</source>
        <translation>Бонуси: від {least}</translation>
    </message>
    <message>
        <source>Bonuses: up to {most}</source>
        <translation>Бонуси: до {most}</translation>
    </message>
    <message>
        <source>Favourite: {holiday}</source>
        <translation>Улюблене свято: {holiday}</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>власник</translation>
    </message>
    <message>
        <source>In charge: {name}</source>
        <translation>Веде: {name}</translation>
    </message>
    <message>
        <source>Address: {place}</source>
        <translation>Адреса: {place}</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Немає телефону</translation>
    </message>
    <message>
        <source>{kind}: level {number}</source>
        <translation>{kind}: рівень {number}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} або {other}</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Own rhythm</source>
        <translation>Власний ритм</translation>
    </message>
    <message>
        <source>Another number of days…</source>
        <translation>Інша кількість днів…</translation>
    </message>
    <message>
        <source>Not seen for long</source>
        <translation>Давно без візитів</translation>
    </message>
    <message>
        <source>Spent…</source>
        <translation>Витрачено…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>Bonuses…</source>
        <translation>Бонуси…</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День народження</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Діти</translation>
    </message>
    <message>
        <source>Favourite holiday</source>
        <translation>Улюблене свято</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Хто веде</translation>
    </message>
    <message>
        <source>New clients</source>
        <translation>Нові клієнти</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Люди та організації</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Адреса…</translation>
    </message>
    <message>
        <source>Other ages…</source>
        <translation>Інший вік…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>За останні 7 днів</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Цього місяця</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Цього року</translation>
    </message>
    <message>
        <source>Clients who have not been seen for so many days</source>
        <translation>Клієнти, яких не було стільки днів</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Днів</translation>
    </message>
    <message>
        <source>Clients who spent in all</source>
        <translation>Клієнти, які загалом витратили</translation>
    </message>
    <message>
        <source>Clients who have bonuses</source>
        <translation>Клієнти з бонусами</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Clients with a child of these years</source>
        <translation>Клієнти з дитиною такого віку</translation>
    </message>
    <message>
        <source>Clients at an address</source>
        <translation>Клієнти за адресою</translation>
    </message>
    <message>
        <source>Words of the address</source>
        <translation>Слова з адреси</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>A number of days from 1 to {most} is needed.</source>
        <translation>Потрібна кількість днів від 1 до {most}.</translation>
    </message>
    <message>
        <source>A number of years from 0 to {most} is needed.</source>
        <translation>Потрібне число років від 0 до {most}.</translation>
    </message>
    <message>
        <source>This is less than the other end.</source>
        <translation>Це менше, ніж «від».</translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>search: “{text}”</source>
        <translation>пошук: «{text}»</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клієнт</numerusform>
            <numerusform>%n клієнти</numerusform>
            <numerusform>%n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Останній візит</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>Бонуси</translation>
    </message>
    <message>
        <source>Signs that this type lacks are written as their codes, such as [U+1F600].</source>
        <translation>Знаки, яких немає в шрифті, показано кодами, наприклад [U+1F600].</translation>
    </message>
</context>
<context>
    <name>ClientPanel</name>
    <message>
        <source>Scan a card</source>
        <translation>Відскануйте картку</translation>
    </message>
    <message>
        <source>No card? Find the client by name or phone. Without a client it is a plain purchase.</source>
        <translation>Немає картки? Знайдіть клієнта за іменем або телефоном. Без клієнта — звичайна покупка.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Новий клієнт</translation>
    </message>
</context>
<context>
    <name>ClientPick</name>
    <message>
        <source>Nobody</source>
        <translation>Ніхто</translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Name, phone or card</source>
        <translation>Ім’я, телефон або картка</translation>
    </message>
    <message>
        <source>Clients found</source>
        <translation>Знайдені клієнти</translation>
    </message>
    <message>
        <source>Nobody is found. Add the client first (F4).</source>
        <translation>Нікого не знайдено. Спочатку додайте клієнта (F4).</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>Taken away: {what}.</source>
        <translation>Прибрано: {what}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Not saved, but kept as typed: {name}.</source>
        <translation>Не збережено, але введене не зникло: {name}.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Новий клієнт</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Повернутися до введення</translation>
    </message>
    <message>
        <source>What was typed at {time} was not saved.</source>
        <translation>Введене о {time} не збережено.</translation>
    </message>
    <message>
        <source>What was typed on {day} at {time} was not saved.</source>
        <translation>Введене {day} о {time} не збережено.</translation>
    </message>
    <message>
        <source>Dropped what was typed and not saved.</source>
        <translation>Незбережене викинуто.</translation>
    </message>
    <message>
        <source>The list is being checked …</source>
        <translation>Список перевіряється…</translation>
    </message>
    <message>
        <source>The clients are coming in …</source>
        <translation>Список завантажується…</translation>
    </message>
    <message>
        <source>The import is being taken back …</source>
        <translation>Завантаження скасовується…</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %n client(s) gone.</source>
        <translation>
            <numerusform>Завантаження скасовано: прибрано %n клієнта.</numerusform>
            <numerusform>Завантаження скасовано: прибрано %n клієнтів.</numerusform>
            <numerusform>Завантаження скасовано: прибрано %n клієнтів.</numerusform>
        </translation>
    </message>
    <message>
        <source>The faults are in {name}.</source>
        <translation>Помилки записано до {name}.</translation>
    </message>
    <message>
        <source>The export is stopped. No file was written.</source>
        <translation>Вивантаження зупинено. Файл не записано.</translation>
    </message>
    <message numerus="yes">
        <source>Exported to {file}: %n client(s).</source>
        <translation>
            <numerusform>Вивантажено в {file}: %n клієнта.</numerusform>
            <numerusform>Вивантажено в {file}: %n клієнтів.</numerusform>
            <numerusform>Вивантажено в {file}: %n клієнтів.</numerusform>
        </translation>
    </message>
    <message>
        <source>So many clients are sorted by name only. Choose conditions first.</source>
        <translation>Так багато клієнтів сортується лише за іменем. Спершу виберіть умови.</translation>
    </message>
    <message>
        <source>So many clients are no list for paper. Choose conditions first: up to {most} are printed.</source>
        <translation>Для паперу це забагато клієнтів. Спершу виберіть умови: друкується не більше {most}.</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>клієнти</translation>
    </message>
    <message>
        <source>Back from the archive: {name}.</source>
        <translation>Знову в списку: {name}.</translation>
    </message>
    <message>
        <source>In the archive: {name}. Cards and bonuses stay.</source>
        <translation>В архіві: {name}. Картки й бонуси залишаються.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) back from the archive.</source>
        <translation>
            <numerusform>Знову в списку: %n клієнт.</numerusform>
            <numerusform>Знову в списку: %n клієнти.</numerusform>
            <numerusform>Знову в списку: %n клієнтів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) in the archive. Cards and bonuses stay.</source>
        <translation>
            <numerusform>В архіві %n клієнт. Картки й бонуси залишаються.</numerusform>
            <numerusform>В архіві %n клієнти. Картки й бонуси залишаються.</numerusform>
            <numerusform>В архіві %n клієнтів. Картки й бонуси залишаються.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a tag to %n client(s)</source>
        <translation>
            <numerusform>Додати мітку %n клієнту</numerusform>
            <numerusform>Додати мітку %n клієнтам</numerusform>
            <numerusform>Додати мітку %n клієнтам</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have the tag “{tag}” now.</source>
        <translation>
            <numerusform>Мітка «{tag}» тепер у %n клієнта.</numerusform>
            <numerusform>Мітка «{tag}» тепер у %n клієнтів.</numerusform>
            <numerusform>Мітка «{tag}» тепер у %n клієнтів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>{name} agreed in words: {purpose}.</source>
        <translation>{name}: згоду отримано усно – {purpose}.</translation>
    </message>
    <message>
        <source>{name} agreed on paper: {purpose}.</source>
        <translation>{name}: згоду отримано на папері – {purpose}.</translation>
    </message>
    <message>
        <source>{name} refused: {purpose}.</source>
        <translation>{name}: відмова – {purpose}.</translation>
    </message>
    <message>
        <source>Photos are only in contacts and in JSON.</source>
        <translation>Фотографії є лише в контактах і в JSON.</translation>
    </message>
    <message>
        <source>Two people: {one} and {other}. They are not asked about again.</source>
        <translation>Це різні люди: {one} і {other}. Більше ця пара не з’явиться.</translation>
    </message>
    <message>
        <source>{name} is in the client file now.</source>
        <translation>Тепер у картотеці: {name}.</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>Збережено: {name}.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Скасувати зміну</translation>
    </message>
    <message>
        <source>{name} is in the client file no more.</source>
        <translation>Більше не в картотеці: {name}.</translation>
    </message>
    <message>
        <source>As it was before: {name}.</source>
        <translation>Знову як було: {name}.</translation>
    </message>
    <message>
        <source>bought before the import</source>
        <translation>покупки були й раніше</translation>
    </message>
    <message>
        <source>no purchases yet</source>
        <translation>покупок ще не було</translation>
    </message>
    <message>
        <source>one purchase so far</source>
        <translation>поки одна покупка</translation>
    </message>
    <message>
        <source>comes again</source>
        <translation>приходить знову</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>живе в іншому місці</translation>
    </message>
    <message>
        <source>died</source>
        <translation>немає серед живих</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>не дзвонити</translation>
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
        <translation>Найближчі 7 днів</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>The present file is not deleted. It stays in the same folder under another name, and a copy is made of it if it can be read.</source>
        <translation>Теперішній файл не видаляється: він залишиться в тій самій теці під іншою назвою, а якщо читається, з нього знімається копія.</translation>
    </message>
    <message>
        <source>The shop is closed for a moment and opened again with the copy.</source>
        <translation>Магазин закриється на хвилину й відкриється знову вже з копією.</translation>
    </message>
    <message>
        <source>Restore the copy of {moment}?</source>
        <translation>Відновити копію від {moment}?</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клієнт</numerusform>
            <numerusform>%n клієнти</numerusform>
            <numerusform>%n клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n картка</numerusform>
            <numerusform>%n картки</numerusform>
            <numerusform>%n карток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n операція</numerusform>
            <numerusform>%n операції</numerusform>
            <numerusform>%n операцій</numerusform>
        </translation>
    </message>
    <message>
        <source>“{shop}”: {counts}.</source>
        <translation>«{shop}»: {counts}.</translation>
    </message>
    <message>
        <source>The last operation is of {moment}.</source>
        <translation>Остання операція – {moment}.</translation>
    </message>
    <message>
        <source>This is a copy of another shop: “{other}”. The present file is of “{own}”.</source>
        <translation>Це копія іншого магазину: «{other}». Теперішній файл – магазину «{own}».</translation>
    </message>
    <message>
        <source>The present file cannot be read, so it cannot be said what the copy lacks.</source>
        <translation>Теперішній файл не читається, тому невідомо, чого немає в копії.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) recorded after this copy will be missing.</source>
        <translation>
            <numerusform>Зникне %n операція, записана після цієї копії.</numerusform>
            <numerusform>Зникнуть %n операції, записані після цієї копії.</numerusform>
            <numerusform>Зникнуть %n операцій, записаних після цієї копії.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one is of {moment}.</source>
        <translation>Остання – {moment}.</translation>
    </message>
    <message>
        <source>No operation will be missing. What was changed otherwise after this copy, such as clients, will be as it was.</source>
        <translation>Операції не зникнуть. Решта змін після цієї копії, як-от дані клієнтів, стане такою, як була.</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Language of the form</source>
        <translation>Мова анкети</translation>
    </message>
    <message>
        <source>Save the wording</source>
        <translation>Зберегти тексти</translation>
    </message>
    <message>
        <source>Sign-up form…</source>
        <translation>Анкета клієнта…</translation>
    </message>
    <message>
        <source>{purpose} – wording {version}</source>
        <translation>{purpose} — редакція {version}</translation>
    </message>
    <message>
        <source>Consents of clients</source>
        <translation>Згоди клієнтів</translation>
    </message>
    <message>
        <source>These words are on the form and are noted with each consent. A change is a new wording: who agreed before agreed to the words of that time.</source>
        <translation>Ці тексти стоять в анкеті й записуються з кожною згодою. Змінений текст — нова редакція; у попередніх згод лишається попередній текст.</translation>
    </message>
</context>
<context>
    <name>ConsentPresenter</name>
    <message>
        <source>Saved as wording {version}. Former consents keep their words.</source>
        <translation>Збережено: редакція {version}. У попередніх згод лишається попередній текст.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Bonus programme</source>
        <translation>Бонусна програма</translation>
    </message>
    <message>
        <source>News and offers</source>
        <translation>Новини та пропозиції</translation>
    </message>
    <message>
        <source>Greetings on days of the client’s</source>
        <translation>Привітання</translation>
    </message>
    <message>
        <source>Photo in the file</source>
        <translation>Фото в картотеці</translation>
    </message>
    <message>
        <source>Names and birthdays of children</source>
        <translation>Імена та дні народження дітей</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>на папері</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>усно</translation>
    </message>
    <message>
        <source>in the form</source>
        <translation>в анкеті</translation>
    </message>
    <message>
        <source>from a list</source>
        <translation>зі списку</translation>
    </message>
    <message>
        <source>I agree that the shop keeps my name, phone and purchases to reckon my bonuses.</source>
        <translation>Магазину дозволено зберігати моє ім’я, телефон і покупки, щоб нараховувати бонуси.</translation>
    </message>
    <message>
        <source>I agree to get news and offers of the shop; I can say no at any time.</source>
        <translation>Мені можна надсилати новини та пропозиції магазину; відмовитися можна будь-коли.</translation>
    </message>
    <message>
        <source>I agree that the shop keeps my birthday and dear holidays and greets me on them.</source>
        <translation>Магазину дозволено зберігати мій день народження та улюблені свята й вітати мене з ними.</translation>
    </message>
    <message>
        <source>I agree that the shop keeps my photo in its client file.</source>
        <translation>Магазину дозволено зберігати моє фото в картотеці клієнтів.</translation>
    </message>
    <message>
        <source>I agree that the shop keeps the names and birthdays of my children to greet them.</source>
        <translation>Магазину дозволено зберігати імена та дні народження моїх дітей, щоб вітати їх.</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>Consents</source>
        <translation>Згоди</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>згода є</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>відкликано</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відмова</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ще не питали</translation>
    </message>
    <message>
        <source>wording {version}</source>
        <translation>редакція {version}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Agreed in words</source>
        <translation>Згода усно</translation>
    </message>
    <message>
        <source>Agreed on paper</source>
        <translation>Згода на папері</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відмова</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Quiet hours from</source>
        <translation>Тихі години з</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>Тихі години до</translation>
    </message>
    <message>
        <source>Calls, letters and messages a month at most</source>
        <translation>Дзвінків, листів і повідомлень на місяць, не більше</translation>
    </message>
    <message>
        <source>Letters and messages a day at most</source>
        <translation>Листів і повідомлень на день, не більше</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без обмеження</translation>
    </message>
    <message>
        <source>Send only to clients who agreed</source>
        <translation>Надсилати лише тим, хто дав згоду</translation>
    </message>
    <message>
        <source>Asked at the very moment of sending. Whoever died, moved away, asked not to be called, refused this way or withdrew the consent is never written to. The same time twice: no quiet hours.</source>
        <translation>Перевіряється в саму мить надсилання. Тим, хто помер, переїхав, просить не турбувати, відмовився від цього способу зв’язку чи відкликав згоду, не пишуть ніколи. Однаковий час двічі — тихих годин немає.</translation>
    </message>
    <message>
        <source>When clients are written to</source>
        <translation>Коли можна писати клієнтам</translation>
    </message>
</context>
<context>
    <name>ContactLeave</name>
    <message>
        <source>no e-mail address</source>
        <translation>немає адреси електронної пошти</translation>
    </message>
    <message>
        <source>no postal address</source>
        <translation>немає поштової адреси</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>немає номера телефону</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>немає в картотеці</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>дані стерто</translation>
    </message>
    <message>
        <source>joined with another file</source>
        <translation>картку об’єднано з іншою</translation>
    </message>
    <message>
        <source>died</source>
        <translation>клієнта вже немає</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>переїзд</translation>
    </message>
    <message>
        <source>wishes no contact</source>
        <translation>просить не турбувати</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>в архіві</translation>
    </message>
    <message>
        <source>does not want this way</source>
        <translation>не хоче такого способу зв’язку</translation>
    </message>
    <message>
        <source>refused to be written to</source>
        <translation>відмова від листів</translation>
    </message>
    <message>
        <source>withdrew the consent</source>
        <translation>згоду відкликано</translation>
    </message>
    <message>
        <source>not asked for consent</source>
        <translation>згоди ще не питали</translation>
    </message>
    <message>
        <source>enough for this month</source>
        <translation>на цей місяць досить</translation>
    </message>
    <message>
        <source>written to today already</source>
        <translation>сьогодні вже писали</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>тихі години</translation>
    </message>
    <message>
        <source>No e-mail address is noted. Ask, and note it in the file.</source>
        <translation>Адресу електронної пошти не записано. Запитайте й запишіть її в картку.</translation>
    </message>
    <message>
        <source>No postal address is noted. Ask, and note it in the file.</source>
        <translation>Поштову адресу не записано. Запитайте й запишіть її в картку.</translation>
    </message>
    <message>
        <source>No phone number is noted. Ask, and note it in the file.</source>
        <translation>Номер телефону не записано. Запитайте й запишіть його в картку.</translation>
    </message>
    <message>
        <source>This client is not in the file any more.</source>
        <translation>Цього клієнта більше немає в картотеці.</translation>
    </message>
    <message>
        <source>This client was erased: nobody can be reached.</source>
        <translation>Дані цього клієнта стерто: зв’язатися немає з ким.</translation>
    </message>
    <message>
        <source>This file was joined with another one. Open that one and write from there.</source>
        <translation>Цю картку об’єднано з іншою. Відкрийте ту й пишіть звідти.</translation>
    </message>
    <message>
        <source>The file says that the client died. Nothing is sent.</source>
        <translation>У картці позначено смерть клієнта. Нічого не надсилається.</translation>
    </message>
    <message>
        <source>The file says that the client moved away. If that is wrong, change the state there.</source>
        <translation>У картці позначено переїзд клієнта. Якщо це не так, змініть там стан.</translation>
    </message>
    <message>
        <source>The client asked not to be called or written to.</source>
        <translation>Клієнт просить не телефонувати й не писати.</translation>
    </message>
    <message>
        <source>The client is archived. Bring the file back first.</source>
        <translation>Клієнт в архіві. Спершу поверніть картку.</translation>
    </message>
    <message>
        <source>The client does not want to be reached this way. Choose another one.</source>
        <translation>Клієнт не хоче такого способу зв’язку. Оберіть інший.</translation>
    </message>
    <message>
        <source>The client was asked and did not agree to be written to.</source>
        <translation>Клієнта питали: згоди на листи немає.</translation>
    </message>
    <message>
        <source>The client withdrew the consent to be written to.</source>
        <translation>Згоду на листи відкликано.</translation>
    </message>
    <message>
        <source>Nobody asked yet whether the client agrees to be written to. Ask, and note the consent in the file.</source>
        <translation>Клієнта ще не питали, чи можна йому писати. Запитайте й позначте згоду в картці.</translation>
    </message>
    <message>
        <source>The shop wrote or called {count} times this month: that is enough until {day}.</source>
        <translation>Дзвінків і листів цього місяця: {count}. До {day} цього досить.</translation>
    </message>
    <message>
        <source>The client was written to today already: that is enough until {day}.</source>
        <translation>Сьогодні клієнтові вже писали. До {day} цього досить.</translation>
    </message>
    <message>
        <source>These are quiet hours: nobody is disturbed until {time}.</source>
        <translation>Тихі години: до {time} нікого не турбувати.</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Who changed the phone, and when</source>
        <translation>Хто й коли змінював телефон</translation>
    </message>
    <message>
        <source>Birthday is not known: add it</source>
        <translation>День народження не записано: додати</translation>
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
        <translation>Дзвінок</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Візит</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. лист</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Месенджер</translation>
    </message>
    <message>
        <source>The client called</source>
        <translation>Дзвінок від клієнта</translation>
    </message>
    <message>
        <source>The client came by</source>
        <translation>Візит клієнта</translation>
    </message>
    <message>
        <source>Letter from the client</source>
        <translation>Лист від клієнта</translation>
    </message>
    <message>
        <source>E-mail from the client</source>
        <translation>Ел. лист від клієнта</translation>
    </message>
    <message>
        <source>SMS from the client</source>
        <translation>SMS від клієнта</translation>
    </message>
    <message>
        <source>Message from the client</source>
        <translation>Повідомлення від клієнта</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>домовилися</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>передзвонити</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>не відповідає</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>подяка</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>скарга</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>побажання</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>відмова</translation>
    </message>
    <message>
        <source>answered a complaint or a wish</source>
        <translation>відповідь на скаргу або побажання</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>beside the shop’s file</source>
        <translation>поруч із файлом магазину</translation>
    </message>
    <message>
        <source>in the second place</source>
        <translation>у другому місці</translation>
    </message>
    <message>
        <source>made before an update</source>
        <translation>знята перед оновленням</translation>
    </message>
    <message>
        <source>left by a restore</source>
        <translation>залишилася після відновлення</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>вибрана вручну</translation>
    </message>
    <message numerus="yes">
        <source>The file itself is damaged in %n place(s). Restore the last good copy.</source>
        <translation>
            <numerusform>Сам файл пошкоджено в %n місці. Відновіть останню цілу копію.</numerusform>
            <numerusform>Сам файл пошкоджено в %n місцях. Відновіть останню цілу копію.</numerusform>
            <numerusform>Сам файл пошкоджено в %n місцях. Відновіть останню цілу копію.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) point to something that is not there any more.</source>
        <translation>
            <numerusform>%n запис указує на те, чого вже немає.</numerusform>
            <numerusform>%n записи указують на те, чого вже немає.</numerusform>
            <numerusform>%n записів указують на те, чого вже немає.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guard(s) of the ledger are missing: the file was changed with another program.</source>
        <translation>
            <numerusform>Бракує %n захисту журналу: файл змінювали іншою програмою.</numerusform>
            <numerusform>Бракує %n захистів журналу: файл змінювали іншою програмою.</numerusform>
            <numerusform>Бракує %n захистів журналу: файл змінювали іншою програмою.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strange guard(s) stand in the file: it was changed with another program.</source>
        <translation>
            <numerusform>У файлі %n чужий захист: його змінювали іншою програмою.</numerusform>
            <numerusform>У файлі %n чужі захисти: його змінювали іншою програмою.</numerusform>
            <numerusform>У файлі %n чужих захистів: його змінювали іншою програмою.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file’s structure are missing: it was changed with another program.</source>
        <translation>
            <numerusform>У структурі файлу бракує %n частини: його змінювали іншою програмою.</numerusform>
            <numerusform>У структурі файлу бракує %n частин: його змінювали іншою програмою.</numerusform>
            <numerusform>У структурі файлу бракує %n частин: його змінювали іншою програмою.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strange part(s) stand in the file’s structure: it was changed with another program.</source>
        <translation>
            <numerusform>У структурі файлу %n чужа частина: його змінювали іншою програмою.</numerusform>
            <numerusform>У структурі файлу %n чужі частини: його змінювали іншою програмою.</numerusform>
            <numerusform>У структурі файлу %n чужих частин: його змінювали іншою програмою.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file’s structure were changed with another program.</source>
        <translation>
            <numerusform>%n частину структури файлу змінено іншою програмою.</numerusform>
            <numerusform>%n частини структури файлу змінено іншою програмою.</numerusform>
            <numerusform>%n частин структури файлу змінено іншою програмою.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not what was recorded: whose they are, or their turnover at the start.</source>
        <translation>
            <numerusform>%n рахунок не такий, як записано: чий він або оборот на початок.</numerusform>
            <numerusform>%n рахунки не такі, як записано: чиї вони або оборот на початок.</numerusform>
            <numerusform>%n рахунків не такі, як записано: чиї вони або оборот на початок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are not what was recorded: their account, kind, state or days.</source>
        <translation>
            <numerusform>%n картка не така, як записано: рахунок, вид, стан або дні.</numerusform>
            <numerusform>%n картки не такі, як записано: рахунок, вид, стан або дні.</numerusform>
            <numerusform>%n карток не такі, як записано: рахунок, вид, стан або дні.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the loyalty rules are not what was recorded.</source>
        <translation>
            <numerusform>%n версія правил лояльності не така, як записано.</numerusform>
            <numerusform>%n версії правил лояльності не такі, як записано.</numerusform>
            <numerusform>%n версій правил лояльності не такі, як записано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The records of cards, accounts and rules were changed in %n place(s).</source>
        <translation>
            <numerusform>Записи про картки, рахунки й правила змінено в %n місці.</numerusform>
            <numerusform>Записи про картки, рахунки й правила змінено в %n місцях.</numerusform>
            <numerusform>Записи про картки, рахунки й правила змінено в %n місцях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gift(s) of bonuses are booked and not noted as given: they could be given again.</source>
        <translation>
            <numerusform>%n подарунок бонусами проведено, але не позначено як подарований: його могли б подарувати знову.</numerusform>
            <numerusform>%n подарунки бонусами проведено, але не позначено як подаровані: їх могли б подарувати знову.</numerusform>
            <numerusform>%n подарунків бонусами проведено, але не позначено як подаровані: їх могли б подарувати знову.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gift(s) of bonuses are noted as given and are not booked so.</source>
        <translation>
            <numerusform>%n подарунок бонусами позначено як подарований, але так не проведено.</numerusform>
            <numerusform>%n подарунки бонусами позначено як подаровані, але так не проведено.</numerusform>
            <numerusform>%n подарунків бонусами позначено як подаровані, але так не проведено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s) of bonuses do not equal what was booked on them.</source>
        <translation>
            <numerusform>%n порція бонусів не дорівнює тому, що на неї записано.</numerusform>
            <numerusform>%n порції бонусів не дорівнюють тому, що на них записано.</numerusform>
            <numerusform>%n порцій бонусів не дорівнюють тому, що на них записано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The debt of %n account(s) does not equal what was booked on it.</source>
        <translation>
            <numerusform>Борг %n рахунку не дорівнює тому, що на нього записано.</numerusform>
            <numerusform>Борги %n рахунків не дорівнюють тому, що на них записано.</numerusform>
            <numerusform>Борги %n рахунків не дорівнюють тому, що на них записано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The turnover of %n account(s) does not equal its purchases.</source>
        <translation>
            <numerusform>Сума покупок %n рахунку не дорівнює його покупкам.</numerusform>
            <numerusform>Суми покупок %n рахунків не дорівнюють їхнім покупкам.</numerusform>
            <numerusform>Суми покупок %n рахунків не дорівнюють їхнім покупкам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The count or the sum of purchases kept ready for %n client(s) is wrong.</source>
        <translation>
            <numerusform>Підраховані наперед покупки %n клієнта не сходяться із записами.</numerusform>
            <numerusform>Підраховані наперед покупки %n клієнтів не сходяться із записами.</numerusform>
            <numerusform>Підраховані наперед покупки %n клієнтів не сходяться із записами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The days of purchase kept ready for %n client(s), or their rhythm, are wrong.</source>
        <translation>
            <numerusform>Дні покупок або ритм, що тримаються напоготові, хибні в %n клієнта.</numerusform>
            <numerusform>Дні покупок або ритм, що тримаються напоготові, хибні у %n клієнтів.</numerusform>
            <numerusform>Дні покупок або ритм, що тримаються напоготові, хибні у %n клієнтів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bonuses of %n operation(s) do not add up.</source>
        <translation>
            <numerusform>Бонуси %n операції не сходяться.</numerusform>
            <numerusform>Бонуси %n операцій не сходяться.</numerusform>
            <numerusform>Бонуси %n операцій не сходяться.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) belong to no operation.</source>
        <translation>
            <numerusform>%n запис бонусів не належить до жодної операції.</numerusform>
            <numerusform>%n записи бонусів не належать до жодної операції.</numerusform>
            <numerusform>%n записів бонусів не належать до жодної операції.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before %n operation(s) another one is missing: it was removed.</source>
        <translation>
            <numerusform>Перед %n операцією бракує іншої: її видалили.</numerusform>
            <numerusform>Перед %n операціями бракує інших: їх видалили.</numerusform>
            <numerusform>Перед %n операціями бракує інших: їх видалили.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lines of %n purchase(s) do not add up to the purchase.</source>
        <translation>
            <numerusform>Рядки %n покупки не сходяться з її сумою.</numerusform>
            <numerusform>Рядки %n покупок не сходяться з їхніми сумами.</numerusform>
            <numerusform>Рядки %n покупок не сходяться з їхніми сумами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More was returned of %n purchase(s) than was bought.</source>
        <translation>
            <numerusform>За %n покупкою повернуто більше, ніж куплено.</numerusform>
            <numerusform>За %n покупками повернуто більше, ніж куплено.</numerusform>
            <numerusform>За %n покупками повернуто більше, ніж куплено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What gift cards paid does not equal %n purchase(s) paid with them.</source>
        <translation>
            <numerusform>Списане з подарункових карток не дорівнює оплаченому в %n покупці.</numerusform>
            <numerusform>Списане з подарункових карток не дорівнює оплаченому в %n покупках.</numerusform>
            <numerusform>Списане з подарункових карток не дорівнює оплаченому в %n покупках.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) joined to another one still hold something.</source>
        <translation>
            <numerusform>На %n рахунку, приєднаному до іншого, щось лишилося.</numerusform>
            <numerusform>На %n рахунках, приєднаних до інших, щось лишилося.</numerusform>
            <numerusform>На %n рахунках, приєднаних до інших, щось лишилося.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain of operations is broken in %n place(s): recorded operations were changed.</source>
        <translation>
            <numerusform>Ланцюжок операцій порушено в %n місці: записані операції змінювали.</numerusform>
            <numerusform>Ланцюжок операцій порушено в %n місцях: записані операції змінювали.</numerusform>
            <numerusform>Ланцюжок операцій порушено в %n місцях: записані операції змінювали.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest copy holds operations that the shop’s file has no more: they were removed.</source>
        <translation>В останній копії є операції, яких у файлі магазину більше немає: їх видалили.</translation>
    </message>
    <message>
        <source>The newest copy and the shop’s file tell different operations under one number.</source>
        <translation>В останній копії та у файлі магазину під одним номером різні операції.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) cannot be found by the search. Open and save their files.</source>
        <translation>
            <numerusform>Пошук не знаходить %n клієнта. Відкрийте й збережіть його картку.</numerusform>
            <numerusform>Пошук не знаходить %n клієнтів. Відкрийте й збережіть їхні картки.</numerusform>
            <numerusform>Пошук не знаходить %n клієнтів. Відкрийте й збережіть їхні картки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) are not as they must be: {code}.</source>
        <translation>
            <numerusform>Ще %n місце не в порядку: {code}.</numerusform>
            <numerusform>Ще %n місця не в порядку: {code}.</numerusform>
            <numerusform>Ще %n місць не в порядку: {code}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of clients were not found: {names}.</source>
        <translation>
            <numerusform>Не знайдено %n файл клієнтів: {names}.</numerusform>
            <numerusform>Не знайдено %n файли клієнтів: {names}.</numerusform>
            <numerusform>Не знайдено %n файлів клієнтів: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of clients were not found, among them {names}.</source>
        <translation>
            <numerusform>Не знайдено %n файл клієнтів, серед них {names}.</numerusform>
            <numerusform>Не знайдено %n файли клієнтів, серед них {names}.</numerusform>
            <numerusform>Не знайдено %n файлів клієнтів, серед них {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copy of</source>
        <translation>Копія від</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Operations, the last one</source>
        <translation>Операції, остання</translation>
    </message>
    <message>
        <source>Copies of the shop’s file</source>
        <translation>Копії файлу магазину</translation>
    </message>
    <message>
        <source>A copy takes the place of the shop’s file as a whole. Nothing is deleted by it: the present file is kept beside the new one.</source>
        <translation>Копія цілком стає на місце файлу магазину. Нічого не видаляється: теперішній файл збережеться поруч із новим.</translation>
    </message>
    <message>
        <source>Which copy is to be restored?</source>
        <translation>Яку копію відновити?</translation>
    </message>
    <message>
        <source>The copies are being read…</source>
        <translation>Копії читаються…</translation>
    </message>
    <message>
        <source>No copy was found on this computer. Choose one from a stick or a cloud’s folder.</source>
        <translation>На цьому комп’ютері копій немає. Укажіть копію на флешці або в теці хмари.</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>новіша за програму</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>не читається</translation>
    </message>
    <message>
        <source>another shop</source>
        <translation>інший магазин</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>What have you done today for your client?</source>
        <translation>Що ви зробили сьогодні для свого клієнта?</translation>
    </message>
    <message>
        <source>Done: {done} of {total}</source>
        <translation>Зроблено {done} з {total}</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Armenia</source>
        <translation>Вірменія</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Білорусь</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чехія</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Німеччина</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Естонія</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Велика Британія</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузія</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Ізраїль</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Киргизстан</translation>
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
        <translation>Латвія</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Молдова</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польща</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Росія</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Туркменістан</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Україна</translation>
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
        <translation>Збій у програмі</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Подробиці для підтримки</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Скопіювати подробиці</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Відкрити теку журналу</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Працювати далі</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>У програмі стався збій</translation>
    </message>
    <message>
        <source>What was saved is safe. Copy the details for support and go on working.</source>
        <translation>Збережене ціле. Скопіюйте подробиці для підтримки й працюйте далі.</translation>
    </message>
    <message>
        <source>Phones and names are blotted out of the details.</source>
        <translation>Телефони й імена в подробицях закрито.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>CustomerScreen</name>
    <message>
        <source>Hello! Do you have our card?</source>
        <translation>Добрий день! Чи є у вас наша картка?</translation>
    </message>
    <message>
        <source>bonuses on your card</source>
        <translation>баланс бонусів</translation>
    </message>
    <message>
        <source>bonuses after this purchase</source>
        <translation>баланс бонусів після покупки</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>До сплати</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Дякуємо за покупку!</translation>
    </message>
    <message>
        <source>Thank you, {name}!</source>
        <translation>Дякуємо за покупку!</translation>
    </message>
    <message>
        <source>bonuses on your card now</source>
        <translation>новий баланс бонусів</translation>
    </message>
    <message>
        <source>We look forward to seeing you again.</source>
        <translation>Будемо раді бачити вас знову.</translation>
    </message>
    <message>
        <source>Hello, {name}!</source>
        <translation>Добрий день!</translation>
    </message>
    <message>
        <source>Hello!</source>
        <translation>Добрий день!</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Paid with bonuses</source>
        <translation>Сплачено бонусами</translation>
    </message>
    <message>
        <source>Paid by gift card</source>
        <translation>Сплачено подарунковою карткою</translation>
    </message>
    <message>
        <source>+{sum} in bonuses</source>
        <translation>+{sum} на картку</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Customer’s screen</source>
        <translation>Екран покупця</translation>
    </message>
</context>
<context>
    <name>DateFields</name>
    <message>
        <source>Name day</source>
        <translation>Іменини</translation>
    </message>
    <message>
        <source>dd.mm</source>
        <translation>дд.мм</translation>
    </message>
    <message>
        <source>Keeps church days by</source>
        <translation>Церковні дні</translation>
    </message>
    <message>
        <source>as the holiday itself has it</source>
        <translation>як у самого свята</translation>
    </message>
    <message>
        <source>new style</source>
        <translation>за новим стилем</translation>
    </message>
    <message>
        <source>old style</source>
        <translation>за старим стилем</translation>
    </message>
    <message>
        <source>{day} by the old style</source>
        <translation>{day} за старим стилем</translation>
    </message>
    <message>
        <source>{day} by the new style</source>
        <translation>{day} за новим стилем</translation>
    </message>
</context>
<context>
    <name>DayAbout</name>
    <message>
        <source>{sum} in a year</source>
        <translation>{sum} за рік</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a purchase, usually {usual}</source>
        <translation>
            <numerusform>%n день без покупок, зазвичай {usual}</numerusform>
            <numerusform>%n дні без покупок, зазвичай {usual}</numerusform>
            <numerusform>%n днів без покупок, зазвичай {usual}</numerusform>
        </translation>
    </message>
    <message>
        <source>a year ago: greeted on {day}, given: {gift}</source>
        <translation>рік тому: привітання {day}, подарунок — {gift}</translation>
    </message>
    <message>
        <source>a year ago: greeted on {day}</source>
        <translation>рік тому: привітання {day}</translation>
    </message>
    <message>
        <source>a year ago given: {gift}</source>
        <translation>рік тому подарунок — {gift}</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Холоне</translation>
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
        <translation>Запускати разом із комп’ютером</translation>
    </message>
    <message>
        <source>Stay beside the clock when the window is closed</source>
        <translation>Залишатися біля годинника, коли вікно закрито</translation>
    </message>
    <message>
        <source>Once a day a small window tells whose holiday it is. With the computer it comes by itself, and the program waits beside the clock.</source>
        <translation>Раз на день маленьке вікно нагадує, чиє сьогодні свято. Разом із комп’ютером воно відкривається саме, а програма чекає біля годинника.</translation>
    </message>
    <message>
        <source>This system has no place for icons beside the clock: the program starts with its window.</source>
        <translation>У цій системі немає місця для значків біля годинника: програма запускається зі своїм вікном.</translation>
    </message>
    <message>
        <source>The window of the day</source>
        <translation>Вікно дня</translation>
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
        <translation>Назва</translation>
    </message>
    <message>
        <source>An evening for our regulars</source>
        <translation>Вечір для постійних клієнтів</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.рррр</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>той самий</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Години</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Місць</translation>
    </message>
    <message>
        <source>as many as come</source>
        <translation>скільки прийде</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Про що цей день</translation>
    </message>
    <message>
        <source>Gift in the pocket</source>
        <translation>Подарунок у кишені</translation>
    </message>
    <message>
        <source>a collector’s coin</source>
        <translation>колекційна монета</translation>
    </message>
    <message>
        <source>In one of so many</source>
        <translation>В одній покупці з</translation>
    </message>
    <message>
        <source>Purchases from</source>
        <translation>Покупки від</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Скільки їх</translation>
    </message>
    <message>
        <source>enough for all</source>
        <translation>вистачить усім</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрити без збереження</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Потрібна назва.</translation>
    </message>
    <message>
        <source>This day is not saved yet. F9 saves it; the same step again drops what is typed.</source>
        <translation>Цей день ще не збережено. F9 – зберегти; той самий крок ще раз – закрити без збереження.</translation>
    </message>
    <message>
        <source>A number above 0 is needed, or nothing.</source>
        <translation>Потрібне число більше 0 або порожнє поле.</translation>
    </message>
    <message>
        <source>Hidden in purchases of the day</source>
        <translation>Сюрприз у покупках цього дня</translation>
    </message>
    <message>
        <source>After a purchase the till says what to put into it, and notes that it did.</source>
        <translation>Після покупки каса підкаже, що до неї покласти, і запам’ятає це.</translation>
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
        <translation>Перенести {day} на інший день</translation>
    </message>
    <message>
        <source>by the rule {day}</source>
        <translation>за правилом {day}</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>The chosen day</source>
        <translation>Вибраний день</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Зачинено</translation>
    </message>
    <message>
        <source>Other holidays</source>
        <translation>Інші свята</translation>
    </message>
    <message>
        <source>Nothing stands on this day.</source>
        <translation>На цей день нічого немає.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan, carried out</source>
        <translation>План, виконано</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Customer day</source>
        <translation>День клієнта</translation>
    </message>
    <message>
        <source>The shop’s own day</source>
        <translation>Власний день магазину</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Перенести на інший день</translation>
    </message>
    <message>
        <source>Plan something for this holiday</source>
        <translation>Скласти план до цього свята</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>Привітали</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Mark as greeted</source>
        <translation>Позначити: привітали</translation>
    </message>
    <message>
        <source>Greet</source>
        <translation>Привітати</translation>
    </message>
</context>
<context>
    <name>DayPaper</name>
    <message>
        <source>Birthdays and other days of clients</source>
        <translation>Дні народження та інші дати клієнтів</translation>
    </message>
    <message>
        <source>Whose holiday is today</source>
        <translation>Чиє сьогодні свято</translation>
    </message>
    <message>
        <source>The list is longer: the rest stands in the program.</source>
        <translation>Список довший: решта — у програмі.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the program</source>
        <translation>
            <numerusform>і ще %n у програмі</numerusform>
            <numerusform>і ще %n у програмі</numerusform>
            <numerusform>і ще %n у програмі</numerusform>
        </translation>
    </message>
    <message>
        <source>Before a favourite that is far off</source>
        <translation>До улюбленого свята далеко</translation>
    </message>
    <message>
        <source>In the next 7 days</source>
        <translation>У найближчі 7 днів</translation>
    </message>
    <message>
        <source>Missed while the shop was closed, or left undone</source>
        <translation>Пропущено: магазин був зачинений або не встигли</translation>
    </message>
</context>
<context>
    <name>DayTotals</name>
    <message>
        <source>Copied.</source>
        <translation>Скопійовано.</translation>
    </message>
    <message>
        <source>Totals {day}.pdf</source>
        <translation>Підсумки {day}.pdf</translation>
    </message>
    <message>
        <source>Day’s totals</source>
        <translation>Підсумки дня</translation>
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
        <translation>Сплачено бонусами</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n повернення</numerusform>
            <numerusform>%n повернення</numerusform>
            <numerusform>%n повернень</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned bonuses taken back</source>
        <translation>Знято нараховані бонуси</translation>
    </message>
    <message>
        <source>Gifts to clients</source>
        <translation>Подаровано клієнтам</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Коригування вручну</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Згоріло</translation>
    </message>
    <message>
        <source>Day’s total</source>
        <translation>Разом за день</translation>
    </message>
    <message>
        <source>Of the money, for gift cards sold: {sum}</source>
        <translation>З грошей — за продані подарункові картки: {sum}</translation>
    </message>
    <message>
        <source>Paid with gift cards, not in the drawer: {sum}</source>
        <translation>Сплачено подарунковими картками, у касі цього немає: {sum}</translation>
    </message>
    <message>
        <source>Discounts given: {sum}</source>
        <translation>Надано знижок: {sum}</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) of this day undone</source>
        <translation>
            <numerusform>Скасовано %n операцію цього дня</numerusform>
            <numerusform>Скасовано %n операції цього дня</numerusform>
            <numerusform>Скасовано %n операцій цього дня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these entered on a later day: {sum}</source>
        <translation>
            <numerusform>З них %n внесено пізніше: {sum}</numerusform>
            <numerusform>З них %n внесено пізніше: {sum}</numerusform>
            <numerusform>З них %n внесено пізніше: {sum}</numerusform>
        </translation>
    </message>
    <message>
        <source>Money, {sign}</source>
        <translation>Гроші, {sign}</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>Бонуси</translation>
    </message>
    <message numerus="yes">
        <source>%n gift card sale(s)</source>
        <translation>
            <numerusform>%n продаж подарункової картки</numerusform>
            <numerusform>%n продажі подарункових карток</numerusform>
            <numerusform>%n продажів подарункових карток</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>учора</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день тому</numerusform>
            <numerusform>%n дні тому</numerusform>
            <numerusform>%n днів тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дні</numerusform>
            <numerusform>через %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n рік</numerusform>
            <numerusform>%n роки</numerusform>
            <numerusform>%n років</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>turns %n</source>
        <translation>
            <numerusform>виповнюється %n</numerusform>
            <numerusform>виповнюється %n</numerusform>
            <numerusform>виповнюється %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n год тому</numerusform>
            <numerusform>%n год тому</numerusform>
            <numerusform>%n год тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n хв тому</numerusform>
            <numerusform>%n хв тому</numerusform>
            <numerusform>%n хв тому</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>щойно</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <source>Add or change days of the client’s own</source>
        <translation>Додати або змінити пам’ятні дні</translation>
    </message>
    <message>
        <source>Days of the client’s own</source>
        <translation>Пам’ятні дні</translation>
    </message>
    <message>
        <source>None are noted yet: the name day, a wedding.</source>
        <translation>Поки нічого не записано: іменини, весілля.</translation>
    </message>
    <message>
        <source>name day</source>
        <translation>іменини</translation>
    </message>
    <message>
        <source>How days are reckoned</source>
        <translation>Як рахуються дні</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Вихідні</translation>
    </message>
    <message>
        <source>Days of the shop’s own</source>
        <translation>Власні дні магазину</translation>
    </message>
    <message>
        <source>Something in the form is to be mended. Until then: as it was before.</source>
        <translation>У формі треба щось виправити. Поки показано те, що було.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Приклад</translation>
    </message>
</context>
<context>
    <name>DeedBar</name>
    <message>
        <source>Tag…</source>
        <translation>Мітка…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Вивантажити</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>Select nobody (Esc)</source>
        <translation>Зняти виділення (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) selected</source>
        <translation>
            <numerusform>Виділено %n клієнта</numerusform>
            <numerusform>Виділено %n клієнтів</numerusform>
            <numerusform>Виділено %n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <source>These clients are in the archive. Nothing of them is lost.</source>
        <translation>Ці клієнти в архіві. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Into the archive</source>
        <translation>До архіву</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The copy is being put in place.</source>
        <translation>Копія стає на місце файлу.</translation>
    </message>
    <message>
        <source>The demonstration shop is being made. It takes a few seconds.</source>
        <translation>Створюється демонстраційний магазин. Це займе кілька секунд.</translation>
    </message>
</context>
<context>
    <name>DiscountName</name>
    <message>
        <source>Discount</source>
        <translation>Знижка</translation>
    </message>
    <message>
        <source>Discount “{name}”</source>
        <translation>Знижка «{name}»</translation>
    </message>
    <message>
        <source>Birthday discount</source>
        <translation>Знижка до дня народження</translation>
    </message>
    <message>
        <source>Holiday discount</source>
        <translation>Знижка до свята</translation>
    </message>
    <message>
        <source>Reward for stamps</source>
        <translation>Винагорода за штампи</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Знижки</translation>
    </message>
</context>
<context>
    <name>DoublesBand</name>
    <message>
        <source>last purchase: {when}</source>
        <translation>остання покупка: {when}</translation>
    </message>
    <message>
        <source>no purchases yet</source>
        <translation>покупок ще не було</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>The same person: join</source>
        <translation>Та сама людина: об’єднати</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Це інша людина</translation>
    </message>
    <message>
        <source>This phone is already in the client file: {name}.</source>
        <translation>Цей телефон уже є в картотеці: {name}.</translation>
    </message>
    <message>
        <source>This e-mail is already in the client file: {name}.</source>
        <translation>Ця адреса пошти вже є в картотеці: {name}.</translation>
    </message>
    <message>
        <source>Somebody of this name and birthday is in the client file: {name}.</source>
        <translation>У картотеці вже є клієнт із таким іменем і днем народження: {name}.</translation>
    </message>
    <message>
        <source>Somebody with such a name is in the client file: {name}.</source>
        <translation>У картотеці вже є схоже ім’я: {name}.</translation>
    </message>
</context>
<context>
    <name>DoublesBox</name>
    <message>
        <source>Whoever is a client already</source>
        <translation>Хто вже є в картотеці</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) about people who may be known</source>
        <translation>
            <numerusform>%n рядок про тих, хто, можливо, вже є</numerusform>
            <numerusform>%n рядки про тих, хто, можливо, вже є</numerusform>
            <numerusform>%n рядків про тих, хто, можливо, вже є</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which follow the rule</source>
        <translation>
            <numerusform>і ще %n – за загальним правилом</numerusform>
            <numerusform>і ще %n – за загальним правилом</numerusform>
            <numerusform>і ще %n – за загальним правилом</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in what is empty</source>
        <translation>Доповнити порожні поля</translation>
    </message>
    <message>
        <source>Replace by what the list says</source>
        <translation>Замінити даними зі списку</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Add once more all the same</source>
        <translation>Усе одно додати ще раз</translation>
    </message>
    <message>
        <source>Line {line}: {name}</source>
        <translation>Рядок {line}: {name}</translation>
    </message>
    <message>
        <source>is a client already</source>
        <translation>вже є в картотеці</translation>
    </message>
    <message>
        <source>looks like somebody known</source>
        <translation>схоже на когось із картотеки</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>За правилом</translation>
    </message>
    <message>
        <source>Add as somebody new</source>
        <translation>Новий клієнт</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>What is typed would be lost if the program ended now. {why}</source>
        <translation>Якщо програма зараз закриється, набране зникне. {why}</translation>
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
        <translation>Скільки</translation>
    </message>
    <message>
        <source>One costs up to</source>
        <translation>Один коштує до</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Призи</translation>
    </message>
    <message>
        <source>No prize yet: a discount, a cake, a surprise … The dearest ones come first.</source>
        <translation>Призів поки немає: знижка, пиріг, сюрприз… Найдорожчі – першими.</translation>
    </message>
    <message>
        <source>All together at most</source>
        <translation>Усі разом не дорожче</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Квитки</translation>
    </message>
    <message>
        <source>Draw the prizes</source>
        <translation>Розіграти призи</translation>
    </message>
    <message>
        <source>Print the tickets</source>
        <translation>Надрукувати квитки</translation>
    </message>
    <message>
        <source>Take the draw back</source>
        <translation>Скасувати розіграш</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Квиток</translation>
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
        <translation>Одне передбачення в рядку</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Зберегти список</translation>
    </message>
    <message>
        <source>Add the ready ones</source>
        <translation>Додати готові</translation>
    </message>
    <message>
        <source>Print the predictions</source>
        <translation>Надрукувати передбачення</translation>
    </message>
    <message>
        <source>together up to {sum}</source>
        <translation>разом до {sum}</translation>
    </message>
    <message>
        <source>The draw</source>
        <translation>Розіграш</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Передбачення</translation>
    </message>
    <message>
        <source>Tickets without a prize carry one; they can also go into each purchase.</source>
        <translation>Вони стоять на квитках без призу; їх можна класти й до кожної покупки.</translation>
    </message>
    <message>
        <source>Each ticket gets its lot from a seed that is kept: anybody can check the draw later.</source>
        <translation>Жереб кожного квитка береться із зерна, яке зберігається: розіграш можна перевірити згодом.</translation>
    </message>
    <message>
        <source>Drawn on {day} at {time}; {done} of {total} handed over. Seed {seed}</source>
        <translation>Розіграно {day} о {time}; вручено {done} з {total}. Зерно {seed}</translation>
    </message>
    <message>
        <source>Noted: {text}</source>
        <translation>Записано: {text}</translation>
    </message>
    <message>
        <source>Taken out: {text}</source>
        <translation>Прибрано: {text}</translation>
    </message>
</context>
<context>
    <name>DueFigure</name>
    <message>
        <source>To pay</source>
        <translation>До сплати</translation>
    </message>
    <message>
        <source>Copy the sum to pay ({key})</source>
        <translation>Скопіювати суму до сплати ({key})</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>More: birthday, family, favourite holiday …</source>
        <translation>Ще: день народження, родина, улюблене свято …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Known already?</source>
        <translation>Вже є?</translation>
    </message>
    <message>
        <source>Typed before</source>
        <translation>Набрано раніше</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Викинути</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n field(s) are to be put right.</source>
        <translation>
            <numerusform>Поки не збережено: виправити потрібно %n поле.</numerusform>
            <numerusform>Поки не збережено: виправити потрібно %n поля.</numerusform>
            <numerusform>Поки не збережено: виправити потрібно %n полів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Показати збережене</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Зберегти моє поверх</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Введене ще не збережено.</translation>
    </message>
    <message>
        <source>Close and keep it for later</source>
        <translation>Закрити й відкласти</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продовжити введення</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>Add a client</source>
        <translation>Додати клієнта</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Завантажити список</translation>
    </message>
    <message>
        <source>Add the first one, or bring your list from Excel, 1C or another program.</source>
        <translation>Додайте першого або завантажте свій список з Excel, 1С чи іншої програми.</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Клієнтів поки немає</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Показати всіх</translation>
    </message>
    <message>
        <source>Search among everybody</source>
        <translation>Шукати серед усіх</translation>
    </message>
    <message>
        <source>Take a condition off above, or show everybody.</source>
        <translation>Приберіть умову вище або покажіть усіх.</translation>
    </message>
    <message>
        <source>Nobody found among these</source>
        <translation>Серед цих нікого не знайдено</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>В архіві нікого немає</translation>
    </message>
    <message>
        <source>Del in the list puts a client here: out of the way, but nothing is lost.</source>
        <translation>Клавіша Del у списку прибирає клієнта сюди: він не заважає, але нічого не губиться.</translation>
    </message>
    <message>
        <source>Nobody is in “{segment}” now</source>
        <translation>У сегменті «{segment}» зараз нікого немає</translation>
    </message>
    <message>
        <source>Nobody answers to these conditions</source>
        <translation>Під ці умови ніхто не підходить</translation>
    </message>
    <message>
        <source>Try a part of the name, the last digits of the phone or the number of the card. Letters typed in the wrong keyboard layout are understood, too.</source>
        <translation>Спробуйте частину імені, останні цифри телефону або номер картки. Набране в іншій розкладці теж знаходиться.</translation>
    </message>
    <message>
        <source>New client: {typed}</source>
        <translation>Новий клієнт: {typed}</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Нікого не знайдено</translation>
    </message>
</context>
<context>
    <name>EraseWindow</name>
    <message>
        <source>Erase a client</source>
        <translation>Стерти клієнта</translation>
    </message>
    <message>
        <source>Name, phones, family, notes, presents, conversations, photo and files go, also from the history and from copies that are restored later. The cards are blocked.</source>
        <translation>Ім’я, телефони, родина, нотатки, подарунки, розмови, фото й файли зникнуть — також з історії та з копій, якщо їх потім відновити. Картки буде заблоковано.</translation>
    </message>
    <message>
        <source>The sums of the purchases stay under a bare number, so that reports are right. It cannot be undone.</source>
        <translation>Суми покупок залишаться під номером без імені, щоб звіти були правильні. Скасувати це не можна.</translation>
    </message>
    <message>
        <source>To confirm, type the name: {name}</source>
        <translation>Для підтвердження введіть ім’я: {name}</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стерти назавжди</translation>
    </message>
    <message>
        <source>Keep the client</source>
        <translation>Залишити клієнта</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Стерти: {name}?</translation>
    </message>
    <message>
        <source>Type the name exactly as it stands above.</source>
        <translation>Введіть ім’я точно так, як воно написане вище.</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Client day</source>
        <translation>День клієнта</translation>
    </message>
    <message>
        <source>Closed evening for regulars</source>
        <translation>Закритий вечір для постійних клієнтів</translation>
    </message>
    <message>
        <source>Children’s hour</source>
        <translation>Дитяча година</translation>
    </message>
    <message>
        <source>Tasting</source>
        <translation>Дегустація</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Презентація</translation>
    </message>
    <message>
        <source>Excursion</source>
        <translation>Екскурсія</translation>
    </message>
    <message>
        <source>The owner at the counter</source>
        <translation>Господар за прилавком</translation>
    </message>
    <message>
        <source>Another occasion</source>
        <translation>Інша нагода</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>now</source>
        <translation>триває зараз</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дні</numerusform>
            <numerusform>через %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день тому</numerusform>
            <numerusform>%n дні тому</numerusform>
            <numerusform>%n днів тому</numerusform>
        </translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ще не запрошували</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Покликали</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>Буде</translation>
    </message>
    <message>
        <source>Will not come</source>
        <translation>Не буде</translation>
    </message>
    <message>
        <source>under a year</source>
        <translation>до року</translation>
    </message>
    <message>
        <source>Choose the surprise of the day</source>
        <translation>Обрати сюрприз дня</translation>
    </message>
    <message>
        <source>Choose the prizes and what they may cost</source>
        <translation>Обрати призи та їхню ціну</translation>
    </message>
    <message>
        <source>Make the list of guests</source>
        <translation>Скласти список гостей</translation>
    </message>
    <message>
        <source>Invite everybody on the list</source>
        <translation>Запросити всіх зі списку</translation>
    </message>
    <message>
        <source>Draw the prizes and print the tickets</source>
        <translation>Розіграти призи й надрукувати квитки</translation>
    </message>
    <message>
        <source>Tell everybody in the shop who does what</source>
        <translation>Розповісти всім у крамниці, хто що робить</translation>
    </message>
    <message>
        <source>Dress the shop up</source>
        <translation>Прикрасити крамницю</translation>
    </message>
    <message>
        <source>Thank everybody who came</source>
        <translation>Подякувати всім гостям</translation>
    </message>
    <message>
        <source>Order the treat: ask about allergies</source>
        <translation>Замовити частування: спитати про алергію</translation>
    </message>
    <message>
        <source>Find who looks after the children</source>
        <translation>Знайти, хто догляне за дітьми</translation>
    </message>
    <message>
        <source>Think up games and contests</source>
        <translation>Вигадати ігри та конкурси</translation>
    </message>
    <message>
        <source>Buy a small present for each child</source>
        <translation>Купити по маленькому подарунку кожній дитині</translation>
    </message>
    <message>
        <source>Make it safe: corners, stairs, allergies, phones of the parents</source>
        <translation>Перевірити безпеку: кути, сходи, алергія, телефони батьків</translation>
    </message>
    <message>
        <source>Choose the goods to be shown</source>
        <translation>Обрати товари для показу</translation>
    </message>
    <message>
        <source>Agree who tells about them</source>
        <translation>Домовитися, хто про них розповість</translation>
    </message>
    <message>
        <source>Plan the way round and its stops</source>
        <translation>Продумати маршрут і зупинки</translation>
    </message>
    <message>
        <source>Agree who of the managers serves, and when</source>
        <translation>Домовитися, хто з керівників обслуговує й коли</translation>
    </message>
    <message>
        <source>Prepare what to ask the clients</source>
        <translation>Підготувати запитання клієнтам</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>Planned as last time. Look what is to be otherwise.</source>
        <translation>Заплановано як минулого разу. Подивіться, що змінити.</translation>
    </message>
    <message>
        <source>A new customer day</source>
        <translation>Новий день для клієнтів</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>Змінити день</translation>
    </message>
    <message>
        <source>Planned once more. Look what is to be otherwise.</source>
        <translation>Заплановано ще раз. Подивіться, що змінити.</translation>
    </message>
    <message>
        <source>The day is planned.</source>
        <translation>День заплановано.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Збережено.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>День прибрано.</translation>
    </message>
    <message>
        <source>The limit is noted.</source>
        <translation>Межу записано.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Nobody new is found.</source>
        <translation>Нікого нового не знайшлося.</translation>
    </message>
    <message numerus="yes">
        <source>%n new guest(s) on the list.</source>
        <translation>
            <numerusform>У списку %n новий гість.</numerusform>
            <numerusform>У списку %n нові гості.</numerusform>
            <numerusform>У списку %n нових гостей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Came.</source>
        <translation>Прихід відмічено.</translation>
    </message>
    <message>
        <source>On the list.</source>
        <translation>У списку.</translation>
    </message>
    <message>
        <source>That card has no name: find the guest by name.</source>
        <translation>У цієї картки немає імені: знайдіть гостя за іменем.</translation>
    </message>
    <message>
        <source>Came: {name}</source>
        <translation>Прихід відмічено: {name}</translation>
    </message>
    <message>
        <source>Did not come after all: {name}</source>
        <translation>Прихід знято: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n come</source>
        <translation>
            <numerusform>{name}: %n людина</numerusform>
            <numerusform>{name}: %n людини</numerusform>
            <numerusform>{name}: %n людей</numerusform>
        </translation>
    </message>
    <message>
        <source>Off the list: {name}</source>
        <translation>Зі списку прибрано: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Drawn: %n ticket(s). Print them now.</source>
        <translation>
            <numerusform>Розіграно %n квиток. Можна друкувати.</numerusform>
            <numerusform>Розіграно %n квитки. Можна друкувати.</numerusform>
            <numerusform>Розіграно %n квитків. Можна друкувати.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draw is taken back; its tickets are good no more.</source>
        <translation>Розіграш скасовано; його квитки більше не дійсні.</translation>
    </message>
    <message>
        <source>The list is kept.</source>
        <translation>Список збережено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>EventsView</name>
    <message>
        <source>Who comes? Or whom else to ask</source>
        <translation>Хто прийшов або кого ще покликати</translation>
    </message>
    <message>
        <source>name, phone or card</source>
        <translation>ім’я, телефон або картка</translation>
    </message>
    <message>
        <source>Customer days</source>
        <translation>Дні клієнта</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Новий день</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Запланувати</translation>
    </message>
    <message>
        <source>Days of every year</source>
        <translation>Щорічні дні</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Hold it again</source>
        <translation>Провести знову</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Підготовка</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Гості</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Розіграш</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Parts of the day</source>
        <translation>Розділи дня</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Інший день</translation>
    </message>
    <message>
        <source>No customer day is planned yet</source>
        <translation>Днів клієнта поки немає</translation>
    </message>
    <message>
        <source>Thank your clients together: an evening, a tasting, an hour for their children.</source>
        <translation>Подякуйте клієнтам разом: вечір, дегустація, година для їхніх дітей.</translation>
    </message>
    <message>
        <source>{name} is on {day}, {left}. Prepare it in time: guests, a surprise, a draw.</source>
        <translation>{name} – {day}, {left}. Підготуйтеся заздалегідь: гості, сюрприз, розіграш.</translation>
    </message>
    <message>
        <source>Plan this day</source>
        <translation>Запланувати цей день</translation>
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
        <translation>Куплено раніше на</translation>
    </message>
    <message>
        <source>Bonuses on the card</source>
        <translation>Бонусів на картці</translation>
    </message>
    <message>
        <source>With the card</source>
        <translation>З карткою</translation>
    </message>
    <message>
        <source>Purchases before</source>
        <translation>Покупок раніше</translation>
    </message>
    <message>
        <source>The day is</source>
        <translation>Який це день</translation>
    </message>
    <message>
        <source>a day like others</source>
        <translation>звичайний день</translation>
    </message>
    <message>
        <source>the client’s birthday</source>
        <translation>день народження клієнта</translation>
    </message>
    <message>
        <source>the favourite holiday</source>
        <translation>улюблене свято</translation>
    </message>
    <message>
        <source>Pay with bonuses</source>
        <translation>Сплатити бонусами</translation>
    </message>
    <message>
        <source>Something in the form is to be mended. Until then: as it was before.</source>
        <translation>У формі треба щось виправити. Поки показано те, що було.</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Простими словами</translation>
    </message>
    <message>
        <source>Type a sum, such as 250 or 99.50.</source>
        <translation>Введіть суму, наприклад 250 або 99,50.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Приклад</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>До сплати</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>The till offers the card “{kind}” after this purchase.</source>
        <translation>Після цієї покупки каса запропонує картку «{kind}».</translation>
    </message>
    <message>
        <source>A card given out on {first} is good until {last}.</source>
        <translation>Картка, видана {first}, діє по {last}.</translation>
    </message>
    <message>
        <source>Of {sum} at list prices {margin} is left to the shop, before discounts.</source>
        <translation>Із {sum} за цінами без знижок магазину лишається {margin}.</translation>
    </message>
    <message>
        <source>Birthday on {day}: {sum} in bonuses from {first} to {last}.</source>
        <translation>День народження {day}: {sum} бонусами з {first} по {last}.</translation>
    </message>
    <message>
        <source>Holiday on {day}: {sum} in bonuses from {first} to {last}.</source>
        <translation>Свято {day}: {sum} бонусами з {first} по {last}.</translation>
    </message>
    <message>
        <source>If half of it comes back: {money} is given back in money.</source>
        <translation>Якщо повернуть половину: грошима віддати {money}.</translation>
    </message>
    <message>
        <source>{sum} in bonuses comes back to the card.</source>
        <translation>На картку повернеться бонусами {sum}.</translation>
    </message>
    <message>
        <source>{sum} of the earned bonuses is taken back.</source>
        <translation>З нарахованих бонусів зніметься {sum}.</translation>
    </message>
    <message>
        <source>Whoever bought for {sum} and brings half of it back has afterwards: discount {discount}, {cashback} in bonuses.</source>
        <translation>Якщо куплено на {sum} і половину повернули, далі: знижка {discount}, бонусами {cashback}.</translation>
    </message>
    <message>
        <source>The business day ends at midnight.</source>
        <translation>Робочий день закінчується опівночі.</translation>
    </message>
    <message>
        <source>What is sold before {time} on {day} belongs to {before}.</source>
        <translation>Продане {day} до {time} належить до {before}.</translation>
    </message>
    <message>
        <source>The bonuses can be spent from {day} on.</source>
        <translation>Бонуси можна витрачати з {day}.</translation>
    </message>
    <message>
        <source>It can be spent at least until {day}.</source>
        <translation>Їх можна витрачати щонайменше по {day}.</translation>
    </message>
    <message>
        <source>A welcome given on {first} expires on {burns}.</source>
        <translation>Вітальний подарунок від {first} згорить {burns}.</translation>
    </message>
    <message>
        <source>They expire on {day} if they are not spent.</source>
        <translation>Якщо їх не витратити, вони згорять {day}.</translation>
    </message>
    <message>
        <source>The gift expires on {day}.</source>
        <translation>Подарунок згорить {day}.</translation>
    </message>
    <message>
        <source>If they are spent by then, they are forgiven.</source>
        <translation>Якщо їх на той час витрачено, вони прощаються.</translation>
    </message>
    <message>
        <source>If they are spent by then, {sum} is kept from the money.</source>
        <translation>Якщо їх на той час витрачено, з грошей утримається {sum}.</translation>
    </message>
    <message>
        <source>If they are spent by then, the card owes {sum}.</source>
        <translation>Якщо їх на той час витрачено, на картці буде борг {sum}.</translation>
    </message>
    <message>
        <source>Born on 29 February: greeted on {days}.</source>
        <translation>Народжених 29 лютого вітати: {days}.</translation>
    </message>
    <message>
        <source>Christmas of the church: {day}.</source>
        <translation>Церковне Різдво: {day}.</translation>
    </message>
    <message>
        <source>Today’s list still shows what was missed since {day}.</source>
        <translation>У списку на сьогодні ще видно пропущене з {day}.</translation>
    </message>
    <message>
        <source>Today’s list does not show what was missed.</source>
        <translation>Пропущене у списку на сьогодні не показується.</translation>
    </message>
    <message>
        <source>Kindred holidays are looked for up to {day}.</source>
        <translation>Споріднені свята шукаються до {day}.</translation>
    </message>
    <message>
        <source>Open every day of the coming year.</source>
        <translation>Увесь наступний рік без вихідних.</translation>
    </message>
    <message>
        <source>Closed next on {days}.</source>
        <translation>Найближчі вихідні: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>Closed from {first} to {last}: %n day(s).</source>
        <translation>
            <numerusform>Зачинено з {first} до {last}: %n день.</numerusform>
            <numerusform>Зачинено з {first} до {last}: %n дні.</numerusform>
            <numerusform>Зачинено з {first} до {last}: %n днів.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: it never comes.</source>
        <translation>{name}: не настане ніколи.</translation>
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
        <translation>«{name}»: знижка {amount}.</translation>
    </message>
    <message>
        <source>Discount: {percent} of {base} = {amount}.</source>
        <translation>Знижка: {percent} від {base} = {amount}.</translation>
    </message>
    <message>
        <source>Discount: {percent} of {base} (goods without discount {left_out} left out) = {amount}.</source>
        <translation>Знижка: {percent} від {base} (без товарів, на які знижки немає: {left_out}) = {amount}.</translation>
    </message>
    <message>
        <source>“{name}”: {percent} of {base} = {amount}.</source>
        <translation>«{name}»: {percent} від {base} = {amount}.</translation>
    </message>
    <message>
        <source>“{name}”: {percent} of {base} (other goods {left_out} left out) = {amount}.</source>
        <translation>«{name}»: {percent} від {base} (без інших товарів на {left_out}) = {amount}.</translation>
    </message>
    <message>
        <source>For the birthday: {percent} of {base} = {amount}.</source>
        <translation>До дня народження: {percent} від {base} = {amount}.</translation>
    </message>
    <message>
        <source>For the favourite holiday: {percent} of {base} = {amount}.</source>
        <translation>До улюбленого свята: {percent} від {base} = {amount}.</translation>
    </message>
    <message>
        <source>The card alone would give {amount}; the better discount is given.</source>
        <translation>За карткою знижка була б {amount}; надано вигіднішу.</translation>
    </message>
    <message>
        <source>“{name}” would give {amount}; the better discount is given.</source>
        <translation>«{name}»: знижка була б {amount}; надано вигіднішу.</translation>
    </message>
    <message>
        <source>The birthday would give {amount}; the better discount is given.</source>
        <translation>До дня народження знижка була б {amount}; надано вигіднішу.</translation>
    </message>
    <message>
        <source>The favourite holiday would give {amount}; the better discount is given.</source>
        <translation>До улюбленого свята знижка була б {amount}; надано вигіднішу.</translation>
    </message>
    <message>
        <source>“{name}” is given alone, without other discounts.</source>
        <translation>«{name}» не поєднується з іншими знижками.</translation>
    </message>
    <message>
        <source>“{name}” starts at a bill of {minimum}.</source>
        <translation>«{name}» діє від суми {minimum}.</translation>
    </message>
    <message>
        <source>“{name}” gives no more than {limit}.</source>
        <translation>«{name}»: знижка не більше {limit}.</translation>
    </message>
    <message>
        <source>The shop never takes off more than {cap} of the price.</source>
        <translation>Більше {cap} від ціни магазин не знижує.</translation>
    </message>
    <message>
        <source>A department gives less: {cap} at the most on its goods.</source>
        <translation>В одному з відділів знижка менша: не більше {cap}.</translation>
    </message>
    <message>
        <source>The discount is {amount} in all.</source>
        <translation>Усього знижка: {amount}.</translation>
    </message>
    <message>
        <source>Purchase {count} of {every} for the reward.</source>
        <translation>Покупка {count} з {every} до винагороди.</translation>
    </message>
    <message>
        <source>This is purchase {every} of {every}: {amount} off as the reward.</source>
        <translation>Покупка {every} з {every}: у винагороду знижка {amount}.</translation>
    </message>
    <message>
        <source>This is purchase {every} of {every}: {amount} in bonuses as the reward.</source>
        <translation>Покупка {every} з {every}: у винагороду {amount} бонусами.</translation>
    </message>
    <message>
        <source>{amount} paid with bonuses; at most {share} of {base} may be, that is {limit}.</source>
        <translation>Бонусами {amount}; можна щонайбільше {share} від {base}, тобто {limit}.</translation>
    </message>
    <message>
        <source>Gift card {card} pays {amount}; {left} is left on it.</source>
        <translation>З подарункової картки {card}: {amount}; на ній лишиться {left}.</translation>
    </message>
    <message>
        <source>{amount} less, rounded down to a multiple of {unit}.</source>
        <translation>На {amount} менше: округлено вниз до {unit}.</translation>
    </message>
    <message>
        <source>Bonuses: {percent} of the {base} paid = {amount}.</source>
        <translation>Бонуси: {percent} від {base} = {amount}.</translation>
    </message>
    <message>
        <source>Bonuses, “{name}”: {percent} of the {base} paid × {multiplier} = {amount}.</source>
        <translation>Бонуси, «{name}»: {percent} від {base} × {multiplier} = {amount}.</translation>
    </message>
    <message>
        <source>A bill with bonuses spent earns none.</source>
        <translation>За покупку, частину якої сплачено бонусами, нові не нараховуються.</translation>
    </message>
    <message>
        <source>No bonuses: {base} paid, and they start at {minimum}.</source>
        <translation>Без бонусів: сплачено {base}, а нараховуються вони від {minimum}.</translation>
    </message>
    <message>
        <source>No bonuses: this card has earned as often as one day allows ({times}).</source>
        <translation>Без бонусів: за цією карткою сьогодні вже стільки нарахувань, скільки можна за день ({times}).</translation>
    </message>
    <message>
        <source>There is no card, so no bonuses can be spent.</source>
        <translation>Картки немає, тому списати бонуси не можна.</translation>
    </message>
    <message>
        <source>{asked} asked, {available} available: {spent} of bonuses spent.</source>
        <translation>Потрібно {asked}, доступно {available}: списано {spent}.</translation>
    </message>
    <message>
        <source>{asked} asked, but at most {percent} may be paid with bonuses: {spent} spent.</source>
        <translation>Потрібно {asked}, але бонусами можна сплатити щонайбільше {percent}: списано {spent}.</translation>
    </message>
    <message>
        <source>{asked} asked, but the card may spend {limit} a day: {spent} spent.</source>
        <translation>Потрібно {asked}, але за карткою на день можна списати не більше {limit}: списано {spent}.</translation>
    </message>
    <message>
        <source>{available} were there then, {rest} of it are there now: {spent} spent.</source>
        <translation>Тоді було {available}, зараз із них залишилося {rest}: списано {spent}.</translation>
    </message>
    <message>
        <source>Bonuses are spent in steps of {step}: {spent} spent.</source>
        <translation>Бонуси списуються кроками по {step}: списано {spent}.</translation>
    </message>
    <message>
        <source>No bonuses spent: the least that can be spent is {minimum}.</source>
        <translation>Бонуси не списано: найменша сума списання {minimum}.</translation>
    </message>
    <message>
        <source>A welcome of {amount} in bonuses comes with it.</source>
        <translation>До цієї покупки — вітальний подарунок: {amount} бонусами.</translation>
    </message>
    <message>
        <source>{amount} in bonuses come with it, since a friend brought this client.</source>
        <translation>До цієї покупки — {amount} бонусами: клієнт прийшов за порадою друга.</translation>
    </message>
    <message>
        <source>The turnover for the card “{kind}” is reached: offer it to the client.</source>
        <translation>Покупок вистачає на картку «{kind}»: запропонуйте її клієнтові.</translation>
    </message>
</context>
<context>
    <name>ExportWindow</name>
    <message>
        <source>Export the calendar</source>
        <translation>Передати календар</translation>
    </message>
    <message>
        <source>A telephone and other calendar programs open the file: whole days, each year by itself. Exported again, it renews the same entries.</source>
        <translation>Файл відкривають телефон та інші програми-календарі: дні на весь день, щороку самі. Якщо записати знову, оновляться ті самі записи.</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Вибрати, куди зберегти</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>What goes into the file?</source>
        <translation>Що записати у файл?</translation>
    </message>
    <message>
        <source>Of the holidays only: {sort}.</source>
        <translation>Зі свят лише: {sort}.</translation>
    </message>
    <message>
        <source>The names of clients stand in it: give it to nobody outside of the shop.</source>
        <translation>У ньому є імена клієнтів: не передавайте файл стороннім.</translation>
    </message>
    <message>
        <source>Choose at least one kind of days.</source>
        <translation>Виберіть хоча б один вид днів.</translation>
    </message>
</context>
<context>
    <name>FamilyCard</name>
    <message>
        <source>Add a contact person</source>
        <translation>Додати контактну особу</translation>
    </message>
    <message>
        <source>Add a relative</source>
        <translation>Додати родича</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Контактні особи</translation>
    </message>
    <message>
        <source>Family and close ones</source>
        <translation>Родина та близькі</translation>
    </message>
    <message>
        <source>Nobody is noted yet: children, their names and birthdays.</source>
        <translation>Поки нікого не записано: діти, їхні імена та дні народження.</translation>
    </message>
    <message>
        <source>Nobody is noted yet: who decides, who pays, when their birthdays are.</source>
        <translation>Поки нікого не записано: хто вирішує, хто платить, коли в них дні народження.</translation>
    </message>
    <message>
        <source>Give {name} a file of his or her own</source>
        <translation>Внести окремим клієнтом: {name}</translation>
    </message>
    <message>
        <source>They live together</source>
        <translation>Живуть разом</translation>
    </message>
    <message>
        <source>Household “{name}”</source>
        <translation>Живуть разом: «{name}»</translation>
    </message>
    <message>
        <source>Lives there no more</source>
        <translation>Більше там не живе</translation>
    </message>
    <message>
        <source>together</source>
        <translation>разом</translation>
    </message>
</context>
<context>
    <name>FamilyRows</name>
    <message>
        <source>Add a relative</source>
        <translation>Додати близьку людину</translation>
    </message>
    <message>
        <source>Add a contact person</source>
        <translation>Додати контактну особу</translation>
    </message>
    <message>
        <source>Add a pet</source>
        <translation>Додати улюбленця</translation>
    </message>
    <message>
        <source>Somebody of the client file</source>
        <translation>Хтось із картотеки</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message numerus="yes">
        <source>and %n more, all of them in the saved file</source>
        <translation>
            <numerusform>і ще %n, усі — у збереженому файлі</numerusform>
            <numerusform>і ще %n, усі — у збереженому файлі</numerusform>
            <numerusform>і ще %n, усі — у збереженому файлі</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}, {field}: {reason}</source>
        <translation>Рядок {line}, {field}: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Рядок {line}: {reason}</translation>
    </message>
</context>
<context>
    <name>FavouriteBand</name>
    <message>
        <source>One more favourite</source>
        <translation>Ще одне улюблене свято</translation>
    </message>
    <message>
        <source>Earlier: {day}</source>
        <translation>Раніше: {day}</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Скласти план</translation>
    </message>
    <message>
        <source>Plan: {done} of {total}</source>
        <translation>План: {done} з {total}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>favourite holiday</source>
        <translation>улюблене свято</translation>
    </message>
    <message>
        <source>{when} ± 1 day</source>
        <translation>{when} ± 1 день</translation>
    </message>
    <message>
        <source>favourite holiday, {when}</source>
        <translation>улюблене свято, {when}</translation>
    </message>
    <message>
        <source>The favourite holiday is not known yet</source>
        <translation>Улюблене свято поки невідоме</translation>
    </message>
    <message>
        <source>Ask at the next visit: “Which holiday is the dearest to you, and why?”</source>
        <translation>Запитайте при зустрічі: «Яке свято вам найдорожче і чому?»</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Додати</translation>
    </message>
</context>
<context>
    <name>FavouriteRow</name>
    <message>
        <source>Why is it dear? In the client’s own words</source>
        <translation>Чим воно дороге? Словами самого клієнта</translation>
    </message>
    <message>
        <source>My happiest years were there</source>
        <translation>Там минули найкращі роки</translation>
    </message>
    <message>
        <source>Take this holiday away</source>
        <translation>Прибрати це свято</translation>
    </message>
</context>
<context>
    <name>FavouriteRows</name>
    <message>
        <source>Which holiday is dear to the client?</source>
        <translation>Яке свято дороге клієнтові?</translation>
    </message>
    <message>
        <source>Type its name: new year, teacher, sailor …</source>
        <translation>Назва: новий рік, учитель, козацтво …</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>What the field is called</source>
        <translation>Назва поля</translation>
    </message>
    <message>
        <source>What is written in it</source>
        <translation>Що в нього вносять</translation>
    </message>
    <message>
        <source>One more choice</source>
        <translation>Ще варіант</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не змінювати</translation>
    </message>
    <message>
        <source>Choice {number}</source>
        <translation>Варіант {number}</translation>
    </message>
    <message>
        <source>Take this choice away</source>
        <translation>Прибрати цей варіант</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клієнт</numerusform>
            <numerusform>%n клієнти</numerusform>
            <numerusform>%n клієнтів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>у %n клієнта</numerusform>
            <numerusform>у %n клієнтів</numerusform>
            <numerusform>у %n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>поки не заповнено</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>приховано</translation>
    </message>
    <message>
        <source>Up: {title}</source>
        <translation>Вище: {title}</translation>
    </message>
    <message>
        <source>Down: {title}</source>
        <translation>Нижче: {title}</translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation>Змінити: {title}</translation>
    </message>
    <message>
        <source>Bring back: {title}</source>
        <translation>Повернути: {title}</translation>
    </message>
    <message>
        <source>Retire: {title}</source>
        <translation>Приховати: {title}</translation>
    </message>
</context>
<context>
    <name>FieldMaker</name>
    <message>
        <source>What the field is called</source>
        <translation>Як зветься поле</translation>
    </message>
    <message>
        <source>car, favourite seat</source>
        <translation>авто, улюблене місце</translation>
    </message>
    <message>
        <source>What is written in it</source>
        <translation>Що в нього пишуть</translation>
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
        <translation>так чи ні</translation>
    </message>
    <message>
        <source>one of a list</source>
        <translation>одне зі списку</translation>
    </message>
    <message>
        <source>What can be chosen, divided by commas</source>
        <translation>З чого вибирати, через кому</translation>
    </message>
    <message>
        <source>window, middle, door</source>
        <translation>біля вікна, посередині, біля дверей</translation>
    </message>
    <message>
        <source>Add for all clients</source>
        <translation>Додати для всіх клієнтів</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не додавати</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>All purchases</source>
        <translation>Усі покупки</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Гості</translation>
    </message>
    <message>
        <source>What the day cost in all</source>
        <translation>У що обійшовся день</translation>
    </message>
    <message>
        <source>What guests loved, and what they did not</source>
        <translation>Що гостям сподобалося, а що ні</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Purchases of guests who came</source>
        <translation>Покупки гостей, що прийшли</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Що вийшло</translation>
    </message>
    <message>
        <source>The day is still to come; so far these are the last days before it.</source>
        <translation>День ще попереду; поки тут останні дні до нього.</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупок</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнтів</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Гроші</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>У цей день</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Після</translation>
    </message>
    <message>
        <source>What comes after it is told from the second day on.</source>
        <translation>Що було після, видно з другого дня.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before and after are held against each other.</source>
        <translation>
            <numerusform>Порівнюється %n день до і після.</numerusform>
            <numerusform>Порівнюються %n дні до і після.</numerusform>
            <numerusform>Порівнюються %n днів до і після.</numerusform>
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
            <numerusform>Вручено %n приз на суму до {sum}.</numerusform>
            <numerusform>Вручено %n призи на суму до {sum}.</numerusform>
            <numerusform>Вручено %n призів на суму до {sum}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden gift(s) went out.</source>
        <translation>
            <numerusform>Сховано %n подарунок.</numerusform>
            <numerusform>Сховано %n подарунки.</numerusform>
            <numerusform>Сховано %n подарунків.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Show the folder</source>
        <translation>Показати теку</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Зробити копію</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Копіювати до…</translation>
    </message>
    <message>
        <source>Restore a copy…</source>
        <translation>Відновити копію…</translation>
    </message>
    <message>
        <source>File and copies</source>
        <translation>Файл і копії</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>All clients</source>
        <translation>Усі клієнти</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Note a talk</source>
        <translation>Розмова</translation>
    </message>
    <message>
        <source>Take to till</source>
        <translation>До каси</translation>
    </message>
    <message>
        <source>Edit (Ctrl+Enter)</source>
        <translation>Змінити (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Note a talk (Shift+F2)</source>
        <translation>Записати розмову (Shift+F2)</translation>
    </message>
    <message>
        <source>Greet (Shift+F5)</source>
        <translation>Привітати (Shift+F5)</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Повернути з архіву</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Прибрати до архіву</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>в архіві</translation>
    </message>
    <message>
        <source>birthday {when}</source>
        <translation>день народження {when}</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>організація</translation>
    </message>
    <message>
        <source>bonuses {sum}</source>
        <translation>бонусів {sum}</translation>
    </message>
    <message>
        <source>owes bonuses: {sum}</source>
        <translation>борг, бонусів: {sum}</translation>
    </message>
</context>
<context>
    <name>FilePresenter</name>
    <message>
        <source>The conversation is noted.</source>
        <translation>Розмову записано.</translation>
    </message>
    <message>
        <source>The note is put right.</source>
        <translation>Запис виправлено.</translation>
    </message>
    <message>
        <source>The note was taken out.</source>
        <translation>Запис прибрано.</translation>
    </message>
    <message>
        <source>The present is noted: {what}.</source>
        <translation>Подарунок записано: {what}.</translation>
    </message>
    <message>
        <source>The present is changed: {what}.</source>
        <translation>Подарунок змінено: {what}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>The present is noted.</source>
        <translation>Подарунок записано.</translation>
    </message>
    <message>
        <source>The present was taken out.</source>
        <translation>Подарунок прибрано.</translation>
    </message>
    <message>
        <source>The refusal is noted.</source>
        <translation>Відмову записано.</translation>
    </message>
    <message>
        <source>The consent is noted.</source>
        <translation>Згоду записано.</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>Згоду відкликано.</translation>
    </message>
    <message>
        <source>The photo is in the file.</source>
        <translation>Фото додано.</translation>
    </message>
    <message>
        <source>The photo was taken out.</source>
        <translation>Фото прибрано.</translation>
    </message>
    <message>
        <source>The file is copied in: {name}.</source>
        <translation>Файл додано: {name}.</translation>
    </message>
    <message>
        <source>A copy is saved: {name}.</source>
        <translation>Копію збережено: {name}.</translation>
    </message>
    <message>
        <source>The file was taken out: {name}.</source>
        <translation>Файл прибрано: {name}.</translation>
    </message>
    <message>
        <source>There is a file of his or her own now; open it from the family.</source>
        <translation>Тепер це окремий клієнт; відкрити його можна з родини.</translation>
    </message>
    <message>
        <source>They are one household now.</source>
        <translation>Тепер вони живуть разом.</translation>
    </message>
    <message>
        <source>The client lives alone now.</source>
        <translation>Тепер клієнт живе окремо.</translation>
    </message>
    <message>
        <source>It is a favourite holiday now, with its reason.</source>
        <translation>Тепер це улюблене свято, причину записано.</translation>
    </message>
    <message>
        <source>The file is back among the others.</source>
        <translation>Клієнт знову в списку.</translation>
    </message>
    <message>
        <source>The file lies in the archive: out of lists and greetings, nothing is lost.</source>
        <translation>Клієнт в архіві: його немає в списках і привітаннях, але нічого не втрачено.</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>Зміну скасовано.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Усе як було.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Копій поки немає.</translation>
    </message>
    <message>
        <source>Last copy: {ago}.</source>
        <translation>Остання копія: {ago}.</translation>
    </message>
    <message>
        <source>If this disk dies, the copies on it die too. Choose a stick, a folder of a cloud or another computer; every copy goes there as well.</source>
        <translation>Якщо цей диск зламається, зникнуть і копії на ньому. Укажіть флешку, теку хмари або інший комп’ютер: кожна копія потрапить і туди.</translation>
    </message>
    <message>
        <source>Last copy there: {ago}.</source>
        <translation>Остання копія там: {ago}.</translation>
    </message>
    <message>
        <source>The folder is not there now. The next copy goes there once it is back.</source>
        <translation>Зараз цієї теки немає. Коли вона з’явиться, наступна копія потрапить туди.</translation>
    </message>
    <message>
        <source>It is on the same disk as the shop’s file; another disk is safer.</source>
        <translation>Вона на тому самому диску, що й файл магазину; інший диск надійніший.</translation>
    </message>
    <message>
        <source>It is time to connect it.</source>
        <translation>Час її під’єднати.</translation>
    </message>
    <message>
        <source>It was not checked yet. The till goes on meanwhile.</source>
        <translation>Перевірки ще не було. Каса під час неї працює.</translation>
    </message>
    <message>
        <source>Checked {ago}: all is sound.</source>
        <translation>Перевірено {ago}: усе ціле.</translation>
    </message>
    <message numerus="yes">
        <source>Checked {ago}: %n thing(s) are not as they must be.</source>
        <translation>
            <numerusform>Перевірено {ago}: не в порядку %n місце.</numerusform>
            <numerusform>Перевірено {ago}: не в порядку %n місця.</numerusform>
            <numerusform>Перевірено {ago}: не в порядку %n місць.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is made, but the data is not sound. Check the data; no older copy is removed. It is here: {path}</source>
        <translation>Копію знято, але дані пошкоджено. Перевірте дані; старі копії не видаляються. Копія тут: {path}</translation>
    </message>
    <message>
        <source>The copy is made and checked: {path}</source>
        <translation>Копію зроблено й перевірено: {path}</translation>
    </message>
    <message>
        <source>This is the shop’s file itself. Choose another place.</source>
        <translation>Це сам файл магазину. Виберіть інше місце.</translation>
    </message>
    <message>
        <source>The clients’ files lie beside it, in {name}: take both along.</source>
        <translation>Файли клієнтів лежать поруч, у теці {name}: переносити треба і копію, і теку.</translation>
    </message>
    <message>
        <source>A copy lies in {folder} now, and every new one goes there, too.</source>
        <translation>Копія вже лежить у {folder}; кожна нова потрапить туди ж.</translation>
    </message>
    <message>
        <source>The data is being looked over. The till goes on meanwhile.</source>
        <translation>Дані перевіряються. Каса тим часом працює.</translation>
    </message>
    <message>
        <source>Keep the last good copy; restore it, or send the details to whoever helps you.</source>
        <translation>Збережіть останню цілу копію: відновіть її або надішліть подробиці тому, хто вам допомагає.</translation>
    </message>
    <message>
        <source>The system cannot show {path}.</source>
        <translation>Система не може показати {path}.</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Copy a file in</source>
        <translation>Додати файл</translation>
    </message>
    <message>
        <source>Photo and files</source>
        <translation>Фото та файли</translation>
    </message>
    <message>
        <source>No files yet: a contract, a drawing, a list of wishes.</source>
        <translation>Файлів поки немає: договір, малюнок, список побажань.</translation>
    </message>
    <message>
        <source>Choose another photo</source>
        <translation>Вибрати інше фото</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Вибрати фото</translation>
    </message>
    <message>
        <source>Take the photo out</source>
        <translation>Прибрати фото</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Відкрити {name}</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Зберегти копію {name}</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Прибрати {name}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Save as a segment</source>
        <translation>Зберегти як сегмент</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n умова</numerusform>
            <numerusform>%n умови</numerusform>
            <numerusform>%n умов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstPeople</name>
    <message>
        <source>The first of them, as they will be kept</source>
        <translation>Перші зі списку, як їх буде записано</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без імені</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>картка {number}</translation>
    </message>
    <message>
        <source>bonuses {sum}</source>
        <translation>бонуси {sum}</translation>
    </message>
    <message>
        <source>spent before {sum}</source>
        <translation>витрачено раніше {sum}</translation>
    </message>
</context>
<context>
    <name>FoldHead</name>
    <message>
        <source>open</source>
        <translation>розгорнуто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>згорнуто</translation>
    </message>
</context>
<context>
    <name>FoundClients</name>
    <message>
        <source>Found clients</source>
        <translation>Знайдені клієнти</translation>
    </message>
    <message>
        <source>Nobody is found. F4 adds a new client.</source>
        <translation>Нікого не знайдено. F4 — новий клієнт.</translation>
    </message>
</context>
<context>
    <name>GiftForm</name>
    <message>
        <source>typed before, not noted yet</source>
        <translation>набрано раніше, ще не записано</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Подарунок</translation>
    </message>
    <message>
        <source>a book about the sea</source>
        <translation>книга про море</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>день народження</translation>
    </message>
    <message>
        <source>name day</source>
        <translation>іменини</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>Новий рік</translation>
    </message>
    <message>
        <source>wedding</source>
        <translation>весілля</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Привід</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
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
        <translation>подаровано</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>На якому етапі</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>A new present</source>
        <translation>Новий подарунок</translation>
    </message>
    <message>
        <source>Change the present</source>
        <translation>Змінити подарунок</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>The same was given in {year}: think of something else?</source>
        <translation>Те саме дарували у {year}: вигадати інше?</translation>
    </message>
</context>
<context>
    <name>GiftsCard</name>
    <message>
        <source>No presents yet: note an idea when one comes up in a talk.</source>
        <translation>Подарунків поки немає: записуйте ідею, коли вона промайне в розмові.</translation>
    </message>
    <message>
        <source>What is it to be?</source>
        <translation>Що подарувати?</translation>
    </message>
    <message>
        <source>Note a present, or an idea for one</source>
        <translation>Записати подарунок або задумку</translation>
    </message>
    <message>
        <source>The present is not noted: {what}.</source>
        <translation>Подарунок не записано: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more that were given</source>
        <translation>
            <numerusform>Показати ще %n подарований</numerusform>
            <numerusform>Показати ще %n подаровані</numerusform>
            <numerusform>Показати ще %n подарованих</numerusform>
        </translation>
    </message>
    <message>
        <source>The same was given in {year}: think of something else?</source>
        <translation>Те саме дарували у {year}: вигадати інше?</translation>
    </message>
    <message>
        <source>Change this present: {what}</source>
        <translation>Змінити подарунок: {what}</translation>
    </message>
    <message>
        <source>Take this present out: {what}</source>
        <translation>Прибрати подарунок: {what}</translation>
    </message>
    <message>
        <source>given</source>
        <translation>подаровано</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Куплено</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Подаровано</translation>
    </message>
    <message>
        <source>Presents</source>
        <translation>Подарунки</translation>
    </message>
</context>
<context>
    <name>GreetMenu</name>
    <message>
        <source>Say thank you</source>
        <translation>Подякувати</translation>
    </message>
    <message>
        <source>Ask where they have been</source>
        <translation>Запитати, куди зникли</translation>
    </message>
</context>
<context>
    <name>GreetingPresenter</name>
    <message>
        <source>What was typed here before is here again.</source>
        <translation>Набране тут раніше знову на місці.</translation>
    </message>
    <message>
        <source>The day itself comes {when}: a text that speaks of today is too early for a message.</source>
        <translation>Саме свято {when}: повідомленню зі словом «сьогодні» ще рано.</translation>
    </message>
    <message>
        <source>Noted as greeted on {day}, at {time}: nobody is greeted twice.</source>
        <translation>Привітання записано {day} о {time}: двічі нікого не вітають.</translation>
    </message>
    <message>
        <source>The library has no text for this. Write a few words of your own.</source>
        <translation>Готового тексту для такої нагоди немає. Напишіть кілька слів від себе.</translation>
    </message>
    <message>
        <source>This text went to this person on {day}. Take another one, or add a line of your own.</source>
        <translation>Цей текст уже надсилали цій людині {day}. Візьміть інший або додайте рядок від себе.</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <translation>Надіслати лист</translation>
    </message>
    <message>
        <source>Note as greeted</source>
        <translation>Записати привітання</translation>
    </message>
    <message>
        <source>Noted as greeted.</source>
        <translation>Привітання записано.</translation>
    </message>
    <message>
        <source>Noted as greeted; nothing was printed here.</source>
        <translation>Привітання записано; тут нічого не надруковано.</translation>
    </message>
    <message>
        <source>The letter goes out in a moment.</source>
        <translation>Лист зараз піде.</translation>
    </message>
    <message>
        <source>Noted; the day comes again tomorrow.</source>
        <translation>Записано; завтра свято знову буде в списку.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Повернути як було</translation>
    </message>
</context>
<context>
    <name>GreetingWindow</name>
    <message>
        <source>Greet</source>
        <translation>Привітати</translation>
    </message>
    <message>
        <source>How to greet</source>
        <translation>Як привітати</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Звертання</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>на «ви»</translation>
    </message>
    <message>
        <source>as friends</source>
        <translation>на «ти»</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Тон</translation>
    </message>
    <message>
        <source>How we call them</source>
        <translation>Як звертаємося</translation>
    </message>
    <message>
        <source>Whose birthday (of whom?)</source>
        <translation>Чиє свято (кого?)</translation>
    </message>
    <message>
        <source>And to whom?</source>
        <translation>І кому?</translation>
    </message>
    <message>
        <source>A line of your own</source>
        <translation>Рядок від себе</translation>
    </message>
    <message>
        <source>what only you know of each other</source>
        <translation>те, що знаєте лише ви</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Another text</source>
        <translation>Інший текст</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Greet: {name}</source>
        <translation>Привітати: {name}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} з {count}</translation>
    </message>
</context>
<context>
    <name>Greetings</name>
    <message>
        <source>Card</source>
        <translation>Листівка</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День народження</translation>
    </message>
    <message>
        <source>Round birthday</source>
        <translation>Ювілей</translation>
    </message>
    <message>
        <source>A child’s birthday</source>
        <translation>День народження дитини</translation>
    </message>
    <message>
        <source>A birthday in the family</source>
        <translation>День народження в родині</translation>
    </message>
    <message>
        <source>Favourite holiday in the family</source>
        <translation>Улюблене свято в родині</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Іменини</translation>
    </message>
    <message>
        <source>A day of the client’s own</source>
        <translation>Власний день клієнта</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>Новий рік</translation>
    </message>
    <message>
        <source>8 March</source>
        <translation>8 Березня</translation>
    </message>
    <message>
        <source>Favourite holiday</source>
        <translation>Улюблене свято</translation>
    </message>
    <message>
        <source>Day of kin with the favourite</source>
        <translation>Споріднене свято</translation>
    </message>
    <message>
        <source>Day of memory</source>
        <translation>День пам’яті</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Подяка</translation>
    </message>
    <message>
        <source>Not seen for long</source>
        <translation>Давно не бачилися</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Офіційно</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Тепло</translation>
    </message>
    <message>
        <source>Joking</source>
        <translation>Із жартом</translation>
    </message>
    <message>
        <source>Verse</source>
        <translation>У віршах</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Дзвінок</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Месенджер</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Better late than never!</source>
        <translation>Краще пізно, ніж ніколи!</translation>
    </message>
    <message>
        <source>Happy New Year!</source>
        <translation>З Новим роком!</translation>
    </message>
    <message>
        <source>Happy 8 March!</source>
        <translation>Зі святом весни!</translation>
    </message>
    <message>
        <source>We remember with you</source>
        <translation>Пам’ятаємо разом із вами</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Дякуємо!</translation>
    </message>
    <message>
        <source>We miss you</source>
        <translation>Ми скучили</translation>
    </message>
    <message>
        <source>Happy name day!</source>
        <translation>З іменинами!</translation>
    </message>
    <message>
        <source>Congratulations!</source>
        <translation>Вітаємо!</translation>
    </message>
    <message>
        <source>Happy holiday!</source>
        <translation>Зі святом!</translation>
    </message>
    <message>
        <source>Happy birthday!</source>
        <translation>З днем народження!</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>Квіти</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>Кульки</translation>
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
        <translation>Тиха гілка</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Birthdays and family days</source>
        <translation>Дні народження й родинні дати</translation>
    </message>
    <message numerus="yes">
        <source>%n occasion(s) today</source>
        <translation>
            <numerusform>%n привід сьогодні</numerusform>
            <numerusform>%n приводи сьогодні</numerusform>
            <numerusform>%n приводів сьогодні</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показати ще</translation>
    </message>
    <message numerus="yes">
        <source>And %n more client(s)</source>
        <translation>
            <numerusform>І ще %n клієнт</numerusform>
            <numerusform>І ще %n клієнти</numerusform>
            <numerusform>І ще %n клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still to be greeted</source>
        <translation>
            <numerusform>з них ще не привітано %n</numerusform>
            <numerusform>з них ще не привітано %n</numerusform>
            <numerusform>з них ще не привітано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter to all</source>
        <translation>Лист усім</translation>
    </message>
</context>
<context>
    <name>GuestsPage</name>
    <message>
        <source>Whom to ask</source>
        <translation>Кого покликати</translation>
    </message>
    <message>
        <source>Child from</source>
        <translation>Дитина від</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Put them on the list</source>
        <translation>Внести до списку</translation>
    </message>
    <message>
        <source>Write to the guests</source>
        <translation>Написати гостям</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гість</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Прихід</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Гості</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>У списку поки нікого</translation>
    </message>
    <message>
        <source>Choose above whom to ask, or find a client by name, phone or card.</source>
        <translation>Оберіть вище, кого покликати, або знайдіть клієнта за іменем, телефоном чи карткою.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>came</source>
        <translation>прихід</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>покликали</translation>
    </message>
    <message>
        <source>will come</source>
        <translation>буде</translation>
    </message>
    <message>
        <source>people</source>
        <translation>людей</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>take off</source>
        <translation>прибрати</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the client</source>
        <translation>відкрити клієнта</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Усі клієнти</translation>
    </message>
    <message>
        <source>Those who come again</source>
        <translation>Хто приходить знову</translation>
    </message>
    <message>
        <source>Families with children</source>
        <translation>Родини з дітьми</translation>
    </message>
    <message>
        <source>Card: {kind}</source>
        <translation>Картка: {kind}</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) on the list</source>
        <translation>
            <numerusform>У списку %n гість</numerusform>
            <numerusform>У списку %n гості</numerusform>
            <numerusform>У списку %n гостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will come</source>
        <translation>
            <numerusform>буде %n</numerusform>
            <numerusform>будуть %n</numerusform>
            <numerusform>будуть %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>лишилося %n місце</numerusform>
            <numerusform>лишилося %n місця</numerusform>
            <numerusform>лишилося %n місць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>бракує %n місця</numerusform>
            <numerusform>бракує %n місць</numerusform>
            <numerusform>бракує %n місць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>прийшов %n</numerusform>
            <numerusform>прийшли %n</numerusform>
            <numerusform>прийшли %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not to be asked</source>
        <translation>не кликати</translation>
    </message>
    <message>
        <source>Came?</source>
        <translation>Тут?</translation>
    </message>
</context>
<context>
    <name>HadCard</name>
    <message>
        <source>No purchase of today is without a client. Choose one in the list first.</source>
        <translation>Сьогодні немає покупок без клієнта. Спочатку виберіть покупку у списку.</translation>
    </message>
    <message>
        <source>The purchase of {time}, {sum}, moves from {former} to another client.</source>
        <translation>Покупка {time}, {sum}: зараз — {former}, переходить іншому клієнтові.</translation>
    </message>
    <message>
        <source>Scan the card, or find the client (F2).</source>
        <translation>Відскануйте картку або знайдіть клієнта (F2).</translation>
    </message>
    <message>
        <source>“I had a card!” On whose card to put the purchase of {time}, {sum}?</source>
        <translation>Картка знайшлася: на чию занести покупку {time}, {sum}?</translation>
    </message>
    <message>
        <source>Put the purchase of {day}, {sum}, on a card? Client: {name}</source>
        <translation>Занести покупку {day}, {sum}, на картку? Клієнт: {name}</translation>
    </message>
    <message>
        <source>Put it on the card</source>
        <translation>Занести на картку</translation>
    </message>
    <message>
        <source>Move the purchase of {day}, {sum}, to another client? Now: {former}. Then: {name}.</source>
        <translation>Перенести покупку ({day}, {sum}) іншому клієнту? Зараз: {former}. Стане: {name}.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>{earned} bonuses are added.</source>
        <translation>Нараховано бонусів: {earned}.</translation>
    </message>
    <message>
        <source>{taken} bonuses leave {former}, {earned} bonuses are added to {name}.</source>
        <translation>Знято бонусів ({former}): {taken}, нараховано ({name}): {earned}.</translation>
    </message>
    <message>
        <source>{name}: the purchase is on the card. {follow}</source>
        <translation>{name}: покупка на картці. {follow}</translation>
    </message>
    <message>
        <source>The purchase went from {former} to {name}. {follow}</source>
        <translation>Покупка перейшла: {former} → {name}. {follow}</translation>
    </message>
    <message>
        <source>Take it off again</source>
        <translation>Повернути як було</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>картка {number}</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>The text is copied.</source>
        <translation>Текст скопійовано.</translation>
    </message>
    <message>
        <source>The number is copied.</source>
        <translation>Номер скопійовано.</translation>
    </message>
    <message>
        <source>The text is copied, too: if it is not in the message, paste it there.</source>
        <translation>Текст також скопійовано: якщо його немає в повідомленні, вставте його туди.</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>Given: {what}</source>
        <translation>Подаровано: {what}</translation>
    </message>
    <message>
        <source>Bought: {what}</source>
        <translation>Куплено: {what}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>Purchase of {sum}</source>
        <translation>Покупка на {sum}</translation>
    </message>
    <message>
        <source>Return of {sum}</source>
        <translation>Повернення на {sum}</translation>
    </message>
    <message>
        <source>Brought in from the former program</source>
        <translation>Перенесено з попередньої програми</translation>
    </message>
    <message>
        <source>Purchase put on the card afterwards</source>
        <translation>Покупку зараховано на картку пізніше</translation>
    </message>
    <message>
        <source>Bonuses as a gift</source>
        <translation>Бонуси в подарунок</translation>
    </message>
    <message>
        <source>Bonuses expired</source>
        <translation>Бонуси згоріли</translation>
    </message>
    <message>
        <source>Bonuses corrected</source>
        <translation>Бонуси виправлено</translation>
    </message>
    <message>
        <source>bonuses {number}</source>
        <translation>бонуси {number}</translation>
    </message>
    <message>
        <source>Greeted: {occasion}</source>
        <translation>Привітання: {occasion}</translation>
    </message>
    <message>
        <source>Not greeted: {occasion}</source>
        <translation>Без привітання: {occasion}</translation>
    </message>
    <message>
        <source>Put off: {occasion}</source>
        <translation>Відкладено: {occasion}</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>день народження</translation>
    </message>
    <message>
        <source>birthday in the family</source>
        <translation>день народження в родині</translation>
    </message>
    <message>
        <source>a day of the client’s own</source>
        <translation>особиста дата</translation>
    </message>
    <message>
        <source>name day</source>
        <translation>іменини</translation>
    </message>
    <message>
        <source>a holiday</source>
        <translation>свято</translation>
    </message>
    <message>
        <source>a day of the shop’s</source>
        <translation>день магазину</translation>
    </message>
    <message>
        <source>bonuses burn soon</source>
        <translation>бонуси скоро згорять</translation>
    </message>
    <message>
        <source>{purpose}: taken out</source>
        <translation>{purpose}: позначку прибрано</translation>
    </message>
    <message>
        <source>{purpose}: refused</source>
        <translation>{purpose}: відмова</translation>
    </message>
    <message>
        <source>{purpose}: withdrawn</source>
        <translation>{purpose}: згоду відкликано</translation>
    </message>
    <message>
        <source>{purpose}: agreed</source>
        <translation>{purpose}: згода</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>фото додано</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>фото прибрано</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>What is held about {name}</source>
        <translation>Що про вас записано: {name}</translation>
    </message>
    <message>
        <source>{shop}, as of {when}</source>
        <translation>{shop}, станом на {when}</translation>
    </message>
    <message>
        <source>Signs that this type lacks are written as their codes, such as [U+1F600]; the file for machines holds them as they are.</source>
        <translation>Знаки, яких немає в цьому шрифті, записано кодами, наприклад [U+1F600]; у файлі для програм вони стоять як є.</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>сторінка {number}</translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>Нічого не записано.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>Родина й близькі</translation>
    </message>
    <message>
        <source>Favourite holidays and own dates</source>
        <translation>Улюблені свята та власні дати</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Згоди</translation>
    </message>
    <message>
        <source>Cards and bonuses</source>
        <translation>Картки й бонуси</translation>
    </message>
    <message>
        <source>Purchases, returns and bonuses</source>
        <translation>Покупки, повернення й бонуси</translation>
    </message>
    <message>
        <source>Calls, visits and letters</source>
        <translation>Дзвінки, візити й листи</translation>
    </message>
    <message>
        <source>Letters that were not sent</source>
        <translation>Ненадіслані листи</translation>
    </message>
    <message>
        <source>Presents</source>
        <translation>Подарунки</translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation>Вітання</translation>
    </message>
    <message>
        <source>Customer days</source>
        <translation>Дні клієнта</translation>
    </message>
    <message>
        <source>Plans for the client</source>
        <translation>Плани для клієнта</translation>
    </message>
    <message>
        <source>Photo and files</source>
        <translation>Фото й файли</translation>
    </message>
    <message>
        <source>Changes of the file</source>
        <translation>Зміни запису</translation>
    </message>
    <message>
        <source>Number of the client</source>
        <translation>Номер клієнта</translation>
    </message>
    <message>
        <source>Bonuses now</source>
        <translation>Бонусів зараз</translation>
    </message>
    <message>
        <source>Turnover here</source>
        <translation>Куплено загалом</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
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
        <translation>Ідея</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Куплено</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Подаровано</translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n came</source>
        <translation>
            <numerusform>{title}: прихід відмічено, %n людина</numerusform>
            <numerusform>{title}: прихід відмічено, %n людини</numerusform>
            <numerusform>{title}: прихід відмічено, %n людей</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo of the client is kept.</source>
        <translation>Зберігається фото клієнта.</translation>
    </message>
    <message>
        <source>not given out yet</source>
        <translation>ще не видана</translation>
    </message>
    <message>
        <source>works</source>
        <translation>діє</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокована</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>загублена</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>прострочена</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрита</translation>
    </message>
    <message>
        <source>Nobody asked yet.</source>
        <translation>Ще не питали.</translation>
    </message>
    <message>
        <source>Refused on {day}, {how}.</source>
        <translation>Відмова {day}, {how}.</translation>
    </message>
    <message>
        <source>Withdrawn on {day}.</source>
        <translation>Відкликано {day}.</translation>
    </message>
    <message>
        <source>Given on {day}, {how}.</source>
        <translation>Надано {day}, {how}.</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Повернення</translation>
    </message>
    <message>
        <source>Bonuses corrected</source>
        <translation>Бонуси виправлено</translation>
    </message>
    <message>
        <source>Brought in from the former program</source>
        <translation>Перенесено з попередньої програми</translation>
    </message>
    <message>
        <source>Purchase put on the card afterwards</source>
        <translation>Покупку записано на картку пізніше</translation>
    </message>
    <message>
        <source>Bonuses as a gift</source>
        <translation>Бонуси в подарунок</translation>
    </message>
    <message>
        <source>Bonuses expired</source>
        <translation>Бонуси згоріли</translation>
    </message>
    <message>
        <source>{what}; bonuses {number}</source>
        <translation>{what}; бонуси {number}</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (скасовано)</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>Привітано</translation>
    </message>
    <message>
        <source>Not greeted</source>
        <translation>Без вітання</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Відкладено</translation>
    </message>
    <message>
        <source>formally</source>
        <translation>на «ви»</translation>
    </message>
    <message>
        <source>informally</source>
        <translation>на «ти»</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>дзвінки</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>messengers</source>
        <translation>месенджери</translation>
    </message>
    <message>
        <source>e-mails</source>
        <translation>ел. пошта</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>листи</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>візити</translation>
    </message>
    <message>
        <source>{way}: wished</source>
        <translation>{way}: можна</translation>
    </message>
    <message>
        <source>{way}: refused</source>
        <translation>{way}: не треба</translation>
    </message>
</context>
<context>
    <name>HolidayDetail</name>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Повернути як було в каталозі</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Знову пропонувати</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Приховати</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>ваше</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>змінено вами</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>приховано</translation>
    </message>
    <message>
        <source>±1 day</source>
        <translation>±1 день</translation>
    </message>
    <message>
        <source>day of memory</source>
        <translation>день пам’яті</translation>
    </message>
    <message>
        <source>without congratulations</source>
        <translation>без привітань</translation>
    </message>
    <message numerus="yes">
        <source>Loved by %n of your people</source>
        <translation>
            <numerusform>Дороге %n клієнтові</numerusform>
            <numerusform>Дороге %n клієнтам</numerusform>
            <numerusform>Дороге %n клієнтам</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of your people loves it yet.</source>
        <translation>Поки нікому з ваших клієнтів воно не дороге.</translation>
    </message>
    <message>
        <source>Comes next</source>
        <translation>Найближчі дати</translation>
    </message>
    <message>
        <source>No day of it is known any more.</source>
        <translation>Наступні дати невідомі.</translation>
    </message>
</context>
<context>
    <name>HolidayForm</name>
    <message>
        <source>What kind of holiday it is</source>
        <translation>Яке це свято</translation>
    </message>
    <message>
        <source>school, children, spring</source>
        <translation>школа, діти, весна</translation>
    </message>
    <message>
        <source>What it is about: themes, with commas</source>
        <translation>Про що воно: теми через кому</translation>
    </message>
    <message>
        <source>A day of memory: no cheer is proposed</source>
        <translation>День пам’яті: веселощів не пропонувати</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Since the year</source>
        <translation>З якого року</translation>
    </message>
    <message>
        <source>Until the year</source>
        <translation>По який рік</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>A holiday of your own</source>
        <translation>Нове свято</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Як називається</translation>
    </message>
    <message>
        <source>In English, if you like</source>
        <translation>Англійською, якщо треба</translation>
    </message>
    <message>
        <source>In Russian, if you like</source>
        <translation>Російською, якщо треба</translation>
    </message>
    <message>
        <source>In Ukrainian, if you like</source>
        <translation>Українською, якщо треба</translation>
    </message>
    <message>
        <source>By this rule no day is found yet.</source>
        <translation>За таким правилом дат поки немає.</translation>
    </message>
    <message>
        <source>By this rule it does not come any more.</source>
        <translation>За таким правилом воно більше не настане.</translation>
    </message>
    <message>
        <source>Next: {days}</source>
        <translation>Найближчі дати: {days}</translation>
    </message>
</context>
<context>
    <name>HolidayRules</name>
    <message>
        <source>{rule}, from {first} to {last}</source>
        <translation>{rule}, з {first} по {last} рік</translation>
    </message>
    <message>
        <source>{rule}, since {first}</source>
        <translation>{rule}, з {first} року</translation>
    </message>
    <message>
        <source>{rule}, until {last}</source>
        <translation>{rule}, по {last} рік</translation>
    </message>
    <message>
        <source>29 February of leap years</source>
        <translation>29 лютого високосних років</translation>
    </message>
    <message>
        <source>{day} of the old calendar</source>
        <translation>{day} за старим стилем</translation>
    </message>
    <message>
        <source>day {number} of the year</source>
        <translation>{number}-й день року</translation>
    </message>
    <message>
        <source>{weekday} on {day} or right after it</source>
        <translation>{weekday}, {day} або одразу після</translation>
    </message>
    <message>
        <source>on listed days, the last in {year}</source>
        <translation>дати за списком, остання у {year} році</translation>
    </message>
    <message>
        <source>Orthodox Easter</source>
        <translation>православний Великдень</translation>
    </message>
    <message>
        <source>Western Easter</source>
        <translation>католицький Великдень</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after Orthodox Easter</source>
        <translation>
            <numerusform>%n день після православного Великодня</numerusform>
            <numerusform>%n дні після православного Великодня</numerusform>
            <numerusform>%n днів після православного Великодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after Western Easter</source>
        <translation>
            <numerusform>%n день після католицького Великодня</numerusform>
            <numerusform>%n дні після католицького Великодня</numerusform>
            <numerusform>%n днів після католицького Великодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before Orthodox Easter</source>
        <translation>
            <numerusform>за %n день до православного Великодня</numerusform>
            <numerusform>за %n дні до православного Великодня</numerusform>
            <numerusform>за %n днів до православного Великодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before Western Easter</source>
        <translation>
            <numerusform>за %n день до католицького Великодня</numerusform>
            <numerusform>за %n дні до католицького Великодня</numerusform>
            <numerusform>за %n днів до католицького Великодня</numerusform>
        </translation>
    </message>
    <message>
        <source>day {day} of month {month} of the Islamic calendar</source>
        <translation>{day}-й день {month}-го місяця ісламського календаря</translation>
    </message>
    <message>
        <source>day {day} of month {month} of the Jewish calendar</source>
        <translation>{day}-й день {month}-го місяця єврейського календаря</translation>
    </message>
    <message>
        <source>day {day} of month {month} of the Chinese calendar</source>
        <translation>{day}-й день {month}-го місяця китайського календаря</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>of the shop’s own</source>
        <translation>ваші свята</translation>
    </message>
    <message>
        <source>state</source>
        <translation>державні</translation>
    </message>
    <message>
        <source>international</source>
        <translation>міжнародні</translation>
    </message>
    <message>
        <source>family</source>
        <translation>родинні</translation>
    </message>
    <message>
        <source>professions</source>
        <translation>професійні</translation>
    </message>
    <message>
        <source>hobbies and tastes</source>
        <translation>захоплення і смаки</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>торговельні</translation>
    </message>
    <message>
        <source>folk</source>
        <translation>народні</translation>
    </message>
    <message>
        <source>Orthodox</source>
        <translation>православні</translation>
    </message>
    <message>
        <source>Catholic and Protestant</source>
        <translation>католицькі та протестантські</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation>мусульманські</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation>єврейські</translation>
    </message>
    <message>
        <source>Hindu and Buddhist</source>
        <translation>індуїстські та буддійські</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайські</translation>
    </message>
    <message>
        <source>name days</source>
        <translation>іменини</translation>
    </message>
    <message>
        <source>Soviet</source>
        <translation>радянські</translation>
    </message>
    <message>
        <source>days of memory</source>
        <translation>дні пам’яті</translation>
    </message>
    <message>
        <source>Its days are known up to {year} only. Add the later ones when they are announced.</source>
        <translation>Дати відомі лише по {year} рік. Наступні можна буде додати, коли їх оголосять.</translation>
    </message>
    <message>
        <source>It has not been kept since {year} by this rule.</source>
        <translation>З {year} року за цим правилом його не відзначають.</translation>
    </message>
    <message>
        <source>Look its date up before you count on it.</source>
        <translation>Дату варто перевірити, перш ніж на неї розраховувати.</translation>
    </message>
    <message>
        <source>It may be kept a day earlier or later near you. Move the day if need be.</source>
        <translation>У вас його можуть відзначати на день раніше чи пізніше. За потреби перенесіть дату.</translation>
    </message>
    <message>
        <source>The law of Ukraine restricts Soviet symbols in public. Congratulate in person, without them.</source>
        <translation>Закон України обмежує радянську символіку в публічних місцях. Вітайте особисто, без неї.</translation>
    </message>
</context>
<context>
    <name>HolidaysCard</name>
    <message>
        <source>About six hundred holidays with their days in any year. Yours can be added, others changed or hidden, and one year’s day moved.</source>
        <translation>Близько шестисот свят із датами на будь-який рік. Можна додати свої, змінити чи приховати будь-які й перенести дату одного року.</translation>
    </message>
    <message>
        <source>Look through the holidays</source>
        <translation>Переглянути свята</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Свята</translation>
    </message>
</context>
<context>
    <name>HolidaysPage</name>
    <message>
        <source>Add a holiday</source>
        <translation>Додати свято</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Свята</translation>
    </message>
    <message>
        <source>Find a holiday by its name</source>
        <translation>Знайти свято за назвою</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Які</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Про що</translation>
    </message>
    <message>
        <source>Show these in lists and in the calendar</source>
        <translation>Показувати їх у списках і в календарі</translation>
    </message>
    <message>
        <source>No such holiday</source>
        <translation>Такого свята немає</translation>
    </message>
    <message>
        <source>Look for another word, or add it as your own.</source>
        <translation>Пошукайте за іншим словом або додайте його як своє.</translation>
    </message>
    <message>
        <source>The holiday is not saved yet.</source>
        <translation>Свято ще не збережено.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрити без збереження</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продовжити редагування</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Свято</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Найближча дата</translation>
    </message>
    <message>
        <source>Loved by</source>
        <translation>Дороге</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>приховано</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>ваше</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
</context>
<context>
    <name>HolidaysPresenter</name>
    <message>
        <source>those that we keep</source>
        <translation>ті, що відзначають у нас</translation>
    </message>
    <message>
        <source>those that somebody loves</source>
        <translation>ті, що дорогі клієнтам</translation>
    </message>
    <message>
        <source>all</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>your own and changed ones</source>
        <translation>ваші та змінені</translation>
    </message>
    <message>
        <source>hidden ones</source>
        <translation>приховані</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>про будь-що</translation>
    </message>
    <message>
        <source>Lists and the calendar show them now.</source>
        <translation>Тепер вони є у списках і в календарі.</translation>
    </message>
    <message>
        <source>Lists and the calendar leave them out now.</source>
        <translation>Тепер їх немає у списках і в календарі.</translation>
    </message>
    <message>
        <source>Added: {name}.</source>
        <translation>Додано: {name}.</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>Збережено: {name}.</translation>
    </message>
    <message>
        <source>Hidden: {name}. Who loves it is greeted all the same.</source>
        <translation>Приховано: {name}. Кому воно дороге, тих вітаємо, як і раніше.</translation>
    </message>
    <message>
        <source>Offered again: {name}.</source>
        <translation>Знову пропонується: {name}.</translation>
    </message>
    <message>
        <source>As shipped again: {name}.</source>
        <translation>Знову як у каталозі: {name}.</translation>
    </message>
    <message>
        <source>Hidden, since somebody loves it: {name}.</source>
        <translation>Приховано, адже комусь воно дороге: {name}.</translation>
    </message>
    <message>
        <source>Taken out: {name}.</source>
        <translation>Вилучено: {name}.</translation>
    </message>
    <message>
        <source>The day is moved: {name}.</source>
        <translation>Дату перенесено: {name}.</translation>
    </message>
    <message>
        <source>As the rule has it again: {name}.</source>
        <translation>Знову за правилом: {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Повернуто як було.</translation>
    </message>
    <message>
        <source>Write what it is called.</source>
        <translation>Напишіть, як воно називається.</translation>
    </message>
</context>
<context>
    <name>HumanBand</name>
    <message>
        <source>Mark as greeted</source>
        <translation>Позначити привітання</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ім’я без прізвища</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Пошта</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День народження</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Номер картки</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>Бонуси</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>Витрачено раніше</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Into the notes, with the heading</source>
        <translation>До нотаток, із заголовком</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Вулиця</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Індекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Захоплення</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Letters by e-mail: yes or no</source>
        <translation>Листи на e-mail: так чи ні</translation>
    </message>
    <message>
        <source>How the client is called</source>
        <translation>Як звертатися</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Рік народження</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Іменини</translation>
    </message>
    <message>
        <source>A day of the client’s own</source>
        <translation>Пам’ятний день</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Адреса повністю</translation>
    </message>
    <message>
        <source>Tastes</source>
        <translation>Смаки</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Розміри</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Алергії</translation>
    </message>
    <message>
        <source>How to talk to the client</source>
        <translation>Як розмовляти</translation>
    </message>
    <message>
        <source>How the client came</source>
        <translation>Звідки дізналися про нас</translation>
    </message>
    <message>
        <source>Consent: yes or no</source>
        <translation>Згода: так чи ні</translation>
    </message>
    <message>
        <source>A field of the shop’s own</source>
        <translation>Власне поле магазину</translation>
    </message>
    <message>
        <source>Relative: name</source>
        <translation>Родич: ім’я</translation>
    </message>
    <message>
        <source>Relative: birthday</source>
        <translation>Родич: день народження</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Не переноситься</translation>
    </message>
    <message>
        <source>Client state</source>
        <translation>Стан клієнта</translation>
    </message>
    <message>
        <source>Feb 29 is kept on</source>
        <translation>29 лютого відзначати</translation>
    </message>
    <message>
        <source>Church style</source>
        <translation>Церковний стиль</translation>
    </message>
    <message>
        <source>Address form</source>
        <translation>На ви чи на ти</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Близькі</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Улюблені свята</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Пам’ятні дні</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Канали зв’язку</translation>
    </message>
    <message>
        <source>Wallet share</source>
        <translation>Частка гаманця</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Score on</source>
        <translation>Дата оцінки</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Контакти перевірено</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Домогосподарство</translation>
    </message>
    <message>
        <source>Household number</source>
        <translation>Номер домогосподарства</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Згоди</translation>
    </message>
    <message>
        <source>Presents</source>
        <translation>Подарунки докладно</translation>
    </message>
    <message>
        <source>Cards in full</source>
        <translation>Картки докладно</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архіві з</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рід занять</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Прізвисько</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Стать</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Номер у телефоні</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Річниця</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Чоловік або дружина</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Ім’я, як показано</translation>
    </message>
    <message>
        <source>Name prefix</source>
        <translation>Перед іменем</translation>
    </message>
    <message>
        <source>Name suffix</source>
        <translation>Після імені</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Близька людина</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Пам’ятний день</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed</source>
        <translation>Лапки відкрито й не закрито</translation>
    </message>
    <message>
        <source>The line has fewer columns than the heading</source>
        <translation>Стовпців менше, ніж у заголовку</translation>
    </message>
    <message>
        <source>The line has more columns than the heading</source>
        <translation>Стовпців більше, ніж у заголовку</translation>
    </message>
    <message>
        <source>The line is far too long</source>
        <translation>Рядок задовгий</translation>
    </message>
    <message>
        <source>Letters of the line are damaged</source>
        <translation>Літери в рядку пошкоджено</translation>
    </message>
    <message>
        <source>It contains signs that cannot be seen</source>
        <translation>Є невидимі знаки</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Текст задовгий</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>Текст порожній</translation>
    </message>
    <message>
        <source>This text cannot be kept</source>
        <translation>Такий текст не можна зберегти</translation>
    </message>
    <message>
        <source>There is no such date</source>
        <translation>Такої дати немає</translation>
    </message>
    <message>
        <source>The date has not come yet</source>
        <translation>Ця дата ще не настала</translation>
    </message>
    <message>
        <source>This is not a sum</source>
        <translation>Це не сума</translation>
    </message>
    <message>
        <source>The sum is too large</source>
        <translation>Сума завелика</translation>
    </message>
    <message>
        <source>This is not an e-mail address</source>
        <translation>Це не адреса пошти</translation>
    </message>
    <message>
        <source>Too few digits for a phone</source>
        <translation>Для телефону замало цифр</translation>
    </message>
    <message>
        <source>A spreadsheet has cut off the last digits</source>
        <translation>Таблиця відрізала останні цифри</translation>
    </message>
    <message>
        <source>This value is not possible here</source>
        <translation>Такого значення тут не буває</translation>
    </message>
    <message>
        <source>Neither a name nor a phone</source>
        <translation>Немає ні імені, ні телефону</translation>
    </message>
    <message>
        <source>The line adds up the others</source>
        <translation>Це рядок з підсумком</translation>
    </message>
    <message>
        <source>Day and month could be the other way round</source>
        <translation>Незрозуміло, де день, а де місяць</translation>
    </message>
    <message>
        <source>The contact has no end</source>
        <translation>Контакт обривається</translation>
    </message>
    <message>
        <source>A line of the contact is damaged</source>
        <translation>Рядок контакту пошкоджено</translation>
    </message>
    <message>
        <source>Only JPEG and PNG pictures can be taken</source>
        <translation>Можна взяти лише зображення JPEG і PNG</translation>
    </message>
    <message>
        <source>This is not JSON as the export writes it</source>
        <translation>Це не JSON, який пише експорт</translation>
    </message>
    <message>
        <source>The day is missing</source>
        <translation>Не вказано день</translation>
    </message>
    <message>
        <source>The sum is missing</source>
        <translation>Не вказано суму</translation>
    </message>
    <message>
        <source>The client lies in the archive: completed there, and left there</source>
        <translation>Клієнт лежить в архіві: доповнено й залишено там</translation>
    </message>
    <message>
        <source>This is a group of contacts and nobody</source>
        <translation>Це група контактів, а не людина</translation>
    </message>
    <message>
        <source>Another contact is named by its number only: enter the relation by hand</source>
        <translation>Інший контакт названо лише номером: внесіть зв’язок уручну</translation>
    </message>
    <message>
        <source>No kind of card yet: the number is in the notes</source>
        <translation>Видів карток поки немає: номер — у нотатках</translation>
    </message>
    <message>
        <source>There is no such kind of card here: it was kept as the usual kind</source>
        <translation>Такого виду карток тут немає: картку заведено як звичайну</translation>
    </message>
    <message>
        <source>Cards of this kind are never a bearer’s: the row names nobody</source>
        <translation>Картки цього виду не бувають на пред’явника, а в рядку немає імені</translation>
    </message>
    <message>
        <source>A card with this number exists already</source>
        <translation>Картка з таким номером уже є</translation>
    </message>
    <message>
        <source>The client or the card was known already: the sum was not added</source>
        <translation>Клієнт або картка вже були в базі: суму не додано</translation>
    </message>
    <message>
        <source>This could not be taken</source>
        <translation>Це не вдалося прийняти</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} і ще %n</numerusform>
            <numerusform>{names} і ще %n</numerusform>
            <numerusform>{names} і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they are, since they were used or changed since: {names}.</source>
        <translation>Залишено як є, бо після перенесення ними користувалися або їх змінювали: {names}.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>No column is known to hold names: the clients would be known by a phone or a card alone. Choose on the left where the names are.</source>
        <translation>У жодному стовпці не впізнано імен: клієнти були б відомі лише за телефоном чи карткою. Виберіть ліворуч, де імена.</translation>
    </message>
    <message>
        <source>Purchases of a former till…</source>
        <translation>Покупки з попередньої каси…</translation>
    </message>
    <message>
        <source>Import a list of clients</source>
        <translation>Завантажити список клієнтів</translation>
    </message>
    <message>
        <source>Decide before the import</source>
        <translation>Вирішіть до завантаження</translation>
    </message>
    <message>
        <source>A line in the notes</source>
        <translation>Рядок у нотатках</translation>
    </message>
    <message>
        <source>There is no kind of card yet. Make one in the programme and choose the list again, or let the numbers of the cards go into the notes.</source>
        <translation>Видів карток поки немає. Створіть вид у програмі лояльності та виберіть список знову або залиште номери карток у нотатках.</translation>
    </message>
    <message>
        <source>Keep their cards as</source>
        <translation>Вид для їхніх карток</translation>
    </message>
    <message>
        <source>A list from Excel, 1C, Loyverse, Square or another program (XLSX, XLS, ODS, CSV), or the contacts of a phone (vCard). Drop the file here or choose it; nothing is written before you have seen what would come in.</source>
        <translation>Список з Excel, 1С, Loyverse, Square чи іншої програми (XLSX, XLS, ODS, CSV) або контакти телефону (vCard). Перетягніть файл сюди або виберіть його; нічого не записується, доки ви не побачите, що увійде в базу.</translation>
    </message>
    <message>
        <source>Show the new clients</source>
        <translation>Показати нових клієнтів</translation>
    </message>
    <message>
        <source>Bring your clients along</source>
        <translation>Візьміть своїх клієнтів із собою</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Bring in a calendar</source>
        <translation>Завантажити календар</translation>
    </message>
    <message>
        <source>From {file}. What comes once becomes a plan, what comes every year a holiday of your own. Space, or a click on its sign, leaves a line out.</source>
        <translation>З файлу {file}. Що буває один раз, стане планом, що щороку — власним святом. Пробіл або клацання по значку прибирає рядок.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Найближчий день</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Стане</translation>
    </message>
    <message>
        <source>Days of the calendar</source>
        <translation>Дні календаря</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to bring in</source>
        <translation>
            <numerusform>Завантажити %n день</numerusform>
            <numerusform>Завантажити %n дні</numerusform>
            <numerusform>Завантажити %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n не ввійде</numerusform>
            <numerusform>%n не ввійдуть</numerusform>
            <numerusform>%n не ввійдуть</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a holiday of this name already, on other days.</source>
        <translation>Свято з такою назвою вже є, але в інші дні.</translation>
    </message>
    <message>
        <source>On this day there is already: {holiday}</source>
        <translation>Цього дня вже є: {holiday}</translation>
    </message>
    <message>
        <source>a plan</source>
        <translation>план</translation>
    </message>
    <message>
        <source>a holiday, every year</source>
        <translation>свято, щороку</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>уже є</translation>
    </message>
    <message>
        <source>once came from here</source>
        <translation>записано звідси</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>минуло</translation>
    </message>
    <message>
        <source>comes more often than a holiday</source>
        <translation>буває частіше за свято</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>без назви</translation>
    </message>
    <message>
        <source>has no right date</source>
        <translation>без правильної дати</translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message>
        <source>Kind</source>
        <translation>Вид картки</translation>
    </message>
    <message>
        <source>For the bearer</source>
        <translation>На пред’явника</translation>
    </message>
    <message>
        <source>For a client</source>
        <translation>Для клієнта</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>The front of the card</source>
        <translation>Лицьовий бік картки</translation>
    </message>
    <message>
        <source>Front, 85.6 × 54 mm</source>
        <translation>Лицьовий бік, 85,6 × 54 мм</translation>
    </message>
    <message>
        <source>A specimen: each card gets a number of its own.</source>
        <translation>Зразок: кожна картка матиме свій номер.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The purchases are being checked …</source>
        <translation>Покупки перевіряються …</translation>
    </message>
    <message>
        <source>The purchases are coming in …</source>
        <translation>Покупки переносяться …</translation>
    </message>
    <message>
        <source>The purchases are being taken back …</source>
        <translation>Покупки скасовуються …</translation>
    </message>
    <message numerus="yes">
        <source>The purchases were taken back: %n gone.</source>
        <translation>
            <numerusform>Покупки скасовано: прибрано %n.</numerusform>
            <numerusform>Покупки скасовано: прибрано %n.</numerusform>
            <numerusform>Покупки скасовано: прибрано %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) stay: they were returned or moved since.</source>
        <translation>
            <numerusform>%n покупка лишилася: її відтоді повернули або перенесли.</numerusform>
            <numerusform>%n покупки лишилися: їх відтоді повернули або перенесли.</numerusform>
            <numerusform>%n покупок лишилося: їх відтоді повернули або перенесли.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalFigures</name>
    <message>
        <source>purchases come in</source>
        <translation>переноситься (покупки)</translation>
    </message>
    <message>
        <source>returns come in</source>
        <translation>переноситься (повернення)</translation>
    </message>
    <message>
        <source>typed at the till already: not doubled</source>
        <translation>уже набрано на касі: вдруге не пишеться</translation>
    </message>
    <message>
        <source>came in before, or stand twice in the list</source>
        <translation>перенесено раніше або стоїть у списку двічі</translation>
    </message>
    <message>
        <source>lines without an owner in the client file</source>
        <translation>без власника в картотеці (рядки)</translation>
    </message>
    <message>
        <source>Paid in all: {sum}</source>
        <translation>Усього сплачено: {sum}</translation>
    </message>
    <message>
        <source>Bonuses that they earn: {sum}</source>
        <translation>Бонусів за них: {sum}</translation>
    </message>
    <message>
        <source>Departments that the rules do not know, left out: {names}</source>
        <translation>Відділи, яких правила не знають, пропущено: {names}</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Bonuses for these purchases</source>
        <translation>Бонуси за ці покупки</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Не нараховувати</translation>
    </message>
    <message>
        <source>By the rules of the card</source>
        <translation>За правилами картки</translation>
    </message>
    <message>
        <source>They count for history, turnover and stages in any case. Bonuses of those days mostly stand in the balances already.</source>
        <translation>До історії, обігу й стадій вони йдуть у кожному разі. Бонуси тих днів здебільшого вже стоять у залишках.</translation>
    </message>
    <message>
        <source>Import purchases of the past</source>
        <translation>Перенести минулі покупки</translation>
    </message>
    <message>
        <source>Bring the purchases of a former till along</source>
        <translation>Минулі покупки – із собою</translation>
    </message>
    <message>
        <source>A journal with a day, a sum and whose it was – card, phone or name – from Excel, 1C or another program (XLSX, XLS, ODS, CSV). Bring the clients in first: purchases look for their owners among them. Nothing is written before you have seen what would come in.</source>
        <translation>Журнал, де є день, сума й чия покупка – картка, телефон або ім’я, – з Excel, 1С чи іншої програми (XLSX, XLS, ODS, CSV). Спершу краще перенести клієнтів: покупки шукають своїх власників серед них. Нічого не записується, доки не показано, що вийде.</translation>
    </message>
    <message>
        <source>To the clients</source>
        <translation>До клієнтів</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Прибрати</translation>
    </message>
</context>
<context>
    <name>KeysLine</name>
    <message>
        <source>return</source>
        <translation>повернення</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>скасувати</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>details</source>
        <translation>докладніше</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>відділи</translation>
    </message>
    <message>
        <source>find</source>
        <translation>пошук</translation>
    </message>
    <message>
        <source>spend bonuses</source>
        <translation>списати бонуси</translation>
    </message>
    <message>
        <source>undo the purchase</source>
        <translation>скасувати покупку</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>очистити</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>чек</translation>
    </message>
    <message>
        <source>new client</source>
        <translation>новий клієнт</translation>
    </message>
    <message>
        <source>last client</source>
        <translation>попередній клієнт</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>відкласти</translation>
    </message>
    <message>
        <source>the card was found</source>
        <translation>картка знайшлася</translation>
    </message>
</context>
<context>
    <name>KinRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kindred</name>
    <message>
        <source>“{day}”, {when}, is of one kin with “{favourite}”: {themes}</source>
        <translation>«{day}», {when}: одного роду зі святом «{favourite}» — {themes}</translation>
    </message>
    <message>
        <source>“{day}”, {when}, is of one kin with “{favourite}”</source>
        <translation>«{day}», {when}: одного роду зі святом «{favourite}»</translation>
    </message>
</context>
<context>
    <name>KindredCard</name>
    <message>
        <source>The favourite is far off, a day of its kin is near</source>
        <translation>До улюбленого свята далеко, а привід є раніше</translation>
    </message>
    <message>
        <source>Of one kin: {themes}</source>
        <translation>Споріднює: {themes}</translation>
    </message>
    <message>
        <source>Of one kin</source>
        <translation>Споріднене свято</translation>
    </message>
</context>
<context>
    <name>LateRow</name>
    <message>
        <source>Card, name or phone</source>
        <translation>Картка, ім’я або телефон</translation>
    </message>
    <message>
        <source>Undo this line</source>
        <translation>Скасувати цей рядок</translation>
    </message>
    <message>
        <source>Time, line {number}</source>
        <translation>Час, рядок {number}</translation>
    </message>
    <message>
        <source>Card or client, line {number}</source>
        <translation>Картка або клієнт, рядок {number}</translation>
    </message>
    <message>
        <source>Sum, line {number}</source>
        <translation>Сума, рядок {number}</translation>
    </message>
    <message>
        <source>Bonuses, line {number}</source>
        <translation>Бонуси, рядок {number}</translation>
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
        <translation>До сплати {money}</translation>
    </message>
    <message>
        <source>bonuses spent {sum}</source>
        <translation>списано бонусів: {sum}</translation>
    </message>
    <message>
        <source>earned {sum}</source>
        <translation>нараховано бонусів: {sum}</translation>
    </message>
    <message>
        <source>Type the sum.</source>
        <translation>Введіть суму.</translation>
    </message>
    <message>
        <source>Type the time, like 9:05.</source>
        <translation>Введіть час, наприклад 9:05.</translation>
    </message>
    <message>
        <source>{number}, bearer</source>
        <translation>{number}, на пред’явника</translation>
    </message>
    <message>
        <source>There is no such time. Type it like 9:05.</source>
        <translation>Такого часу немає. Введіть його у вигляді 9:05.</translation>
    </message>
    <message>
        <source>There is no such day. Type it like 21.11.2026.</source>
        <translation>Такого дня немає. Введіть його у вигляді 21.11.2026.</translation>
    </message>
    <message>
        <source>Choose the client in the list (Enter), scan the card, or leave this empty.</source>
        <translation>Виберіть клієнта в списку (Enter), відскануйте картку або залиште поле порожнім.</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) recorded.</source>
        <translation>
            <numerusform>Записано %n покупку.</numerusform>
            <numerusform>Записано %n покупки.</numerusform>
            <numerusform>Записано %n покупок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo them all</source>
        <translation>Скасувати всі</translation>
    </message>
    <message>
        <source>Undo the purchase</source>
        <translation>Скасувати покупку</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not recorded; each says why. What is typed there is kept.</source>
        <translation>
            <numerusform>Не записано %n рядок; причину вказано в ньому. Введене збережено.</numerusform>
            <numerusform>Не записано %n рядки; причину вказано в кожному. Введене збережено.</numerusform>
            <numerusform>Не записано %n рядків; причину вказано в кожному. Введене збережено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. It can be corrected and recorded again.</source>
        <translation>Скасовано. Можна виправити й записати знову.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not recorded yet. F9 records them; closing once more drops them.</source>
        <translation>
            <numerusform>%n рядок ще не записано. F9 запише його; закрити ще раз — відкинути.</numerusform>
            <numerusform>%n рядки ще не записано. F9 запише їх; закрити ще раз — відкинути.</numerusform>
            <numerusform>%n рядків ще не записано. F9 запише їх; закрити ще раз — відкинути.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateWindow</name>
    <message>
        <source>Enter a paper form</source>
        <translation>Внести паперовий бланк</translation>
    </message>
    <message>
        <source>Day of the form</source>
        <translation>День на бланку</translation>
    </message>
    <message>
        <source>Department of the line: Alt and its digit</source>
        <translation>Відділ рядка: Alt і його цифра</translation>
    </message>
    <message>
        <source>Print the form</source>
        <translation>Надрукувати бланк</translation>
    </message>
    <message numerus="yes">
        <source>Record %n purchase(s)</source>
        <translation>
            <numerusform>Записати %n покупку</numerusform>
            <numerusform>Записати %n покупки</numerusform>
            <numerusform>Записати %n покупок</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Записується…</translation>
    </message>
    <message>
        <source>A line for each purchase: Enter goes on, a scan goes into the line. A line without a time has that of the line above.</source>
        <translation>Кожна покупка — окремим рядком, картку можна відсканувати. Без часу — як у рядку вище; Enter — наступне поле.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Card or client</source>
        <translation>Картка або клієнт</translation>
    </message>
    <message>
        <source>Sum before discount, {sign}</source>
        <translation>Сума до знижки, {sign}</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>Бонуси</translation>
    </message>
</context>
<context>
    <name>LawPresenter</name>
    <message>
        <source>One file now: {name}.</source>
        <translation>Тепер це один клієнт: {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Two files again, as they were.</source>
        <translation>Знову два клієнти, як було.</translation>
    </message>
    <message>
        <source>Erased. The sums stay under {name}.</source>
        <translation>Стерто. Суми лишилися під номером {name}.</translation>
    </message>
    <message>
        <source>client {number}.json</source>
        <translation>клієнт {number}.json</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>Збережено: {name}.</translation>
    </message>
</context>
<context>
    <name>LawRow</name>
    <message>
        <source>All that is held: for reading</source>
        <translation>Що ми знаємо про клієнта (PDF)</translation>
    </message>
    <message>
        <source>…for machines</source>
        <translation>…файлом JSON</translation>
    </message>
    <message>
        <source>Join with another file…</source>
        <translation>Об’єднати з іншим клієнтом…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Стерти назавжди…</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>get the present ready</source>
        <translation>підготувати подарунок</translation>
    </message>
    <message>
        <source>decide how to congratulate</source>
        <translation>вирішити, як привітати</translation>
    </message>
    <message>
        <source>have everything ready for tomorrow</source>
        <translation>усе приготувати на завтра</translation>
    </message>
    <message>
        <source>closed on that day: congratulate today</source>
        <translation>цього дня зачинено: привітати сьогодні</translation>
    </message>
</context>
<context>
    <name>LeadsCard</name>
    <message>
        <source>Congratulate the day before what falls on a day off</source>
        <translation>Заздалегідь вітати з тим, що випадає на вихідний</translation>
    </message>
    <message>
        <source>Today’s list says what to do for a day that comes. It looks a week ahead.</source>
        <translation>Список на сьогодні підказує, що зробити до близького дня. Він дивиться на тиждень уперед.</translation>
    </message>
    <message>
        <source>Before the day comes</source>
        <translation>Перед святом</translation>
    </message>
    <message>
        <source>nothing before the day itself</source>
        <translation>до самого дня нічого</translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation>Змінити: {title}</translation>
    </message>
    <message>
        <source>{days} before: {task}</source>
        <translation>за {days}: {task}</translation>
    </message>
    <message>
        <source>A client’s birthday</source>
        <translation>День народження клієнта</translation>
    </message>
    <message>
        <source>A birthday in the family</source>
        <translation>День народження в родині</translation>
    </message>
    <message>
        <source>A day of the client’s own</source>
        <translation>Власна дата клієнта</translation>
    </message>
    <message>
        <source>A name day</source>
        <translation>Іменини</translation>
    </message>
    <message>
        <source>A favourite holiday</source>
        <translation>Улюблене свято</translation>
    </message>
</context>
<context>
    <name>LeadsForm</name>
    <message>
        <source>One more task</source>
        <translation>Ще одне завдання</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>За скільки днів</translation>
    </message>
    <message>
        <source>What to do; empty: nothing</source>
        <translation>Що зробити; порожньо — нічого</translation>
    </message>
</context>
<context>
    <name>LeadsPresenter</name>
    <message>
        <source>Saved.</source>
        <translation>Збережено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Holidays of which sort</source>
        <translation>Свята якого виду</translation>
    </message>
    <message>
        <source>All holidays</source>
        <translation>Усі свята</translation>
    </message>
    <message>
        <source>Other holidays</source>
        <translation>Інші свята</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Дні народження</translation>
    </message>
    <message>
        <source>Favourite holidays</source>
        <translation>Улюблені свята</translation>
    </message>
    <message>
        <source>Family and own days</source>
        <translation>Сімейні та власні дати</translation>
    </message>
    <message>
        <source>Name days</source>
        <translation>Іменини</translation>
    </message>
    <message>
        <source>Customer days</source>
        <translation>Дні клієнта</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Плани</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Зачинено</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад до списку</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Вітання</translation>
    </message>
    <message>
        <source>News and offers</source>
        <translation>Новини та пропозиції</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Мова листа</translation>
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
        <translation>Попередній одержувач</translation>
    </message>
    <message>
        <source>The next reader</source>
        <translation>Наступний одержувач</translation>
    </message>
    <message>
        <source>A line for this reader alone</source>
        <translation>Рядок лише для цього одержувача</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Кому не піде</translation>
    </message>
    <message>
        <source>Put in the field {field}</source>
        <translation>Вставити поле «{field}»</translation>
    </message>
    <message numerus="yes">
        <source>Send %n letter(s)</source>
        <translation>
            <numerusform>Надіслати %n лист</numerusform>
            <numerusform>Надіслати %n листи</numerusform>
            <numerusform>Надіслати %n листів</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} з {count}</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n</source>
        <translation>
            <numerusform>Не отримають листа: %n</numerusform>
            <numerusform>Не отримають листа: %n</numerusform>
            <numerusform>Не отримають листа: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Who, and why</source>
        <translation>Хто й чому</translation>
    </message>
    <message>
        <source>greeting already noted, or passed over</source>
        <translation>привітання вже позначено або пропущено</translation>
    </message>
    <message>
        <source>Letter to many</source>
        <translation>Лист багатьом</translation>
    </message>
</context>
<context>
    <name>LetterPresenter</name>
    <message>
        <source>Type it first: an empty letter goes to nobody.</source>
        <translation>Спершу напишіть: порожній лист нікому не піде.</translation>
    </message>
    <message>
        <source>Nobody can be written to any more: look who is left out.</source>
        <translation>Писати вже нікому: подивіться, кому не піде й чому.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n letter(s).</source>
        <translation>
            <numerusform>Відкликано: %n лист.</numerusform>
            <numerusform>Відкликано: %n листи.</numerusform>
            <numerusform>Відкликано: %n листів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) go out in a moment.</source>
        <translation>
            <numerusform>%n лист зараз піде.</numerusform>
            <numerusform>%n листи зараз підуть.</numerusform>
            <numerusform>%n листів зараз підуть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Відкликати</translation>
    </message>
    <message numerus="yes">
        <source>Love {holiday} ({day}): %n client(s)</source>
        <translation>
            <numerusform>Люблять {holiday} ({day}): %n клієнт</numerusform>
            <numerusform>Люблять {holiday} ({day}): %n клієнти</numerusform>
            <numerusform>Люблять {holiday} ({day}): %n клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Guests of {title} ({day}): %n client(s)</source>
        <translation>
            <numerusform>Гості: {title} ({day}), %n клієнт</numerusform>
            <numerusform>Гості: {title} ({day}), %n клієнти</numerusform>
            <numerusform>Гості: {title} ({day}), %n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <source>Segment “{name}”</source>
        <translation>Сегмент «{name}»</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Усі клієнти</translation>
    </message>
    <message>
        <source>There is nobody in this group.</source>
        <translation>У цій групі нікого немає.</translation>
    </message>
    <message>
        <source>Nobody of this group can be written to; below stands why.</source>
        <translation>Нікому з цієї групи писати не можна; чому — сказано нижче.</translation>
    </message>
</context>
<context>
    <name>LevelLine</name>
    <message>
        <source>The level: why this one?</source>
        <translation>Рівень: чому саме такий?</translation>
    </message>
    <message>
        <source>{sum} more to “{kind}”</source>
        <translation>до «{kind}» ще {sum}</translation>
    </message>
    <message>
        <source>the highest level</source>
        <translation>найвищий рівень</translation>
    </message>
    <message>
        <source>“{kind}” is reached</source>
        <translation>доступна картка «{kind}»</translation>
    </message>
    <message>
        <source>Discount {discount}, bonuses {cashback}</source>
        <translation>Знижка {discount}, бонуси {cashback}</translation>
    </message>
    <message>
        <source>Discount {discount}</source>
        <translation>Знижка {discount}</translation>
    </message>
    <message>
        <source>Bonuses {cashback}</source>
        <translation>Бонуси {cashback}</translation>
    </message>
    <message>
        <source>{sum} more to a discount of {percent}</source>
        <translation>до знижки {percent} ще {sum}</translation>
    </message>
    <message>
        <source>{sum} more to bonuses of {percent}</source>
        <translation>до бонусів {percent} ще {sum}</translation>
    </message>
</context>
<context>
    <name>LikesCard</name>
    <message>
        <source>Change tastes and hobbies</source>
        <translation>Змінити смаки та захоплення</translation>
    </message>
    <message>
        <source>Tastes, habits, hobbies</source>
        <translation>Смаки та захоплення</translation>
    </message>
    <message>
        <source>Nothing is noted yet: what does the client like?</source>
        <translation>Поки нічого не записано: що подобається клієнтові?</translation>
    </message>
</context>
<context>
    <name>LikesFields</name>
    <message>
        <source>Hobbies</source>
        <translation>Захоплення</translation>
    </message>
    <message>
        <source>fishing, chess</source>
        <translation>рибалка, шахи</translation>
    </message>
    <message>
        <source>Tastes and habits</source>
        <translation>Смаки та звички</translation>
    </message>
    <message>
        <source>blue cheese, on Fridays, no sugar</source>
        <translation>сир із пліснявою, щоп’ятниці, без цукру</translation>
    </message>
    <message>
        <source>Allergies, never offer</source>
        <translation>Алергія, не пропонувати</translation>
    </message>
    <message>
        <source>nuts, honey</source>
        <translation>горіхи, мед</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Розміри</translation>
    </message>
    <message>
        <source>dress 48, shoe 38</source>
        <translation>сукня 48, взуття 38</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>wholesale, neighbour</source>
        <translation>опт, із сусідів</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
</context>
<context>
    <name>LineRows</name>
    <message>
        <source>Is {address} meant?</source>
        <translation>Може, {address}?</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Останній візит</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>Бонуси</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>картка {number}</translation>
    </message>
    <message>
        <source>hobby: {text}</source>
        <translation>захоплення: {text}</translation>
    </message>
    <message>
        <source>taste: {text}</source>
        <translation>смаки: {text}</translation>
    </message>
    <message>
        <source>tag: {text}</source>
        <translation>мітка: {text}</translation>
    </message>
    <message>
        <source>size: {text}</source>
        <translation>розмір: {text}</translation>
    </message>
    <message>
        <source>allergy: {text}</source>
        <translation>алергія: {text}</translation>
    </message>
    <message>
        <source>address: {text}</source>
        <translation>адреса: {text}</translation>
    </message>
    <message>
        <source>called {text}</source>
        <translation>звертання: {text}</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>нотатка: {text}</translation>
    </message>
    <message>
        <source>holiday: {text}</source>
        <translation>свято: {text}</translation>
    </message>
</context>
<context>
    <name>ListImportPage</name>
    <message>
        <source>Encoding</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>Завантаження «{name}»</translation>
    </message>
    <message>
        <source>found out: {encoding}</source>
        <translation>визначено: {encoding}</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Спершу перевірка</translation>
    </message>
    <message>
        <source>The check does all the work and keeps nothing. Then you see what the import would do.</source>
        <translation>Перевірка робить усю роботу й нічого не записує. Після неї видно, що дасть завантаження.</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Що дасть завантаження</translation>
    </message>
    <message>
        <source>The list is being checked. Nothing is written.</source>
        <translation>Список перевіряється. Нічого не записується.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read. Nothing is written yet.</source>
        <translation>
            <numerusform>Прочитано %n рядок. Поки нічого не записано.</numerusform>
            <numerusform>Прочитано %n рядки. Поки нічого не записано.</numerusform>
            <numerusform>Прочитано %n рядків. Поки нічого не записано.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} з {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Зупинено. Нічого не змінилося.</translation>
    </message>
    <message>
        <source>Stopping: what came in is taken back …</source>
        <translation>Зупинка: уже завантажене прибирається…</translation>
    </message>
    <message>
        <source>What the import did</source>
        <translation>Що завантажено</translation>
    </message>
    <message>
        <source>Lines read: {count}. {left} of them brought nothing.</source>
        <translation>Прочитано рядків: {count}. Нічого не дали: {left}.</translation>
    </message>
    <message>
        <source>Lines read: {count}. All of them came in.</source>
        <translation>Прочитано рядків: {count}. Усі прийнято.</translation>
    </message>
    <message>
        <source>Stopped. Part of the import is taken back already; “Undo” goes on with the rest.</source>
        <translation>Зупинено. Частину завантаження вже скасовано; «Скасувати» продовжить з рештою.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Вибрати файл</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>Save the faults as CSV</source>
        <translation>Зберегти помилки в CSV</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Скасувати завантаження</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Інший файл</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Що у стовпцях</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not taken</source>
        <translation>
            <numerusform>Не прийнято %n значення</numerusform>
            <numerusform>Не прийнято %n значення</numerusform>
            <numerusform>Не прийнято %n значень</numerusform>
        </translation>
    </message>
    <message>
        <source>Every value was taken</source>
        <translation>Усі значення прийнято</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Перевірка…</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Name, phone, e-mail or card number</source>
        <translation>Ім’я, телефон, пошта або номер картки</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message numerus="yes">
        <source>The import added %n client(s)</source>
        <translation>
            <numerusform>Завантажено %n клієнта</numerusform>
            <numerusform>Завантажено %n клієнтів</numerusform>
            <numerusform>Завантажено %n клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клієнт</numerusform>
            <numerusform>%n клієнти</numerusform>
            <numerusform>%n клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the archive</source>
        <translation>
            <numerusform>%n в архіві</numerusform>
            <numerusform>%n в архіві</numerusform>
            <numerusform>%n в архіві</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {found} of {total}</source>
        <translation>більше {found} з {total}</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} з {total}</translation>
    </message>
    <message>
        <source>New client (F4)</source>
        <translation>Новий клієнт (F4)</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Завантажити список</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Вивантажити</translation>
    </message>
    <message>
        <source>Stop: {percent} %</source>
        <translation>Зупинити: {percent} %</translation>
    </message>
    <message>
        <source>Print the list (F12)</source>
        <translation>Надрукувати список (F12)</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Новий клієнт</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>фільтр</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрити</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>змінити</translation>
    </message>
    <message>
        <source>to the till</source>
        <translation>до каси</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>select</source>
        <translation>виділити</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>повернути</translation>
    </message>
    <message>
        <source>into the archive</source>
        <translation>до архіву</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Показати всіх</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Open the file</source>
        <translation>Відкрити клієнта</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Take to till</source>
        <translation>До каси</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Виділити</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Додати мітку…</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Повернути з архіву</translation>
    </message>
    <message>
        <source>Into the archive</source>
        <translation>До архіву</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортувати за</translation>
    </message>
</context>
<context>
    <name>LogBand</name>
    <message>
        <source>typed before, not noted yet</source>
        <translation>набрано раніше, ще не записано</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Про що говорили</translation>
    </message>
    <message>
        <source>asked for the new tea, wants to think it over</source>
        <translation>питання про новий чай, вирішить пізніше</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Чим скінчилося</translation>
    </message>
    <message>
        <source>agreed, complaint …</source>
        <translation>домовилися, скарга …</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>The client began</source>
        <translation>Почав клієнт</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Close without noting</source>
        <translation>Закрити без запису</translation>
    </message>
    <message>
        <source>A word about it is needed, or what came of it.</source>
        <translation>Потрібне хоч слово: про що говорили або чим скінчилося.</translation>
    </message>
    <message>
        <source>The conversation is not noted.</source>
        <translation>Розмову не записано.</translation>
    </message>
    <message>
        <source>Note a conversation</source>
        <translation>Записати розмову</translation>
    </message>
    <message>
        <source>Put the note right</source>
        <translation>Виправити запис</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text size, %</source>
        <translation>Розмір тексту, %</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На цьому комп’ютері</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>A test letter of Shopclient</source>
        <translation>Пробний лист Shopclient</translation>
    </message>
    <message>
        <source>If you read this, letters to your clients go out from this mailbox.</source>
        <translation>Якщо ви це читаєте, листи клієнтам із цієї скриньки доходять.</translation>
    </message>
</context>
<context>
    <name>MailCard</name>
    <message>
        <source>E-mail address of the shop</source>
        <translation>Адреса електронної пошти крамниці</translation>
    </message>
    <message>
        <source>Sender’s name, as clients see it</source>
        <translation>Ім’я відправника, як його бачать клієнти</translation>
    </message>
    <message>
        <source>Name to log in with</source>
        <translation>Ім’я для входу</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Поштовий сервер</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Safe from the start (TLS)</source>
        <translation>Захищене одразу (TLS)</translation>
    </message>
    <message>
        <source>Made safe (STARTTLS)</source>
        <translation>Захист після початку (STARTTLS)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Save the mailbox</source>
        <translation>Зберегти поштову скриньку</translation>
    </message>
    <message>
        <source>Send a test letter to myself</source>
        <translation>Надіслати собі пробного листа</translation>
    </message>
    <message>
        <source>Forget the mailbox</source>
        <translation>Забути поштову скриньку</translation>
    </message>
    <message>
        <source>known; type to change it</source>
        <translation>відомий; введіть інший, щоб змінити</translation>
    </message>
    <message>
        <source>This computer has no safe for passwords: the password is forgotten when the program ends and has to be typed again. It is never written into the shop’s file.</source>
        <translation>На цьому комп’ютері немає сховища паролів: коли програму закрито, пароль забувається, його треба буде ввести знову. У файл крамниці він ніколи не записується.</translation>
    </message>
    <message>
        <source>The password is kept in this computer’s own safe for passwords, never in the shop’s file. Many providers want a password made for programs: it is in the settings of the mailbox.</source>
        <translation>Пароль зберігається у сховищі паролів цього комп’ютера й ніколи — у файлі крамниці. Багатьом службам потрібен окремий пароль для програм: його створюють у налаштуваннях поштової скриньки.</translation>
    </message>
    <message>
        <source>Mailbox for letters to clients</source>
        <translation>Поштова скринька для листів клієнтам</translation>
    </message>
</context>
<context>
    <name>MailPresenter</name>
    <message>
        <source>The mailbox is saved.</source>
        <translation>Поштову скриньку збережено.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Скасувати зміну</translation>
    </message>
    <message>
        <source>The mailbox is forgotten.</source>
        <translation>Поштову скриньку забуто.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>The test letter went to {address}. Look whether it is in the mailbox.</source>
        <translation>Пробний лист пішов на {address}. Перевірте, чи він надійшов.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Збережено.</translation>
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
        <translation>Картку зчитано; вона з’явиться, щойно магазин відкриється.</translation>
    </message>
</context>
<context>
    <name>MarkButtons</name>
    <message>
        <source>Make a plan</source>
        <translation>Скласти план</translation>
    </message>
    <message>
        <source>Later: show it again tomorrow</source>
        <translation>Пізніше: показати знову завтра</translation>
    </message>
    <message>
        <source>Skip this time</source>
        <translation>Пропустити цього разу</translation>
    </message>
    <message>
        <source>Plan: {done} of {steps}</source>
        <translation>План: {done} з {steps}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Mark as greeted</source>
        <translation>Позначити привітання</translation>
    </message>
    <message>
        <source>Greet</source>
        <translation>Привітати</translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <translation>Зроблено о {time}</translation>
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
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продаж</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Друк і файли</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>Find or scan</source>
        <translation>Знайти або відсканувати</translation>
    </message>
    <message>
        <source>Last client again</source>
        <translation>Попередній клієнт</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Новий клієнт</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитати заново</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Наступна частина вікна</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Попередня частина вікна</translation>
    </message>
    <message>
        <source>Spend bonuses</source>
        <translation>Списати бонуси</translation>
    </message>
    <message>
        <source>Record the purchase</source>
        <translation>Записати покупку</translation>
    </message>
    <message>
        <source>Departments of the purchase</source>
        <translation>Відділи в покупці</translation>
    </message>
    <message>
        <source>Put the purchase aside or bring it back</source>
        <translation>Відкласти покупку або повернути її</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Подарункова картка</translation>
    </message>
    <message>
        <source>“I had a card!” after the purchase</source>
        <translation>Картка знайшлася після покупки</translation>
    </message>
    <message>
        <source>Card lost</source>
        <translation>Картку загублено</translation>
    </message>
    <message>
        <source>Take what the till offers</source>
        <translation>Прийняти пропозицію каси</translation>
    </message>
    <message>
        <source>Put the offer away</source>
        <translation>Прибрати пропозицію</translation>
    </message>
    <message>
        <source>Copy the sum to pay</source>
        <translation>Скопіювати суму до сплати</translation>
    </message>
    <message>
        <source>Totals of the day</source>
        <translation>Підсумки дня</translation>
    </message>
    <message>
        <source>Bonuses about to expire</source>
        <translation>Скоро згорять бонуси</translation>
    </message>
    <message>
        <source>Narrow till beside other programs</source>
        <translation>Міні-каса поруч з іншими програмами</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Екран покупця</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>На весь екран</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Вивантажити</translation>
    </message>
    <message>
        <source>Form for a day without power</source>
        <translation>Бланк на день без електрики</translation>
    </message>
    <message>
        <source>Enter a paper form</source>
        <translation>Внести паперовий бланк</translation>
    </message>
    <message>
        <source>Sign-up form with consents</source>
        <translation>Анкета клієнта зі згодами</translation>
    </message>
    <message>
        <source>Bring in a list of clients</source>
        <translation>Завантажити список клієнтів</translation>
    </message>
    <message>
        <source>Who is in the client file twice</source>
        <translation>Кого записано двічі</translation>
    </message>
    <message>
        <source>Look through the holidays</source>
        <translation>Переглянути свята</translation>
    </message>
    <message>
        <source>Undo the last operation</source>
        <translation>Скасувати останню операцію</translation>
    </message>
    <message>
        <source>Clear or close</source>
        <translation>Очистити або закрити</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>MergeRow</name>
    <message>
        <source>Both</source>
        <translation>Обидва</translation>
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
        <translation>Об’єднати клієнтів</translation>
    </message>
    <message>
        <source>The other file of the same client</source>
        <translation>Другий запис цього ж клієнта</translation>
    </message>
    <message>
        <source>name, phone or card</source>
        <translation>ім’я, телефон або картка</translation>
    </message>
    <message>
        <source>Keep the other number</source>
        <translation>Поміняти місцями</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>Leave them two</source>
        <translation>Не об’єднувати</translation>
    </message>
    <message>
        <source>Two files, one client</source>
        <translation>Два записи – один клієнт</translation>
    </message>
    <message>
        <source>Look up the other file by name, phone or card. Nothing is changed before you say so.</source>
        <translation>Знайдіть другий запис за іменем, телефоном або карткою. До вашого підтвердження нічого не зміниться.</translation>
    </message>
    <message>
        <source>This number stays</source>
        <translation>Цей запис залишається</translation>
    </message>
    <message>
        <source>Joins it</source>
        <translation>Увійде до нього</translation>
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
        <translation>бонуси {number}</translation>
    </message>
    <message>
        <source>It was noted that these are two people. Are they one after all?</source>
        <translation>Позначено, що це дві різні людини. Усе-таки одна?</translation>
    </message>
    <message>
        <source>The names are different: are they one person?</source>
        <translation>Імена різні: це точно одна людина?</translation>
    </message>
    <message>
        <source>The birthdays are different: are they one person?</source>
        <translation>Дні народження різні: це точно одна людина?</translation>
    </message>
    <message>
        <source>One is a person, the other an organisation.</source>
        <translation>Один запис – людина, інший – організація.</translation>
    </message>
    <message>
        <source>Cards, purchases, conversations, presents, files and consents of both come together; bonuses then: {number}. It can be undone as long as nothing is booked on the joined file.</source>
        <translation>Картки, покупки, розмови, подарунки, файли й згоди складуться разом; бонусів стане {number}. Скасувати можна, доки після об’єднання немає нових операцій.</translation>
    </message>
    <message>
        <source>Put together, each thing once: {lists}.</source>
        <translation>Складається разом, без повторів: {lists}.</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>What the client answered</source>
        <translation>Відповідь клієнта</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Записати відповідь</translation>
    </message>
    <message>
        <source>It went</source>
        <translation>Пішло</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Відкрити клієнта</translation>
    </message>
    <message>
        <source>Answered: {text}</source>
        <translation>Відповідь: {text}</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Надіслати ще раз</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати знову</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Take it out of the list</source>
        <translation>Прибрати зі списку</translation>
    </message>
    <message>
        <source>An older state of the file was brought back, in which this letter waited: it may have gone since. Look among the sent letters of the mailbox, or ask the client; then say what became of it.</source>
        <translation>Відновлено попередній стан файлу, у якому цей лист чекав на надсилання: відтоді він міг піти. Подивіться серед надісланих у поштовій скриньці або запитайте клієнта, тоді позначте, що з ним сталося.</translation>
    </message>
    <message>
        <source>The program was cut off while this letter was being sent. Look among the sent letters of the mailbox, or ask the client; then say what became of it.</source>
        <translation>Програма перервалася, коли надсилався цей лист. Подивіться серед надісланих у поштовій скриньці або запитайте клієнта, тоді позначте, що з ним сталося.</translation>
    </message>
    <message>
        <source>Type what was answered.</source>
        <translation>Напишіть, що відповіли.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>waits</source>
        <translation>чекає</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>у дорозі</translation>
    </message>
    <message>
        <source>did it go?</source>
        <translation>чи пішло?</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>надіслано</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>є відповідь</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не надіслано</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Дзвінок</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Месенджер</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Letter on paper</source>
        <translation>Лист на папері</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Вручено</translation>
    </message>
    <message>
        <source>no such address</source>
        <translation>немає такої адреси</translation>
    </message>
    <message>
        <source>the mail server refused it</source>
        <translation>поштовий сервер відмовив</translation>
    </message>
    <message>
        <source>the mail server asked to wait</source>
        <translation>поштовий сервер просить зачекати</translation>
    </message>
    <message>
        <source>the mail server never took it</source>
        <translation>поштовий сервер так і не прийняв</translation>
    </message>
    <message>
        <source>its day is past</source>
        <translation>день уже минув</translation>
    </message>
    <message>
        <source>greeting already noted, or passed over</source>
        <translation>привітання вже позначено або пропущено</translation>
    </message>
    <message>
        <source>an older state of the file came back</source>
        <translation>повернувся попередній стан файлу</translation>
    </message>
    <message>
        <source>not before {moment}</source>
        <translation>не раніше: {moment}</translation>
    </message>
    <message numerus="yes">
        <source>Sent: %n letter(s).</source>
        <translation>
            <numerusform>Надіслано: %n лист.</numerusform>
            <numerusform>Надіслано: %n листи.</numerusform>
            <numerusform>Надіслано: %n листів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent: %n.</source>
        <translation>
            <numerusform>Не надіслано: %n.</numerusform>
            <numerusform>Не надіслано: %n.</numerusform>
            <numerusform>Не надіслано: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will be tried again later: %n.</source>
        <translation>
            <numerusform>Підуть пізніше: %n.</numerusform>
            <numerusform>Підуть пізніше: %n.</numerusform>
            <numerusform>Підуть пізніше: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows whether they went: %n.</source>
        <translation>
            <numerusform>Невідомо, чи пішли: %n.</numerusform>
            <numerusform>Невідомо, чи пішли: %n.</numerusform>
            <numerusform>Невідомо, чи пішли: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be sent right now.</source>
        <translation>Зараз надсилати нічого.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Відкрити налаштування</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) may have gone or not: look into it.</source>
        <translation>
            <numerusform>%n лист міг піти, а міг і ні: з’ясувати.</numerusform>
            <numerusform>%n листи могли піти, а могли й ні: з’ясувати.</numerusform>
            <numerusform>%n листів могли піти, а могли й ні: з’ясувати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait to be sent.</source>
        <translation>
            <numerusform>%n лист чекає на надсилання.</numerusform>
            <numerusform>%n листи чекають на надсилання.</numerusform>
            <numerusform>%n листів чекають на надсилання.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Надіслати зараз</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
</context>
<context>
    <name>MessagesPresenter</name>
    <message numerus="yes">
        <source>Letters go out: %n done …</source>
        <translation>
            <numerusform>Листи йдуть: готово %n …</numerusform>
            <numerusform>Листи йдуть: готово %n …</numerusform>
            <numerusform>Листи йдуть: готово %n …</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters go out in a moment.</source>
        <translation>Листи зараз підуть.</translation>
    </message>
    <message>
        <source>Taken back: nothing is sent to {name}.</source>
        <translation>Відкликано, адресатові нічого не піде: {name}.</translation>
    </message>
    <message>
        <source>Taken out of the list.</source>
        <translation>Прибрано зі списку.</translation>
    </message>
    <message>
        <source>Queue it again</source>
        <translation>Повернути в чергу</translation>
    </message>
    <message>
        <source>The letter to {name} waits again.</source>
        <translation>Лист знову в черзі: {name}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Noted as sent.</source>
        <translation>Позначено як надіслане.</translation>
    </message>
    <message>
        <source>It waits to be sent again.</source>
        <translation>Лист знову чекає на надсилання.</translation>
    </message>
    <message>
        <source>The answer is noted, in the client’s file, too.</source>
        <translation>Відповідь записано, у картці клієнта теж.</translation>
    </message>
</context>
<context>
    <name>MessagesView</name>
    <message>
        <source>Waiting</source>
        <translation>Чекають</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслані</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не пішли</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Які повідомлення</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Надіслати зараз</translation>
    </message>
    <message>
        <source>Letter to many</source>
        <translation>Лист багатьом</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n повідомлення</numerusform>
            <numerusform>%n повідомлення</numerusform>
            <numerusform>%n повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Ніщо не чекає на надсилання</translation>
    </message>
    <message>
        <source>Greet somebody from Today by e-mail, or write one letter to many.</source>
        <translation>Привітайте когось поштою з екрана «Сьогодні» або напишіть один лист багатьом.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Ще нічого не надіслано</translation>
    </message>
    <message>
        <source>Here is the log of letters, SMS and calls by which clients were greeted.</source>
        <translation>Тут журнал листів, SMS і дзвінків, якими вітали клієнтів.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Усе пішло</translation>
    </message>
    <message>
        <source>Letters that a server refused, or that were not allowed any more, would be here.</source>
        <translation>Тут були б листи, яких сервер не прийняв або яких більше не можна надсилати.</translation>
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
        <translation>Картки та бонуси</translation>
    </message>
    <message>
        <source>bonuses available</source>
        <translation>бонусів доступно</translation>
    </message>
    <message>
        <source>spent in all</source>
        <translation>витрачено загалом</translation>
    </message>
    <message>
        <source>Issue a card</source>
        <translation>Випустити картку</translation>
    </message>
    <message>
        <source>No card yet.</source>
        <translation>Картки поки немає.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>діє</translation>
    </message>
    <message>
        <source>not given out</source>
        <translation>не видана</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокована</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>замінена</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>термін минув</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрита</translation>
    </message>
</context>
<context>
    <name>MoveChooser</name>
    <message>
        <source>Pack the shop into a file</source>
        <translation>Запакувати магазин у файл</translation>
    </message>
    <message>
        <source>The file from the other computer</source>
        <translation>Файл з іншого комп’ютера</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Packed shops (*.shopmove)</source>
        <translation>Запаковані магазини (*.shopmove)</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>It is kept on</source>
        <translation>Відзначаємо</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.рррр</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>As the rule has it</source>
        <translation>Повернути за правилом</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити як є</translation>
    </message>
</context>
<context>
    <name>MoveInWindow</name>
    <message>
        <source>A shop from another computer</source>
        <translation>Магазин з іншого комп’ютера</translation>
    </message>
    <message>
        <source>Connect the stick and choose the file that was written on the other computer.</source>
        <translation>Під’єднати флешку й вибрати файл, записаний на іншому комп’ютері.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Compare with what the other computer shows. Then every byte is checked, and the shop opens here. It will lie at {path}.</source>
        <translation>Порівняти з тим, що показує інший комп’ютер. Потім перевіряється кожен байт, і магазин відкриється тут. Він лежатиме в {path}.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Інший файл…</translation>
    </message>
    <message>
        <source>Take the shop over</source>
        <translation>Прийняти магазин</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken over.</source>
        <translation>Зупинено. Нічого не прийнято.</translation>
    </message>
</context>
<context>
    <name>MoveOutWindow</name>
    <message>
        <source>Moving to a new computer</source>
        <translation>Переїзд на новий комп’ютер</translation>
    </message>
    <message>
        <source>The file holds clients, cards, purchases, the files of clients, what is typed and not recorded, and the settings of this place of work. Printers, screens and former copies stay here. Close the day first, then pack.</source>
        <translation>До файлу ввійдуть клієнти, картки, покупки, файли клієнтів, набране й ще не записане, налаштування робочого місця. Принтери, екрани й попередні копії лишаються тут. Спершу краще закінчити день, потім пакувати.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Pack the shop…</source>
        <translation>Запакувати магазин…</translation>
    </message>
    <message>
        <source>Stopped. The shop is here as before.</source>
        <translation>Зупинено. Магазин тут, як і був.</translation>
    </message>
    <message>
        <source>The file is written and read back: it is whole. Carry it to the new computer now. Here the shop is only read from now on; Settings let you take that back.</source>
        <translation>Файл записано й прочитано знову: він цілий. Тепер його треба перенести на новий комп’ютер. Тут магазин відтепер можна лише переглядати; скасувати це можна в налаштуваннях.</translation>
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
        <translation>Переїхати на новий комп’ютер…</translation>
    </message>
    <message>
        <source>The shop stays here…</source>
        <translation>Магазин лишається тут…</translation>
    </message>
    <message>
        <source>Moving to a new computer</source>
        <translation>Переїзд на новий комп’ютер</translation>
    </message>
    <message>
        <source>Everything in one file: packed here, carried over, taken over there.</source>
        <translation>Усе в одному файлі: запакувати тут, перенести, прийняти там.</translation>
    </message>
</context>
<context>
    <name>MovePresenter</name>
    <message>
        <source>The shop was packed for another computer. Here it is only read.</source>
        <translation>Магазин запаковано для іншого комп’ютера. Тут його можна лише переглядати.</translation>
    </message>
    <message>
        <source>The shop was packed into {name} on {moment}. Here it is only read since then.</source>
        <translation>Магазин запаковано в {name} {moment}. Відтоді тут його можна лише переглядати.</translation>
    </message>
    <message>
        <source>The shop is sold in here again.</source>
        <translation>Тут знову можна продавати.</translation>
    </message>
</context>
<context>
    <name>MoveSteps</name>
    <message>
        <source>Pack the shop on the old computer</source>
        <translation>Запакувати магазин на старому комп’ютері</translation>
    </message>
    <message>
        <source>One file on a stick holds everything. From then on the shop is only read there.</source>
        <translation>Один файл на флешці містить усе. Після цього магазин там можна лише переглядати.</translation>
    </message>
    <message>
        <source>Carry the file over</source>
        <translation>Перенести файл</translation>
    </message>
    <message>
        <source>With the stick, or over the network.</source>
        <translation>На флешці або мережею.</translation>
    </message>
    <message>
        <source>Take it over on the new computer</source>
        <translation>Прийняти на новому комп’ютері</translation>
    </message>
    <message>
        <source>Start Shopclient there and press “I have a file from my other computer” on the first page.</source>
        <translation>Запустити там Shopclient і на першій сторінці натиснути «У мене файл з іншого комп’ютера».</translation>
    </message>
</context>
<context>
    <name>MoveWindow</name>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Check number: {number}. The other computer must show the same one.</source>
        <translation>Контрольне число: {number}. На іншому комп’ютері має бути таке саме.</translation>
    </message>
    <message>
        <source>“{shop}”, packed on {moment}</source>
        <translation>«{shop}», запаковано {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клієнт</numerusform>
            <numerusform>%n клієнти</numerusform>
            <numerusform>%n клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n картка</numerusform>
            <numerusform>%n картки</numerusform>
            <numerusform>%n карток</numerusform>
        </translation>
    </message>
    <message>
        <source>Bonuses on the cards: {sum}</source>
        <translation>Бонусів на картках: {sum}</translation>
    </message>
    <message>
        <source>On gift cards: {sum}</source>
        <translation>На подарункових картках: {sum}</translation>
    </message>
    <message>
        <source>Nothing was recorded yet</source>
        <translation>Ще нічого не записано</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s), the last one on {moment}</source>
        <translation>
            <numerusform>%n операція, остання {moment}</numerusform>
            <numerusform>%n операції, остання {moment}</numerusform>
            <numerusform>%n операцій, остання {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of clients</source>
        <translation>
            <numerusform>%n файл клієнтів</numerusform>
            <numerusform>%n файли клієнтів</numerusform>
            <numerusform>%n файлів клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <source>What is typed and not recorded yet</source>
        <translation>Набране й ще не записане</translation>
    </message>
    <message>
        <source>Settings of this place of work; printers and screens are chosen anew</source>
        <translation>Налаштування робочого місця; принтери й екрани вибираються заново</translation>
    </message>
</context>
<context>
    <name>NoClients</name>
    <message>
        <source>Add a client</source>
        <translation>Додати клієнта</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Завантажити список</translation>
    </message>
    <message>
        <source>Add clients with their birthdays, families and favourite holidays, or bring a list you have.</source>
        <translation>Додайте клієнтів із днями народження, родиною та улюбленими святами або завантажте готовий список.</translation>
    </message>
    <message>
        <source>Here you will see whose holiday is today</source>
        <translation>Тут буде видно, чиє сьогодні свято</translation>
    </message>
</context>
<context>
    <name>NobodyToday</name>
    <message>
        <source>Nobody’s holiday is today</source>
        <translation>Сьогодні ні в кого немає свята</translation>
    </message>
    <message>
        <source>There is none in the next 7 days either: a good day to ask clients for theirs.</source>
        <translation>Найближчі 7 днів теж: гарний день, щоб спитати клієнтів про їхні свята.</translation>
    </message>
    <message>
        <source>Next, {when}: {whose}</source>
        <translation>Далі, {when}: {whose}</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>The whole note</source>
        <translation>Нотатка повністю</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Change the notes</source>
        <translation>Змінити нотатки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Нотаток поки немає.</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Зробити улюбленим святом</translation>
    </message>
    <message>
        <source>Type its name: new year, sailor …</source>
        <translation>Напишіть назву: новий рік, моряк …</translation>
    </message>
    <message>
        <source>Which holiday is it?</source>
        <translation>Яке це свято?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The reason will be: {phrase}</source>
        <translation>Причиною стане: {phrase}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Дата правильна</translation>
    </message>
    <message>
        <source>This shop went to another computer. Here everything can be looked up and nothing recorded, so that nobody sells on two computers; if it stays here after all, Settings let you take that back.</source>
        <translation>Цей магазин переїхав на інший комп’ютер. Тут можна все переглянути, але нічого записати, щоб не продавати на двох комп’ютерах одразу; якщо він усе-таки лишається тут, це скасовується в налаштуваннях.</translation>
    </message>
    <message>
        <source>The shop’s file can only be read. Everything can be looked up, nothing can be recorded: allow writing to the file and its folder, then start the program again.</source>
        <translation>Файл магазину відкрито лише для читання. Усе можна переглянути, але нічого не можна записати: дозвольте запис у файл і його теку та запустіть програму знову.</translation>
    </message>
    <message>
        <source>The disk is full. Everything can be looked up, nothing can be recorded until some space is freed; then the till goes on by itself.</source>
        <translation>Диск заповнено. Усе можна переглянути, але нічого не можна записати, доки не звільниться місце; потім каса продовжить роботу сама.</translation>
    </message>
    <message>
        <source>Little room is left on the disk: {megabytes} MB. Free some space today, or soon nothing can be recorded.</source>
        <translation>На диску лишилося мало місця: {megabytes} МБ. Звільніть місце сьогодні, інакше скоро нічого не можна буде записати.</translation>
    </message>
    <message numerus="yes">
        <source>The computer’s clock went ahead by %n day(s). Until the date is confirmed no bonuses expire.</source>
        <translation>
            <numerusform>Годинник комп’ютера пішов уперед на %n день. Доки дату не підтверджено, бонуси не згорають.</numerusform>
            <numerusform>Годинник комп’ютера пішов уперед на %n дні. Доки дату не підтверджено, бонуси не згорають.</numerusform>
            <numerusform>Годинник комп’ютера пішов уперед на %n днів. Доки дату не підтверджено, бонуси не згорають.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer’s clock went back. Check the date and the time; what is recorded keeps its order.</source>
        <translation>Годинник комп’ютера пішов назад. Перевірте дату й час; записане зберігає свій порядок.</translation>
    </message>
</context>
<context>
    <name>OccasionRows</name>
    <message>
        <source>Add a day of the client’s own</source>
        <translation>Додати пам’ятний день</translation>
    </message>
</context>
<context>
    <name>Occasions</name>
    <message>
        <source>Birthday</source>
        <translation>День народження</translation>
    </message>
    <message>
        <source>Birthday in the family</source>
        <translation>День народження в родині</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Річниця</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Іменини</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Свято</translation>
    </message>
    <message>
        <source>The shop’s own day</source>
        <translation>День магазину</translation>
    </message>
    <message>
        <source>Bonuses expire</source>
        <translation>Згорають бонуси</translation>
    </message>
    <message>
        <source>Likes: {taste}</source>
        <translation>Любить: {taste}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, turned %n</source>
        <translation>
            <numerusform>{name}, %n рік</numerusform>
            <numerusform>{name}, %n роки</numerusform>
            <numerusform>{name}, %n років</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, turns %n</source>
        <translation>
            <numerusform>{name}, %n рік</numerusform>
            <numerusform>{name}, %n роки</numerusform>
            <numerusform>{name}, %n років</numerusform>
        </translation>
    </message>
    <message>
        <source>a round number</source>
        <translation>ювілей</translation>
    </message>
    <message numerus="yes">
        <source>Favourite holiday of %n client(s)</source>
        <translation>
            <numerusform>Улюблене свято %n клієнта</numerusform>
            <numerusform>Улюблене свято %n клієнтів</numerusform>
            <numerusform>Улюблене свято %n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the client back from the archive in the client’s file.</source>
        <translation>Повернути з архіву можна в картці клієнта.</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>В архіві</translation>
    </message>
    <message>
        <source>Favourite holiday: {holiday}</source>
        <translation>Улюблене свято: {holiday}</translation>
    </message>
    <message>
        <source>Kindred holiday</source>
        <translation>Споріднене свято</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the last visit</source>
        <translation>
            <numerusform>%n день від останнього візиту</numerusform>
            <numerusform>%n дні від останнього візиту</numerusform>
            <numerusform>%n днів від останнього візиту</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually every {days}: a good word is worth a lot today.</source>
        <translation>Зазвичай раз на {days}: сьогодні добре слово дорогого варте.</translation>
    </message>
    <message>
        <source>Ask today: “When is your birthday?”</source>
        <translation>Запитайте сьогодні: «Коли у вас день народження?»</translation>
    </message>
    <message>
        <source>Ask today: “Which holiday is the dearest to you, and why?”</source>
        <translation>Запитайте сьогодні: «Яке свято вам найдорожче і чому?»</translation>
    </message>
    <message>
        <source>Birthday {when}</source>
        <translation>День народження {when}</translation>
    </message>
    <message>
        <source>{name}, {relation}: birthday {when}</source>
        <translation>{name}, {relation}: день народження {when}</translation>
    </message>
    <message>
        <source>{title} {when}</source>
        <translation>{title} {when}</translation>
    </message>
    <message>
        <source>Name day {when}</source>
        <translation>Іменини {when}</translation>
    </message>
    <message>
        <source>{title} {when}, the favourite holiday</source>
        <translation>{title} {when}, улюблене свято</translation>
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
        <translation>Не зараз</translation>
    </message>
</context>
<context>
    <name>OperationCells</name>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Sum, {sign}</source>
        <translation>Сума, {sign}</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>Бонуси</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>Без картки</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Картка {number}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>gift card sold</source>
        <translation>продано подарункову картку</translation>
    </message>
    <message>
        <source>purchase, gift card sold</source>
        <translation>покупка з подарунковою карткою</translation>
    </message>
    <message>
        <source>by gift card {sum}</source>
        <translation>подарунковою карткою {sum}</translation>
    </message>
    <message>
        <source>purchase, bonuses</source>
        <translation>покупка, бонуси</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>покупка</translation>
    </message>
    <message>
        <source>partly returned</source>
        <translation>повернено частину</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>повернено</translation>
    </message>
    <message>
        <source>purchase, put on a card</source>
        <translation>покупка, занесена на картку</translation>
    </message>
    <message>
        <source>return</source>
        <translation>повернення</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>скасування</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>коригування</translation>
    </message>
    <message>
        <source>put on a card</source>
        <translation>запис на картку</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
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
        <translation>Внесено пізніше.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Позиція {number}</translation>
    </message>
    <message>
        <source>Gift card {number}</source>
        <translation>Подарункова картка {number}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{name}: {value}, came back</source>
        <translation>{name}: {value}, повернено</translation>
    </message>
    <message>
        <source>{name}: {value} instead of {listed}</source>
        <translation>{name}: {value} замість {listed}</translation>
    </message>
    <message>
        <source>Paid {sum} in money</source>
        <translation>Сплачено грошима {sum}</translation>
    </message>
    <message>
        <source>{sum} in bonuses</source>
        <translation>бонусами {sum}</translation>
    </message>
    <message>
        <source>{sum} with gift cards</source>
        <translation>подарунковими картками {sum}</translation>
    </message>
    <message>
        <source>Came back: {sum}</source>
        <translation>Повернено: {sum}</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>картка {number}</translation>
    </message>
    <message>
        <source>Put on the card after payment.</source>
        <translation>Занесено на картку після оплати.</translation>
    </message>
    <message>
        <source>Moved after payment; before: {former}.</source>
        <translation>Перенесено після оплати, раніше: {former}.</translation>
    </message>
    <message>
        <source>The goods did not suit: {said}</source>
        <translation>Не влаштував товар: {said}</translation>
    </message>
    <message>
        <source>The service did not suit: {said}</source>
        <translation>Не влаштувало обслуговування: {said}</translation>
    </message>
    <message>
        <source>The moment of sale did not suit: {said}</source>
        <translation>Не влаштували обставини покупки: {said}</translation>
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
        <translation>Останні операції</translation>
    </message>
    <message>
        <source>Find: sum, day, name</source>
        <translation>Знайти: сума, день, ім’я</translation>
    </message>
    <message>
        <source>A card scanned now finds its purchases</source>
        <translation>Відсканована зараз картка знайде свої покупки</translation>
    </message>
    <message>
        <source>Day’s totals</source>
        <translation>Підсумки дня</translation>
    </message>
    <message>
        <source>Purchases of today will stand here.</source>
        <translation>Тут з’являться сьогоднішні покупки.</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) today</source>
        <translation>
            <numerusform>сьогодні %n покупка</numerusform>
            <numerusform>сьогодні %n покупки</numerusform>
            <numerusform>сьогодні %n покупок</numerusform>
        </translation>
    </message>
    <message>
        <source>{sales}, {money} in money</source>
        <translation>{sales}, грошима {money}</translation>
    </message>
    <message>
        <source>Found purchases</source>
        <translation>Знайдені покупки</translation>
    </message>
    <message>
        <source>No such purchase. Try its sum, its day (21.11), the client’s name, or scan the card.</source>
        <translation>Такої покупки немає. Можна шукати за сумою, днем (21.11), іменем клієнта або відсканувати картку.</translation>
    </message>
    <message>
        <source>Sum, day, name, or scan the card</source>
        <translation>Сума, день, ім’я або відсканувати картку</translation>
    </message>
</context>
<context>
    <name>OperationsTable</name>
    <message>
        <source>Last operations</source>
        <translation>Останні операції</translation>
    </message>
    <message>
        <source>Return goods…</source>
        <translation>Повернути товар…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Put on a card…</source>
        <translation>Занести на картку…</translation>
    </message>
    <message>
        <source>Client’s slip</source>
        <translation>Чек клієнта</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Докладно</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
</context>
<context>
    <name>OwnField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.рррр</translation>
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
        <translation>так або ні</translation>
    </message>
    <message>
        <source>one of a list</source>
        <translation>вибір зі списку</translation>
    </message>
    <message>
        <source>Add a field of your own</source>
        <translation>Додати своє поле</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
</context>
<context>
    <name>OwnFieldsCard</name>
    <message>
        <source>Add a field</source>
        <translation>Додати поле</translation>
    </message>
    <message>
        <source>Your own fields of a client</source>
        <translation>Власні поля для клієнтів</translation>
    </message>
    <message>
        <source>They stand in the form of every client. A retired field is asked no more; what was noted in it stays.</source>
        <translation>Ці поля є в кожного клієнта. Приховане поле більше не пропонується, але все записане в ньому залишається.</translation>
    </message>
</context>
<context>
    <name>OwnFieldsPresenter</name>
    <message>
        <source>All clients have the field “{title}” now.</source>
        <translation>Поле «{title}» тепер є в кожного клієнта.</translation>
    </message>
    <message>
        <source>Saved: {title}.</source>
        <translation>Збережено: {title}.</translation>
    </message>
    <message>
        <source>The order of your fields is changed.</source>
        <translation>Порядок полів змінено.</translation>
    </message>
    <message>
        <source>Retired: {title}. What was noted stays.</source>
        <translation>Поле «{title}» приховано. Усе записане залишається.</translation>
    </message>
    <message>
        <source>Back: {title}.</source>
        <translation>Поле «{title}» знову пропонується.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
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
        <translation>Схоже, одна людина</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Один запис</translation>
    </message>
    <message>
        <source>The other file</source>
        <translation>Інший запис</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Що на це вказує</translation>
    </message>
    <message>
        <source>Look at both…</source>
        <translation>Порівняти…</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Різні люди</translation>
    </message>
    <message>
        <source>The whole client file is being looked through…</source>
        <translation>Переглядається вся картотека…</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s). Nothing is changed before you say so.</source>
        <translation>
            <numerusform>%n пара. Без вашого рішення нічого не змінюється.</numerusform>
            <numerusform>%n пари. Без вашого рішення нічого не змінюється.</numerusform>
            <numerusform>%n пар. Без вашого рішення нічого не змінюється.</numerusform>
        </translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>пошта</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ім’я</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>день народження</translation>
    </message>
    <message>
        <source>shared card</source>
        <translation>спільна картка</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>схоже ім’я</translation>
    </message>
    <message>
        <source>The same: {fields}</source>
        <translation>Збігається: {fields}</translation>
    </message>
    <message>
        <source>Different: {fields}</source>
        <translation>Відрізняється: {fields}</translation>
    </message>
    <message>
        <source>Nobody is in the client file twice</source>
        <translation>Ніхто не записаний двічі</translation>
    </message>
    <message>
        <source>Pairs with the same phone, e-mail, or name and birthday appear here.</source>
        <translation>Тут з’являться пари з однаковим телефоном, поштою або іменем і днем народження.</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Nothing</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>Offer the slip</source>
        <translation>Пропонувати чек</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Друкувати чек</translation>
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
        <translation>Після кожної покупки</translation>
    </message>
    <message>
        <source>Paper of the slip</source>
        <translation>Папір чека</translation>
    </message>
    <message>
        <source>Printer of the slip</source>
        <translation>Принтер чека</translation>
    </message>
    <message>
        <source>Last line of the slip</source>
        <translation>Останній рядок чека</translation>
    </message>
    <message>
        <source>Thank you, come again!</source>
        <translation>Дякуємо, чекаємо на вас знову!</translation>
    </message>
    <message>
        <source>Form for a day without power</source>
        <translation>Бланк на день без електрики</translation>
    </message>
    <message>
        <source>Enter a paper form</source>
        <translation>Внести паперовий бланк</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Slips and paper</source>
        <translation>Чеки й папір</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Purchases written by hand</source>
        <translation>Покупки, записані від руки</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Продавець</translation>
    </message>
    <message>
        <source>Sum, {sign}</source>
        <translation>Сума, {sign}</translation>
    </message>
    <message>
        <source>Paid, {sign}</source>
        <translation>Сплачено, {sign}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Card number or name</source>
        <translation>Номер картки або ім’я</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Відділ</translation>
    </message>
    <message>
        <source>Bonuses spent</source>
        <translation>Списано бонусів</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>While the computer is off, write each purchase on a line of its own: the time, the number on the card or the client’s name, and the sum before any discount.</source>
        <translation>Поки комп’ютер не працює, кожну покупку записувати окремим рядком: час, номер із картки або ім’я клієнта й суму до знижки.</translation>
    </message>
    <message>
        <source>Take bonuses only if the client’s last slip shows that they are there; the program spends no more than the card had then and has now.</source>
        <translation>Приймати бонуси, лише якщо вони є на останньому чеку клієнта: програма спише не більше, ніж було на картці тоді й є зараз.</translation>
    </message>
    <message>
        <source>When the power is back, enter the lines at the till: menu (F10), Output, “Enter a paper form”. The bonuses are counted as of the written day and time.</source>
        <translation>Коли електрика повернеться, внести рядки на касі: меню (F10), «Друк і файли», «Внести паперовий бланк». Бонуси порахуються на записані день і час.</translation>
    </message>
</context>
<context>
    <name>ParkedRow</name>
    <message>
        <source>a purchase without a client</source>
        <translation>покупка без клієнта</translation>
    </message>
    <message>
        <source>Put aside: {who}</source>
        <translation>Відкладено: {who}</translation>
    </message>
    <message>
        <source>no sum yet</source>
        <translation>суми ще немає</translation>
    </message>
    <message>
        <source>Drop this purchase</source>
        <translation>Прибрати цю покупку</translation>
    </message>
</context>
<context>
    <name>ParkedRows</name>
    <message>
        <source>Put this purchase aside, too</source>
        <translation>Відкласти й цю покупку</translation>
    </message>
</context>
<context>
    <name>PastImports</name>
    <message>
        <source>Imports so far</source>
        <translation>Попередні завантаження</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Undo the import of {name}</source>
        <translation>Скасувати завантаження списку {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n new client(s)</source>
        <translation>
            <numerusform>%n новий клієнт</numerusform>
            <numerusform>%n нові клієнти</numerusform>
            <numerusform>%n нових клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n доповнено</numerusform>
            <numerusform>%n доповнено</numerusform>
            <numerusform>%n доповнено</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>broken off after line {line}: choose the list again to go on</source>
        <translation>перервано після рядка {line}: щоб продовжити, виберіть список ще раз</translation>
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
            <numerusform>%n вже була на касі</numerusform>
            <numerusform>%n вже були на касі</numerusform>
            <numerusform>%n вже були на касі</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfChooser</name>
    <message>
        <source>Save the PDF</source>
        <translation>Зберегти PDF</translation>
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
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Open in the viewer</source>
        <translation>Відкрити у переглядачі</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показати теку</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Дрібніше</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>За шириною</translation>
    </message>
    <message>
        <source>Page {page} of {pages}, in true size on paper</source>
        <translation>Сторінка {page} з {pages}, на папері в натуральну величину</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Надіслано на принтер.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on, and print again.</source>
        <translation>Принтер не прийняв сторінки. Перевірте, чи він увімкнений, і надрукуйте ще раз.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Збережено як {name}.</translation>
    </message>
    <message>
        <source>The system has no program for {path}. The file is there; open it by hand.</source>
        <translation>У системі немає програми для {path}. Файл на місці, відкрийте його вручну.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Birthdays</source>
        <translation>Дні народження</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Who it is</source>
        <translation>Хто це</translation>
    </message>
    <message>
        <source>Favourite holidays</source>
        <translation>Улюблені свята</translation>
    </message>
    <message>
        <source>No phone is dialled so: is a digit missing? It is kept as typed.</source>
        <translation>Таких номерів не буває: чи не пропущено цифру? Запишеться як набрано.</translation>
    </message>
    <message>
        <source>Talking and reaching</source>
        <translation>Звертання та зв’язок</translation>
    </message>
    <message>
        <source>Name day and other days</source>
        <translation>Іменини та інші дні</translation>
    </message>
    <message>
        <source>For the shop</source>
        <translation>Для магазину</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Свої поля</translation>
    </message>
    <message>
        <source>Family and close ones</source>
        <translation>Родина та близькі</translation>
    </message>
    <message>
        <source>Tastes, hobbies, notes</source>
        <translation>Смаки, захоплення, нотатки</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Контактні особи</translation>
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
        <translation>кішка</translation>
    </message>
    <message>
        <source>parrot</source>
        <translation>папуга</translation>
    </message>
    <message>
        <source>rabbit</source>
        <translation>кролик</translation>
    </message>
    <message>
        <source>hamster</source>
        <translation>хом’як</translation>
    </message>
    <message>
        <source>guinea pig</source>
        <translation>морська свинка</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>черепаха</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>рибка</translation>
    </message>
    <message>
        <source>horse</source>
        <translation>кінь</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>птах</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>What is planned</source>
        <translation>Що задумано</translation>
    </message>
    <message>
        <source>Pioneer Day for a dear client</source>
        <translation>День піонерії для дорогого клієнта</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.рррр</translation>
    </message>
    <message>
        <source>Ready so many days before</source>
        <translation>Усе готово за стільки днів</translation>
    </message>
    <message>
        <source>Counts as a return, in days</source>
        <translation>Чекаємо повернення, днів</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Список справ</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>власний</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Хто бере участь</translation>
    </message>
    <message>
        <source>Olga, Viktor, the sellers</source>
        <translation>Ольга, Віктор, продавці</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>The idea</source>
        <translation>Задум</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрити без збереження</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Дайте плану назву.</translation>
    </message>
    <message>
        <source>This plan is not saved yet. F9 saves it; the same step again drops what is typed.</source>
        <translation>План ще не збережено. F9 збереже його; та сама дія ще раз відкине набране.</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>New plan</source>
        <translation>Новий план</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Що зробити</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Зберегти план</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрити без збереження</translation>
    </message>
    <message>
        <source>Plan for {day}</source>
        <translation>План на {day}</translation>
    </message>
    <message>
        <source>Say in a few words what is to be done.</source>
        <translation>Напишіть двома словами, що зробити.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>What is to be done</source>
        <translation>Що зробити</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>За скільки днів</translation>
    </message>
    <message>
        <source>To be prepared</source>
        <translation>Підготувати</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Noted: {text}</source>
        <translation>Записано: {text}</translation>
    </message>
    <message>
        <source>Taken out: {text}</source>
        <translation>Прибрано: {text}</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Зберегти підсумок</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Готово, проведено</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Begin with a ready list, or write the first step.</source>
        <translation>Поки нічого не записано. Почніть із готового списку або запишіть першу справу.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Повернення</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Куплено</translation>
    </message>
    <message>
        <source>Nobody is named yet: the plan is for everybody who comes.</source>
        <translation>Нікого не названо: план для всіх, хто прийде.</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>У що обійшлося</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Як минуло</translation>
    </message>
    <message>
        <source>She laughed, then cried, and stayed.</source>
        <translation>Сміялася, потім плакала — і лишилася з нами.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Budget: {sum}</source>
        <translation>Бюджет: {sum}</translation>
    </message>
    <message>
        <source>Brought: {sum}</source>
        <translation>Приніс: {sum}</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Drum and verses</source>
        <translation>Барабан і вірші</translation>
    </message>
    <message>
        <source>Cake with discounts</source>
        <translation>Торт зі знижками</translation>
    </message>
    <message>
        <source>Coin in the pocket</source>
        <translation>Монетка в кишені</translation>
    </message>
    <message>
        <source>Children’s hour</source>
        <translation>Дитяча година</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>Готується</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Не відбудеться</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} з {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день тому</numerusform>
            <numerusform>%n дні тому</numerusform>
            <numerusform>%n днів тому</numerusform>
        </translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>{by}, late</source>
        <translation>{by}, прострочено</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клієнт</numerusform>
            <numerusform>%n клієнти</numerusform>
            <numerusform>%n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} came back within {days}</source>
        <translation>повернулися: {count} з {total}, строк {days}</translation>
    </message>
    <message>
        <source>Write verses about the client and the reason for loving this day</source>
        <translation>Скласти вірші про клієнта та про те, чим дорогий цей день</translation>
    </message>
    <message>
        <source>Find the clothes: ties, caps, shorts</source>
        <translation>Знайти костюми: краватки, пілотки, шорти</translation>
    </message>
    <message>
        <source>Borrow a drum and a bugle</source>
        <translation>Позичити барабан і горн</translation>
    </message>
    <message>
        <source>Rehearse together</source>
        <translation>Порепетирувати разом</translation>
    </message>
    <message>
        <source>Come to the client’s door, perform, congratulate</source>
        <translation>Прийти до дверей клієнта, виступити, привітати</translation>
    </message>
    <message>
        <source>Decide on the discounts and how many there are of each</source>
        <translation>Вирішити, які будуть знижки та скільки кожної</translation>
    </message>
    <message>
        <source>Invite the clients</source>
        <translation>Запросити клієнтів</translation>
    </message>
    <message>
        <source>Order the cake with small boxes for the cards</source>
        <translation>Замовити торт із коробочками для карток</translation>
    </message>
    <message>
        <source>Write the cards and put them into the boxes</source>
        <translation>Написати картки й розкласти по коробочках</translation>
    </message>
    <message>
        <source>Treat everybody with a piece; take the discount off at once</source>
        <translation>Пригостити кожного шматком, знижку дати одразу</translation>
    </message>
    <message>
        <source>Get collector’s coins</source>
        <translation>Дістати колекційні монети</translation>
    </message>
    <message>
        <source>Tell the sellers to keep it a secret</source>
        <translation>Попросити продавців тримати все в секреті</translation>
    </message>
    <message>
        <source>Put a coin into a pocket of each thing to be sold</source>
        <translation>Покласти по монетці в кишеню кожної речі на продаж</translation>
    </message>
    <message>
        <source>Count the coins that went, and note who was delighted</source>
        <translation>Порахувати монети, що пішли, і записати, хто зрадів</translation>
    </message>
    <message>
        <source>Think up games and contests for the ages of the children</source>
        <translation>Вигадати ігри та конкурси за віком дітей</translation>
    </message>
    <message>
        <source>Ask two people to look after the children</source>
        <translation>Попросити двох наглянути за дітьми</translation>
    </message>
    <message>
        <source>Invite the parents; ask about allergies</source>
        <translation>Запросити батьків, спитати про алергію</translation>
    </message>
    <message>
        <source>Buy a small gift for each child</source>
        <translation>Купити кожній дитині маленький подарунок</translation>
    </message>
    <message>
        <source>Prepare a safe corner of the shop</source>
        <translation>Підготувати безпечний куточок крамниці</translation>
    </message>
    <message>
        <source>The plan is made. What is to be done, and by when?</source>
        <translation>План складено. Що зробити й до якого строку?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>PlansPresenter</name>
    <message>
        <source>A new plan</source>
        <translation>Новий план</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Змінити план</translation>
    </message>
    <message>
        <source>The plan is made.</source>
        <translation>План складено.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Збережено.</translation>
    </message>
    <message>
        <source>The list is there. Take out what is not needed.</source>
        <translation>Список готовий. Зайве можна прибрати.</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>Зроблено: {text}</translation>
    </message>
    <message>
        <source>To be done again: {text}</source>
        <translation>Знову зробити: {text}</translation>
    </message>
    <message>
        <source>The client is on the list.</source>
        <translation>Клієнт у списку.</translation>
    </message>
    <message>
        <source>The client is off the list.</source>
        <translation>Клієнта у списку більше немає.</translation>
    </message>
    <message>
        <source>The plan is taken up again.</source>
        <translation>План знову готується.</translation>
    </message>
    <message>
        <source>The plan is not carried out.</source>
        <translation>План не відбудеться.</translation>
    </message>
    <message>
        <source>The plan is removed.</source>
        <translation>План прибрано.</translation>
    </message>
    <message>
        <source>Done. Whoever it was for is greeted.</source>
        <translation>Готово. Привітання позначено.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>PlansView</name>
    <message>
        <source>Add a client</source>
        <translation>Додати клієнта</translation>
    </message>
    <message>
        <source>name, phone or card</source>
        <translation>ім’я, телефон або картка</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Новий план</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Планів поки немає</translation>
    </message>
    <message>
        <source>A plan says what is to be done for a holiday, by when, by whom, and what it may cost. The list of the day makes one from any occasion.</source>
        <translation>План каже, що зробити до свята, до якого строку, кому та у що це обійдеться. Список дня складе його з будь-якого приводу.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Плани</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Do not carry out</source>
        <translation>Не проводити</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Carried out in {year}: {count}</source>
        <translation>Проведено у {year} році: {count}</translation>
    </message>
    <message>
        <source>Came back: {count} of {total}</source>
        <translation>Повернулися: {count} з {total}</translation>
    </message>
    <message>
        <source>Brought {sum}, cost {cost}</source>
        <translation>Принесли {sum}, обійшлися в {cost}</translation>
    </message>
    <message>
        <source>all ready {due}</source>
        <translation>усе готово {due}</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Усе-таки провести</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>What is to be done</source>
        <translation>Що зробити</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>За скільки днів</translation>
    </message>
    <message>
        <source>To be prepared</source>
        <translation>Що підготувати</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Nothing is noted yet. What has to be ready on that day?</source>
        <translation>Поки нічого не записано. Що має бути готове до цього дня?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Does what</source>
        <translation>Що робить</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who does what on the day</source>
        <translation>Хто що робить у цей день</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Поки нікого не названо.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Про що цей день</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} з {total}</translation>
    </message>
    <message>
        <source>Hidden in every purchase: {gift}.</source>
        <translation>До кожної покупки кладеться: {gift}.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden in one of %n purchases: {gift}.</source>
        <translation>
            <numerusform>До однієї покупки з %n кладеться: {gift}.</numerusform>
            <numerusform>До однієї покупки з %n кладеться: {gift}.</numerusform>
            <numerusform>До однієї покупки з %n кладеться: {gift}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchases of {sum} or more count.</source>
        <translation>Рахуються покупки від {sum}.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n of them.</source>
        <translation>
            <numerusform>Усього їх %n.</numerusform>
            <numerusform>Усього їх %n.</numerusform>
            <numerusform>Усього їх %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted: {text}</source>
        <translation>Записано: {text}</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>Зроблено: {text}</translation>
    </message>
    <message>
        <source>To be done again: {text}</source>
        <translation>Знову зробити: {text}</translation>
    </message>
    <message>
        <source>Taken out: {text}</source>
        <translation>Прибрано: {text}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Take to till</source>
        <translation>До каси</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>Відкрити клієнта (Enter)</translation>
    </message>
    <message>
        <source>Edit (Ctrl+Enter)</source>
        <translation>Змінити (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>How to talk: {text}</source>
        <translation>Як говорити: {text}</translation>
    </message>
    <message>
        <source>bonuses</source>
        <translation>бонуси</translation>
    </message>
    <message>
        <source>spent in all</source>
        <translation>витрачено загалом</translation>
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
        <translation>Знижка {percent} з кожної покупки.</translation>
    </message>
    <message>
        <source>{percent} of every purchase comes back as bonuses.</source>
        <translation>{percent} з кожної покупки повертається бонусами.</translation>
    </message>
    <message>
        <source>Bonuses never expire.</source>
        <translation>Бонуси не згорають.</translation>
    </message>
    <message>
        <source>They expire {days} later.</source>
        <translation>Згорають через {days} після цього.</translation>
    </message>
    <message>
        <source>Bonuses expire after {days}.</source>
        <translation>Бонуси згорають через {days}.</translation>
    </message>
    <message>
        <source>The gift expires after {days}.</source>
        <translation>Подарунок згорає через {days}.</translation>
    </message>
    <message>
        <source>Neither a discount nor bonuses.</source>
        <translation>Ні знижки, ні бонусів.</translation>
    </message>
    <message>
        <source>For the bearer or in a client’s name.</source>
        <translation>На пред’явника або іменна.</translation>
    </message>
    <message>
        <source>{department}: no discounts, and bonuses do not pay.</source>
        <translation>{department}: без знижок і без оплати бонусами.</translation>
    </message>
    <message>
        <source>{department}: at most {percent} off.</source>
        <translation>{department}: знижка не більше {percent}.</translation>
    </message>
    <message>
        <source>{department}: no bonuses.</source>
        <translation>{department}: бонуси не нараховуються.</translation>
    </message>
    <message>
        <source>{name}: discount {value}.</source>
        <translation>{name}: знижка {value}.</translation>
    </message>
    <message>
        <source>For purchases of {sum} and more.</source>
        <translation>Для покупок від {sum}.</translation>
    </message>
    <message>
        <source>At most {sum} off.</source>
        <translation>Знижка не більше {sum}.</translation>
    </message>
    <message>
        <source>Only for a first purchase.</source>
        <translation>Лише для першої покупки.</translation>
    </message>
    <message>
        <source>No other discount beside it.</source>
        <translation>Інші знижки при цьому не діють.</translation>
    </message>
    <message>
        <source>{name}: bonuses × {factor}.</source>
        <translation>{name}: бонуси × {factor}.</translation>
    </message>
    <message>
        <source>On {since}.</source>
        <translation>Лише {since}.</translation>
    </message>
    <message>
        <source>Until {until}.</source>
        <translation>До {until} включно.</translation>
    </message>
    <message>
        <source>From {since} on.</source>
        <translation>З {since}.</translation>
    </message>
    <message>
        <source>From {since} to {until}.</source>
        <translation>З {since} до {until} включно.</translation>
    </message>
    <message>
        <source>Only for: {names}.</source>
        <translation>Лише для: {names}.</translation>
    </message>
    <message>
        <source>Only with a card: {names}.</source>
        <translation>Лише з карткою: {names}.</translation>
    </message>
    <message>
        <source>Bonuses can be spent {days} after the purchase.</source>
        <translation>Бонуси можна витратити через {days} після покупки.</translation>
    </message>
    <message>
        <source>At least {sum} in bonuses is spent at a time.</source>
        <translation>За раз можна витратити не менше {sum} бонусами.</translation>
    </message>
    <message>
        <source>Bonuses are spent in steps of {sum}.</source>
        <translation>Бонуси списуються з кроком {sum}.</translation>
    </message>
    <message>
        <source>One card pays at most {sum} in bonuses a day.</source>
        <translation>За однією карткою на день можна витратити не більше {sum} бонусами.</translation>
    </message>
    <message>
        <source>Purchases of the last 12 months count.</source>
        <translation>Рахуються покупки за останні 12 місяців.</translation>
    </message>
    <message>
        <source>Birthday: discount {percent}, {window}.</source>
        <translation>День народження: знижка {percent}, {window}.</translation>
    </message>
    <message>
        <source>Favourite holiday: discount {percent}, {window}.</source>
        <translation>Улюблене свято: знижка {percent}, {window}.</translation>
    </message>
    <message>
        <source>from {before} before to {after} after the day</source>
        <translation>за {before} до дати й {after} після</translation>
    </message>
    <message>
        <source>{before} before and on the day itself</source>
        <translation>за {before} до дати й у сам день</translation>
    </message>
    <message>
        <source>on the day itself and {after} after it</source>
        <translation>у сам день і {after} після</translation>
    </message>
    <message>
        <source>on the day itself</source>
        <translation>у сам день</translation>
    </message>
    <message>
        <source>At once: {cashback} back as bonuses.</source>
        <translation>Одразу: {cashback} бонусами.</translation>
    </message>
    <message>
        <source>From {since} of purchases: {cashback} back as bonuses.</source>
        <translation>Після покупок на {since}: {cashback} бонусами.</translation>
    </message>
    <message>
        <source>Purchases of {sum} and more count for it.</source>
        <translation>До рахунку йдуть покупки від {sum}.</translation>
    </message>
    <message>
        <source>Birthday gift: {sum} in bonuses, {window}.</source>
        <translation>Подарунок до дня народження: {sum} бонусами, {window}.</translation>
    </message>
    <message>
        <source>Favourite holiday: {sum} in bonuses, {window}.</source>
        <translation>Улюблене свято: {sum} бонусами, {window}.</translation>
    </message>
    <message>
        <source>To the client who brings a friend: {sum} in bonuses.</source>
        <translation>За приведеного друга: {sum} бонусами.</translation>
    </message>
    <message>
        <source>To the friend: {sum} in bonuses.</source>
        <translation>Самому другові: {sum} бонусами.</translation>
    </message>
    <message>
        <source>It is booked at the friend’s first purchase.</source>
        <translation>Нараховується під час першої покупки друга.</translation>
    </message>
    <message>
        <source>Purchase number {number} is free, then the count begins anew.</source>
        <translation>Покупка № {number} — безкоштовно, далі рахунок починається знову.</translation>
    </message>
    <message>
        <source>Purchase number {number} brings {sum} in bonuses, then the count begins anew.</source>
        <translation>За покупку № {number} — {sum} бонусами, далі рахунок починається знову.</translation>
    </message>
    <message>
        <source>Purchase number {number} costs {sum} less, then the count begins anew.</source>
        <translation>Покупка № {number} — на {sum} дешевше, далі рахунок починається знову.</translation>
    </message>
    <message>
        <source>Purchase number {number} costs {percent} less, then the count begins anew.</source>
        <translation>Покупка № {number} — на {percent} дешевше, далі рахунок починається знову.</translation>
    </message>
    <message>
        <source>Welcome gift: {sum} in bonuses when the card becomes active.</source>
        <translation>Вітальний подарунок: {sum} бонусами, щойно картка почне діяти.</translation>
    </message>
    <message>
        <source>Welcome gift: {sum} in bonuses after the first purchase.</source>
        <translation>Вітальний подарунок: {sum} бонусами після першої покупки.</translation>
    </message>
    <message>
        <source>No longer given out; the cards that there are go on.</source>
        <translation>Більше не видається; видані картки працюють.</translation>
    </message>
    <message>
        <source>A closed club: one becomes a member by invitation.</source>
        <translation>Закритий клуб: вступити можна за запрошенням.</translation>
    </message>
    <message numerus="yes">
        <source>A card is valid for %n month(s).</source>
        <translation>
            <numerusform>Картка діє %n місяць.</numerusform>
            <numerusform>Картка діє %n місяці.</numerusform>
            <numerusform>Картка діє %n місяців.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready-made cards of other makers can be enrolled.</source>
        <translation>Можна зареєструвати готові картки інших виробників.</translation>
    </message>
    <message>
        <source>In a client’s name only.</source>
        <translation>Лише іменна.</translation>
    </message>
    <message>
        <source>For the bearer only.</source>
        <translation>Лише на пред’явника.</translation>
    </message>
    <message numerus="yes">
        <source>From {sum} of purchases within %n month(s), the till offers the card “{kind}”.</source>
        <translation>
            <numerusform>За покупки від {sum} за %n місяць каса запропонує картку «{kind}».</numerusform>
            <numerusform>За покупки від {sum} за %n місяці каса запропонує картку «{kind}».</numerusform>
            <numerusform>За покупки від {sum} за %n місяців каса запропонує картку «{kind}».</numerusform>
        </translation>
    </message>
    <message>
        <source>A prepaid card: it pays until its value is used up.</source>
        <translation>Подарункова картка: нею платять, доки на ній є гроші.</translation>
    </message>
    <message>
        <source>The rest is in Settings, under “Rules”.</source>
        <translation>Решта — у налаштуваннях, у розділі «Правила».</translation>
    </message>
    <message>
        <source>Every purchase</source>
        <translation>Кожна покупка</translation>
    </message>
    <message>
        <source>Every return</source>
        <translation>Кожне повернення</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Відділи</translation>
    </message>
    <message>
        <source>Discounts of the shop</source>
        <translation>Знижки магазину</translation>
    </message>
    <message>
        <source>Days with more bonuses</source>
        <translation>Дні підвищених бонусів</translation>
    </message>
    <message>
        <source>not given out</source>
        <translation>не видана</translation>
    </message>
    <message>
        <source>active</source>
        <translation>діє</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокована</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>замінена</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрита</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>термін минув</translation>
    </message>
    <message>
        <source>Cashback {percent}</source>
        <translation>Кешбек {percent}</translation>
    </message>
    <message>
        <source>Discount {percent}</source>
        <translation>Знижка {percent}</translation>
    </message>
    <message>
        <source>Levels {percent}</source>
        <translation>Рівні {percent}</translation>
    </message>
    <message>
        <source>A purchase of {bill} brings {bonuses} bonuses: {part} to pay with next time.</source>
        <translation>Покупка на {bill} приносить {bonuses} бонусів: наступного разу ними можна сплатити {part}.</translation>
    </message>
    <message>
        <source>A purchase of {bill} costs {rest} with the card.</source>
        <translation>Покупка на {bill} з карткою коштує {rest}.</translation>
    </message>
    <message>
        <source>{low} off at once, {middle} from {second} of purchases on, {high} from {third} on.</source>
        <translation>Знижка {low} одразу, {middle} після покупок на {second}, {high} після {third}.</translation>
    </message>
    <message>
        <source>Bonus card</source>
        <translation>Бонусна картка</translation>
    </message>
    <message>
        <source>Discount card</source>
        <translation>Дисконтна картка</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Картка клієнта</translation>
    </message>
    <message>
        <source>Of several discounts, the one that takes most off is given.</source>
        <translation>З кількох знижок надається найвигідніша.</translation>
    </message>
    <message>
        <source>Several discounts are given one after another.</source>
        <translation>Кілька знижок застосовуються одна за одною.</translation>
    </message>
    <message>
        <source>Several discounts are added up.</source>
        <translation>Кілька знижок додаються.</translation>
    </message>
    <message>
        <source>All discounts together take off at most {percent}.</source>
        <translation>Усі знижки разом — не більше {percent}.</translation>
    </message>
    <message>
        <source>The sum to pay is rounded down to a multiple of {sum}.</source>
        <translation>Сума до сплати округлюється вниз до кратної {sum}.</translation>
    </message>
    <message>
        <source>What is paid with bonuses brings no new ones.</source>
        <translation>На сплачене бонусами нові бонуси не нараховуються.</translation>
    </message>
    <message>
        <source>What is paid with bonuses brings new ones, too.</source>
        <translation>На сплачене бонусами теж нараховуються бонуси.</translation>
    </message>
    <message>
        <source>A purchase paid in part with bonuses brings no new ones.</source>
        <translation>За покупку, частину якої сплачено бонусами, нові не нараховуються.</translation>
    </message>
    <message numerus="yes">
        <source>One card earns bonuses up to %n time(s) a day.</source>
        <translation>
            <numerusform>За однією карткою бонуси нараховуються не більше %n разу на день.</numerusform>
            <numerusform>За однією карткою бонуси нараховуються не більше %n разів на день.</numerusform>
            <numerusform>За однією карткою бонуси нараховуються не більше %n разів на день.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One card pays with bonuses up to %n time(s) a day.</source>
        <translation>
            <numerusform>За однією карткою бонусами платять не більше %n разу на день.</numerusform>
            <numerusform>За однією карткою бонусами платять не більше %n разів на день.</numerusform>
            <numerusform>За однією карткою бонусами платять не більше %n разів на день.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {sum} in bonuses is spent only with a PIN.</source>
        <translation>Більше {sum} бонусами можна витратити лише за PIN-кодом.</translation>
    </message>
    <message>
        <source>Spent bonuses come back in proportion to the return.</source>
        <translation>Витрачені бонуси повертаються пропорційно поверненню.</translation>
    </message>
    <message>
        <source>Spent bonuses come back only if everything is returned.</source>
        <translation>Витрачені бонуси повертаються, лише якщо повернено все.</translation>
    </message>
    <message>
        <source>Spent bonuses do not come back.</source>
        <translation>Витрачені бонуси не повертаються.</translation>
    </message>
    <message>
        <source>They can be spent for at least {days} more.</source>
        <translation>Витратити їх можна ще щонайменше {days}.</translation>
    </message>
    <message>
        <source>Bonuses that the return takes back and that are spent become a debt.</source>
        <translation>Якщо нараховані за покупку бонуси вже витрачено, вони стають боргом.</translation>
    </message>
    <message>
        <source>Bonuses that the return takes back and that are spent are forgiven.</source>
        <translation>Якщо нараховані за покупку бонуси вже витрачено, боргу не буде.</translation>
    </message>
    <message>
        <source>Bonuses that the return takes back and that are spent are kept from the money.</source>
        <translation>Якщо нараховані за покупку бонуси вже витрачено, їх відраховують із повернутих грошей.</translation>
    </message>
    <message>
        <source>A new level holds from the next purchase on.</source>
        <translation>Новий рівень діє з наступної покупки.</translation>
    </message>
    <message>
        <source>A new level holds for the purchase that reaches it.</source>
        <translation>Новий рівень діє вже для покупки, якою його досягнуто.</translation>
    </message>
    <message>
        <source>A level once reached is kept.</source>
        <translation>Досягнутий рівень зберігається.</translation>
    </message>
    <message>
        <source>A level is lost when the purchases no longer reach it.</source>
        <translation>Рівень втрачається, коли покупок для нього вже не вистачає.</translation>
    </message>
    <message>
        <source>Bonuses are rounded to {sum}, a half up.</source>
        <translation>Бонуси округлюються до {sum}, половина — вгору.</translation>
    </message>
    <message>
        <source>Bonuses are rounded down to {sum}.</source>
        <translation>Бонуси округлюються вниз до {sum}.</translation>
    </message>
    <message>
        <source>Bonuses are rounded up to {sum}.</source>
        <translation>Бонуси округлюються вгору до {sum}.</translation>
    </message>
    <message>
        <source>At once: discount {discount}, {cashback} back as bonuses.</source>
        <translation>Одразу: знижка {discount}, {cashback} бонусами.</translation>
    </message>
    <message>
        <source>From {since} of purchases: discount {discount}, {cashback} back as bonuses.</source>
        <translation>Після покупок на {since}: знижка {discount}, {cashback} бонусами.</translation>
    </message>
    <message>
        <source>At once: discount {discount}.</source>
        <translation>Одразу: знижка {discount}.</translation>
    </message>
    <message>
        <source>From {since} of purchases: discount {discount}.</source>
        <translation>Після покупок на {since}: знижка {discount}.</translation>
    </message>
    <message>
        <source>Bonuses pay up to {percent} of a purchase.</source>
        <translation>Бонусами можна сплатити до {percent} покупки.</translation>
    </message>
    <message>
        <source>Bonuses are given from a purchase of {sum} on.</source>
        <translation>Бонуси нараховуються з покупки від {sum}.</translation>
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
        <translation>Час</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Номер картки</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Client’s name</source>
        <translation>Ім’я клієнта</translation>
    </message>
    <message>
        <source>Client’s number here</source>
        <translation>Номер клієнта тут</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Відділ</translation>
    </message>
    <message>
        <source>Purchase or return</source>
        <translation>Покупка чи повернення</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Не переноситься</translation>
    </message>
    <message>
        <source>It does not say whose it is</source>
        <translation>Не сказано, чия це покупка</translation>
    </message>
    <message>
        <source>Nobody in the client file is this</source>
        <translation>Такого клієнта в картотеці немає</translation>
    </message>
    <message>
        <source>Several clients could be meant</source>
        <translation>Підходять кілька клієнтів</translation>
    </message>
    <message>
        <source>The phone is one client’s and the name another’s</source>
        <translation>Телефон одного клієнта, а ім’я – іншого</translation>
    </message>
    <message>
        <source>Another line of this receipt could not be read</source>
        <translation>Інший рядок цього чека не вдалося прочитати</translation>
    </message>
    <message>
        <source>This receipt came in before with other content</source>
        <translation>Цей чек уже переносився з іншим вмістом</translation>
    </message>
    <message>
        <source>The line is no purchase</source>
        <translation>Цей рядок – не покупка</translation>
    </message>
    <message>
        <source>The day has not come yet</source>
        <translation>Цей день ще не настав</translation>
    </message>
    <message>
        <source>The day is too long ago</source>
        <translation>Цей день надто давно</translation>
    </message>
    <message>
        <source>The card was replaced and leads nowhere</source>
        <translation>Картку замінено, і нової не знайти</translation>
    </message>
    <message>
        <source>The shop has no card of this number</source>
        <translation>Картки з таким номером у магазині немає</translation>
    </message>
    <message>
        <source>A digit of the card’s number is wrong</source>
        <translation>У номері картки хибна цифра</translation>
    </message>
    <message>
        <source>The card is another shop’s</source>
        <translation>Це картка іншого магазину</translation>
    </message>
    <message>
        <source>This is the code of goods, not of a card</source>
        <translation>Це код товару, а не картки</translation>
    </message>
    <message>
        <source>The card is blocked, and nobody’s</source>
        <translation>Картку заблоковано, і вона нічия</translation>
    </message>
    <message>
        <source>The card was not given out yet</source>
        <translation>Картку ще не видано</translation>
    </message>
    <message>
        <source>The card has expired, and is nobody’s</source>
        <translation>Строк картки минув, і вона нічия</translation>
    </message>
    <message>
        <source>This is a gift card</source>
        <translation>Це подарункова картка</translation>
    </message>
    <message>
        <source>The purchase that came back is not known</source>
        <translation>Невідомо, яку покупку повернули</translation>
    </message>
    <message>
        <source>More came back than was bought</source>
        <translation>Повернули більше, ніж було куплено</translation>
    </message>
    <message>
        <source>The rules allow no more that day</source>
        <translation>Правила не дозволяють більше цього дня</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Тека:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлів:</translation>
    </message>
</context>
<context>
    <name>ReachFields</name>
    <message>
        <source>Form of address</source>
        <translation>На «ти» чи на «ви»</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>formally, “вы”</source>
        <translation>на «ви»</translation>
    </message>
    <message>
        <source>as a friend, “ты”</source>
        <translation>на «ти»</translation>
    </message>
    <message>
        <source>How the client is called</source>
        <translation>Як звертатися</translation>
    </message>
    <message>
        <source>Galina Petrovna, Galochka</source>
        <translation>Галино Петрівно, Галочко</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>How to talk to the client</source>
        <translation>Як розмовляти</translation>
    </message>
    <message>
        <source>speak up, ask about the garden</source>
        <translation>говорити гучніше, спитати про сад</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>One more address</source>
        <translation>Ще адреса</translation>
    </message>
    <message>
        <source>Take this address away</source>
        <translation>Прибрати цю адресу</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Дзвінки</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>Месенджери</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Паперові листи</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Візити</translation>
    </message>
    <message>
        <source>welcome</source>
        <translation>можна</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>не треба</translation>
    </message>
    <message>
        <source>How the client may be reached</source>
        <translation>Як можна зв’язуватися</translation>
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
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Open the former file</source>
        <translation>Відкрити попередній файл</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Вибрати інший файл</translation>
    </message>
    <message>
        <source>Restore a copy…</source>
        <translation>Відновити копію…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>The shop’s file is not open</source>
        <translation>Файл магазину не відкрито</translation>
    </message>
    <message>
        <source>The newest copies of this file:</source>
        <translation>Найновіші копії цього файлу:</translation>
    </message>
    <message>
        <source>Shop files (*.shopclient);;All files (*)</source>
        <translation>Файли магазину (*.shopclient);;Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Something went wrong in the program. What was saved before is safe. Try again; if it happens again, restart the program.</source>
        <translation>У програмі стався збій. Усе збережене ціле. Спробуйте ще раз; якщо збій повториться, перезапустіть програму.</translation>
    </message>
    <message>
        <source>The newest copy is {path}.</source>
        <translation>Найновіша копія — {path}.</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read. Nothing was changed; choose another picture.</source>
        <translation>{path} не вдається прочитати як зображення. Нічого не змінено; виберіть інше.</translation>
    </message>
    <message>
        <source>The picture {path} is too large. Nothing was changed; choose a smaller one, or make it smaller first.</source>
        <translation>Зображення {path} завелике. Нічого не змінено; виберіть менше або спершу зменште його.</translation>
    </message>
    <message>
        <source>{path} is not a file that can be copied in. Nothing was changed; choose a file.</source>
        <translation>{path} не можна додати: це не файл. Нічого не змінено; виберіть файл.</translation>
    </message>
    <message>
        <source>The file {path} is too large: up to 100 MB are copied in. Nothing was changed; choose a smaller one.</source>
        <translation>Файл {path} завеликий: можна додати до 100 МБ. Нічого не змінено; виберіть менший файл.</translation>
    </message>
    <message>
        <source>The file “{name}” does not lie beside the shop’s file any more, or was changed there. Look for it in a copy of that folder.</source>
        <translation>Файлу «{name}» більше немає поруч із файлом магазину, або його там змінили. Пошукайте його в копії цієї теки.</translation>
    </message>
    <message>
        <source>That is not in the file any more. Nothing was changed; open the client anew.</source>
        <translation>Цього в картці вже немає. Нічого не змінено; відкрийте клієнта ще раз.</translation>
    </message>
    <message>
        <source>That segment is not there any more. Nothing was changed; choose one from the menu.</source>
        <translation>Такого сегмента більше немає. Нічого не змінено; виберіть сегмент у меню.</translation>
    </message>
    <message>
        <source>There is a segment “{name}” already. Choose another name.</source>
        <translation>Сегмент «{name}» уже є. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>{name} is not in this family any more. Nothing was changed; open the client anew.</source>
        <translation>{name} – такого запису в родині вже немає. Нічого не змінено; відкрийте клієнта ще раз.</translation>
    </message>
    <message>
        <source>{name} is a pet, and stays in the family’s file. Nothing was changed.</source>
        <translation>{name} – улюбленець і лишається в картці родини. Нічого не змінено.</translation>
    </message>
    <message>
        <source>{name} has a file of his or her own already. Nothing was changed; open that one.</source>
        <translation>{name} – окрема картка вже є. Нічого не змінено; відкрийте її.</translation>
    </message>
    <message>
        <source>That customer day is not there any more. Nothing was changed; choose one from the list.</source>
        <translation>Цього дня клієнта більше немає. Нічого не змінено; оберіть день у списку.</translation>
    </message>
    <message>
        <source>This day has its plan for {year} already: “{title}”. Open that one.</source>
        <translation>Для цього дня у {year} році вже є план: «{title}». Відкрийте його.</translation>
    </message>
    <message>
        <source>It would end before it begins, on {first}. Choose a later last day.</source>
        <translation>День закінчився б раніше, ніж почнеться ({first}). Оберіть останній день пізніше.</translation>
    </message>
    <message>
        <source>A draw needs a prize. Add one, then draw again.</source>
        <translation>Для розіграшу потрібен приз. Додайте приз і розіграйте знову.</translation>
    </message>
    <message>
        <source>The prizes need more tickets: from {prizes} up to 10 000. Nothing was drawn; choose another number.</source>
        <translation>Для цих призів потрібна інша кількість квитків: від {prizes} до 10 000. Нічого не розіграно; змініть число.</translation>
    </message>
    <message>
        <source>All prizes together cost {prize_cost}, and the limit is {cost_limit}. Nothing was drawn; take prizes out, or raise the limit.</source>
        <translation>Усі призи разом коштують {prize_cost}, а межа – {cost_limit}. Нічого не розіграно; приберіть призи або підніміть межу.</translation>
    </message>
    <message>
        <source>Prizes of this draw were handed over already: {count}. It stays as it is.</source>
        <translation>Призи цього розіграшу вже вручено: {count}. Він лишається як є.</translation>
    </message>
    <message>
        <source>Ticket {number} is of no draw here, or its draw was taken back.</source>
        <translation>Квиток {number} не зі тутешніх розіграшів, або його розіграш скасовано.</translation>
    </message>
    <message>
        <source>The prize of ticket {number}, “{prize}”, was handed over on {given_on}. A ticket is good once.</source>
        <translation>Приз за квитком {number}, «{prize}», уже вручено {given_on}. Квиток діє один раз.</translation>
    </message>
    <message>
        <source>Ticket {number} has no prize.</source>
        <translation>Квиток {number} – без призу.</translation>
    </message>
    <message>
        <source>That plan is not there any more. Nothing was changed; choose one from the list.</source>
        <translation>Цього плану вже немає. Нічого не змінено; виберіть інший у списку.</translation>
    </message>
    <message>
        <source>There is no file {path}. Choose another file, or connect the disk it is on.</source>
        <translation>Файлу {path} немає. Виберіть інший файл або під’єднайте диск, на якому він лежить.</translation>
    </message>
    <message>
        <source>There is no folder {path}. Choose another one, or make it first.</source>
        <translation>Немає папки {path}. Виберіть іншу або спершу створіть її.</translation>
    </message>
    <message>
        <source>There is a file {path} already. It was not touched; choose another name.</source>
        <translation>Файл {path} вже є. Його не змінено; виберіть іншу назву.</translation>
    </message>
    <message>
        <source>{path} is not a shop’s file of this program. It was not touched; choose another file.</source>
        <translation>{path} — не файл магазину цієї програми. Його не змінено; виберіть інший файл.</translation>
    </message>
    <message>
        <source>{path} is not a shop’s file of this program. It was not touched; to put the copy in its place all the same, call restore with --force.</source>
        <translation>{path} — не файл магазину цієї програми. Його не змінено; щоб усе одно поставити копію на його місце, викличте restore з --force.</translation>
    </message>
    <message>
        <source>The data file {path} is damaged. Nothing was written to it; restore the last copy.</source>
        <translation>Файл даних {path} пошкоджено. До нього нічого не записано; відновіть останню копію.</translation>
    </message>
    <message>
        <source>The copy {path} is damaged. Nothing was changed; choose another copy.</source>
        <translation>Копію {path} пошкоджено. Нічого не змінилося; виберіть іншу копію.</translation>
    </message>
    <message>
        <source>{path} is the shop’s file itself. Nothing was changed; choose a copy of it.</source>
        <translation>{path} – це сам файл магазину. Нічого не змінилося; виберіть його копію.</translation>
    </message>
    <message>
        <source>The data file {path} belongs to a newer version of the program. It was not touched; update the program.</source>
        <translation>Файл даних {path} створено новішою версією програми. Його не змінено; оновіть програму.</translation>
    </message>
    <message>
        <source>Another program holds the data file {path}. Nothing was written; close that program and try again.</source>
        <translation>Файл даних {path} зайнятий іншою програмою. Нічого не записано; закрийте її та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{path} may not be written to. Nothing was written; allow writing or choose another folder.</source>
        <translation>Запис до {path} заборонено. Нічого не записано; дозвольте запис або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>{path} may not be read. It was not touched; allow reading or choose another file.</source>
        <translation>Файл {path} не дозволено читати. Його не змінено; дозвольте читання або виберіть інший файл.</translation>
    </message>
    <message>
        <source>Another file was put in the place of {path}. Nothing was recorded; close the program and start it again.</source>
        <translation>На місце {path} покладено інший файл. Нічого не записано; закрийте програму й запустіть її знову.</translation>
    </message>
    <message>
        <source>Nothing was recorded: no free space on the disk of {path}. Free some space and try again; what is typed is kept.</source>
        <translation>Нічого не записано: на диску з {path} немає місця. Звільніть місце та спробуйте ще раз; введене збережено.</translation>
    </message>
    <message>
        <source>It is more text than is kept for such a case. Record or save a part of it first.</source>
        <translation>Тексту більше, ніж зберігається на такий випадок. Спершу запишіть або збережіть частину.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should: {path} ({detail}). Nothing was recorded; check the disk and try again.</source>
        <translation>Диск відповідає не так, як має: {path} ({detail}). Нічого не записано; перевірте диск і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The disk did not confirm what was written to {path} ({detail}). It may be recorded or not; check the disk, look at the last operations and only then do it again.</source>
        <translation>Диск не підтвердив запис у {path} ({detail}). Можливо, його зроблено, можливо – ні: перевірте диск, подивіться останні операції і лише потім повторіть.</translation>
    </message>
    <message>
        <source>The shop’s data file cannot lie at {path}. Choose a folder on this computer’s own disk.</source>
        <translation>Файл даних магазину не може лежати в {path}. Виберіть теку на диску цього комп’ютера.</translation>
    </message>
    <message>
        <source>{path} lies in a folder that a cloud carries about, which may tear the data file. Choose a folder of this computer’s own, or move the file there; copies are welcome in the cloud.</source>
        <translation>{path} лежить у теці хмари, а хмара може зіпсувати файл даних. Виберіть звичайну теку цього комп’ютера або перенесіть файл туди; копіям у хмарі саме місце.</translation>
    </message>
    <message>
        <source>{path} lies on another computer’s disk, where the data file is not safe. Choose a folder of this computer’s own, or move the file there; copies are welcome in the network.</source>
        <translation>{path} лежить на диску іншого комп’ютера, там файлу даних небезпечно. Виберіть теку цього комп’ютера або перенесіть файл туди; копіям у мережі саме місце.</translation>
    </message>
    <message>
        <source>{path} is too long a name: copies beside the file could not be named after it. Choose a shorter name or another folder.</source>
        <translation>{path} — задовга назва: копіям поруч із файлом забракло б місця для своїх назв. Виберіть коротшу назву або іншу папку.</translation>
    </message>
    <message>
        <source>The shop’s own copies lie in {path}. Choose a folder on another disk, on a stick or in a cloud.</source>
        <translation>У {path} уже лежать копії магазину. Виберіть теку на іншому диску, на флешці або в хмарі.</translation>
    </message>
    <message>
        <source>{path} is a copy of another shop: “{shop}”. Nothing was changed; choose a copy of this shop.</source>
        <translation>{path} – копія іншого магазину: «{shop}». Нічого не змінилося; виберіть копію цього магазину.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a list. Save it as CSV and choose it again.</source>
        <translation>{name} не читається як список. Збережіть його як CSV і виберіть знову.</translation>
    </message>
    <message>
        <source>{name} is no calendar. Export the calendar as an iCalendar file (.ics) and choose that.</source>
        <translation>{name} — не календар. Збережіть календар у файл iCalendar (.ics) і виберіть його.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>{name} порожній. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a file in it.</source>
        <translation>{name} — тека. Виберіть файл у ній.</translation>
    </message>
    <message>
        <source>{name} is too large for a list of clients. Split it into parts.</source>
        <translation>{name} завеликий для списку клієнтів. Розділіть його на частини.</translation>
    </message>
    <message>
        <source>{name} has no row with the names of its columns. Add one and choose the file again.</source>
        <translation>У {name} немає рядка з назвами стовпців. Додайте його та виберіть файл знову.</translation>
    </message>
    <message>
        <source>{name} has no column with a name, a phone or a card. Choose another file.</source>
        <translation>У {name} немає стовпця з іменем, телефоном чи карткою. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>{name} has no columns with the day and the sum of purchases. Choose another file.</source>
        <translation>У {name} немає стовпців із днем і сумою покупок. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>Choose which column of {name} holds the day and which the sum.</source>
        <translation>У {name} треба вказати, у якому стовпці день і в якому сума.</translation>
    </message>
    <message>
        <source>{name} is not a text with a list of clients. Choose another file.</source>
        <translation>{name} — не текст зі списком клієнтів. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>{name} is not written in this encoding. Choose another encoding.</source>
        <translation>{name} записано в іншому кодуванні. Виберіть інше кодування.</translation>
    </message>
    <message>
        <source>{name} does not say which column is which. Check how it is written.</source>
        <translation>З {name} не зрозуміти, де який стовпець. Перевірте, як його записано.</translation>
    </message>
    <message>
        <source>This shop was packed for another computer, so that here it can only be read. Go on there; or, if it stays here after all, take that back: Settings, “Moving to a new computer”, or the command move back.</source>
        <translation>Цей магазин запаковано для іншого комп’ютера, тому тут його можна лише переглядати. Працювати треба там; якщо ж він усе-таки лишається тут, це можна скасувати: «Налаштування», «Переїзд на новий комп’ютер», або команда move back.</translation>
    </message>
    <message>
        <source>{path} is no file that a shop was packed into. Choose the file that was written on the other computer.</source>
        <translation>{path} – не файл, у який запаковано магазин. Потрібен файл, записаний на іншому комп’ютері.</translation>
    </message>
    <message>
        <source>{path} is not whole: its end is missing. Copy it once more, or pack the shop again; nothing was changed here.</source>
        <translation>{path} – не цілий файл: бракує кінця. Його треба скопіювати ще раз або запакувати магазин заново; тут нічого не змінилося.</translation>
    </message>
    <message>
        <source>{path} is not what was packed: a part of it is damaged or was changed. Copy it once more, or pack the shop again; nothing was changed here.</source>
        <translation>{path} – не те, що було запаковано: частину файлу пошкоджено або змінено. Його треба скопіювати ще раз або запакувати магазин заново; тут нічого не змінилося.</translation>
    </message>
    <message>
        <source>{path} was packed by a newer version of the program. Update the program here first.</source>
        <translation>{path} запаковано новішою версією програми. Спершу треба оновити програму тут.</translation>
    </message>
    <message>
        <source>While the shop was packed, something was recorded again and again. Stop selling for a moment and pack it again; nothing was written.</source>
        <translation>Поки магазин пакували, у ньому раз у раз щось записувалося. Треба на хвилину зупинити продажі й запакувати його знову; нічого не записано.</translation>
    </message>
    <message>
        <source>There is a shop at {path} already, which was not packed for another computer. It was not touched; choose another place.</source>
        <translation>У {path} вже є магазин, який нікуди не переїздив. Його не зачеплено; треба вибрати інше місце.</translation>
    </message>
    <message>
        <source>{archive} is the file that this shop itself was packed into here on {day}. If it was taken over on another computer meanwhile, what was sold there is not in it: pack the shop again there. If the shop stays here after all, take the move back: Settings, “Moving to a new computer”, or the command move back.</source>
        <translation>{archive} – це файл, у який цей самий магазин запакували тут {day}. Якщо його вже прийнято на іншому комп’ютері, проданого там у ньому немає: магазин треба запакувати заново там. Якщо ж він усе-таки лишається тут, переїзд можна скасувати: «Налаштування», «Переїзд на новий комп’ютер», або команда move back.</translation>
    </message>
    <message>
        <source>The shop at {path} knows purchases that the packed one does not. It was not touched: pack the shop again where it was used last.</source>
        <translation>Магазин у {path} знає покупки, яких немає в запакованому. Його не зачеплено: магазин треба запакувати заново там, де з ним працювали востаннє.</translation>
    </message>
    <message>
        <source>There is no field “{name}” in braces. Choose one of the fields offered here.</source>
        <translation>Поля «{name}» у дужках немає. Виберіть одне з полів, які запропоновано тут.</translation>
    </message>
    <message>
        <source>These very words went to this person on {on}. Take another text, or add a line of your own.</source>
        <translation>Саме ці слова ця людина вже отримала {on}. Візьміть інший текст або додайте рядок від себе.</translation>
    </message>
    <message>
        <source>This text is not in the library any more. Choose another one.</source>
        <translation>Цього тексту в бібліотеці більше немає. Виберіть інший.</translation>
    </message>
    <message>
        <source>No mailbox is set up yet. Name it in Settings, then send the letters again.</source>
        <translation>Поштову скриньку ще не вказано. Вкажіть її в налаштуваннях і надішліть листи знову.</translation>
    </message>
    <message>
        <source>The password of {address} is not known on this computer. Enter it in Settings.</source>
        <translation>Пароль від {address} на цьому комп’ютері невідомий. Введіть його в налаштуваннях.</translation>
    </message>
    <message>
        <source>“{value}” is not the name of a server. It looks like smtp.example.com.</source>
        <translation>«{value}» — не назва сервера. Вона схожа на smtp.example.com.</translation>
    </message>
    <message>
        <source>That message is not in the list any more. Nothing was changed.</source>
        <translation>Цього повідомлення вже немає в списку. Нічого не змінено.</translation>
    </message>
    <message>
        <source>That message has gone on in the meantime. Nothing was changed; look how it stands now.</source>
        <translation>Із цим повідомленням тим часом щось сталося. Нічого не змінено; подивіться, у якому воно стані.</translation>
    </message>
    <message>
        <source>This client was told in this way on this occasion already. Nothing was noted twice.</source>
        <translation>Із цього приводу клієнтові вже повідомили таким способом. Удруге нічого не позначено.</translation>
    </message>
    <message>
        <source>Card {number} is not one of our cards. Look the client up by name or phone (F2).</source>
        <translation>Картка {number} не наша. Знайдіть клієнта за іменем або телефоном (F2).</translation>
    </message>
    <message>
        <source>The number was read with a mistake. Scan the card again.</source>
        <translation>Номер зчитано з помилкою. Відскануйте картку ще раз.</translation>
    </message>
    <message>
        <source>The number was read with a mistake, or it is not one of our cards. Scan the card again, or look the client up by name or phone (F2).</source>
        <translation>Номер зчитано з помилкою, або це не картка нашого магазину. Відскануйте картку ще раз або знайдіть клієнта за іменем чи телефоном (F2).</translation>
    </message>
    <message>
        <source>Card {number} belongs to another shop. Look the client up by name or phone (F2).</source>
        <translation>Картка {number} — іншого магазину. Знайдіть клієнта за іменем або телефоном (F2).</translation>
    </message>
    <message>
        <source>{number} is the code of goods, not a card. Scan the client’s card.</source>
        <translation>{number} — код товару, а не картка. Відскануйте картку клієнта.</translation>
    </message>
    <message>
        <source>Card {number} is blocked ({reason}). Its bonuses are safe; nothing is booked on it.</source>
        <translation>Картку {number} заблоковано ({reason}). Бонуси на ній цілі; операцій за нею немає.</translation>
    </message>
    <message>
        <source>Card {number} is blocked. Its bonuses are safe; nothing is booked on it.</source>
        <translation>Картку {number} заблоковано. Бонуси на ній цілі; операцій за нею немає.</translation>
    </message>
    <message>
        <source>Card {number} was printed and not given out yet. Give it to a client first.</source>
        <translation>Картку {number} надруковано, але ще не видано. Спочатку видайте її клієнтові.</translation>
    </message>
    <message>
        <source>Card {number} was replaced by card {replaced_by}. Scan the new card.</source>
        <translation>Картку {number} замінено карткою {replaced_by}. Відскануйте нову картку.</translation>
    </message>
    <message>
        <source>Number {number} is taken already. Choose another one.</source>
        <translation>Номер {number} уже зайнятий. Виберіть інший.</translation>
    </message>
    <message>
        <source>Card {number} keeps the number of a former program, of which no EAN-13 can be drawn. The card works; to print one, issue the client a new card.</source>
        <translation>У картки {number} номер з попередньої програми, з нього не можна зробити EAN-13. Картка діє; щоб надрукувати, випустіть клієнтові нову картку.</translation>
    </message>
    <message>
        <source>There is no such client. Look the client up by name or phone (F2).</source>
        <translation>Такого клієнта немає. Знайдіть клієнта за іменем або телефоном (F2).</translation>
    </message>
    <message>
        <source>This person was erased. The sums are kept under the number {client}, without a name.</source>
        <translation>Дані цієї людини стерто. Суми зберігаються під номером {client}, без імені.</translation>
    </message>
    <message>
        <source>There is no such change in the history. Open the client again.</source>
        <translation>Такої зміни немає в історії. Відкрийте картку клієнта ще раз.</translation>
    </message>
    <message>
        <source>This change is undone already. Nothing was changed.</source>
        <translation>Цю зміну вже скасовано. Нічого не змінилося.</translation>
    </message>
    <message>
        <source>“{name}” was changed again since. Undo the later change first.</source>
        <translation>«{name}» відтоді змінили ще раз. Спершу скасуйте пізнішу зміну.</translation>
    </message>
    <message>
        <source>There is no import {number}. Look at the list of imports.</source>
        <translation>Перенесення {number} немає. Перегляньте список перенесень.</translation>
    </message>
    <message>
        <source>This import was taken back already. Nothing was changed.</source>
        <translation>Це завантаження вже скасовано. Нічого не змінилося.</translation>
    </message>
    <message>
        <source>This change cannot be undone. Correct the client’s file instead.</source>
        <translation>Цю зміну скасувати не можна. Виправте дані клієнта вручну.</translation>
    </message>
    <message>
        <source>What was erased is gone for good and cannot be brought back.</source>
        <translation>Стерте видалено назавжди, повернути його не можна.</translation>
    </message>
    <message>
        <source>This client has cards or purchases already. Put the client into the archive instead.</source>
        <translation>У цього клієнта вже є картки або покупки. Натомість перенесіть клієнта в архів.</translation>
    </message>
    <message>
        <source>The joined file has purchases, cards or burnt bonuses of its own since, and nobody can say whose they are. The two stay one.</source>
        <translation>Після об’єднання були нові покупки, картки або згорілі бонуси, і вже не сказати, чиї вони. Картки клієнтів лишаються об’єднаними.</translation>
    </message>
    <message>
        <source>This file was joined with a third one since. Undo that first.</source>
        <translation>Цю картку потім об’єднали з третьою. Спершу скасуйте те об’єднання.</translation>
    </message>
    <message>
        <source>This client was changed elsewhere meanwhile. Your text is kept; compare and save again.</source>
        <translation>Цього клієнта тим часом змінили в іншому місці. Введене збережено; порівняйте та запишіть знову.</translation>
    </message>
    <message>
        <source>A client needs a name or a phone.</source>
        <translation>Клієнтові потрібне ім’я або телефон.</translation>
    </message>
    <message>
        <source>There is no kind of card “{key}”. Choose one from the list.</source>
        <translation>Виду карток «{key}» немає. Виберіть зі списку.</translation>
    </message>
    <message>
        <source>Cards of this kind are issued in a name. Choose the client first.</source>
        <translation>Картки цього виду лише іменні. Спочатку виберіть клієнта.</translation>
    </message>
    <message>
        <source>Cards of this kind are for the bearer. Choose another kind for this client.</source>
        <translation>Картки цього виду — на пред’явника. Виберіть для клієнта інший вид.</translation>
    </message>
    <message>
        <source>There are {available} bonuses, {asked} are needed.</source>
        <translation>Бонусів {available}, а потрібно {asked}.</translation>
    </message>
    <message>
        <source>The operation {op_id} is booked already with other content. Nothing was booked twice.</source>
        <translation>Операцію {op_id} уже записано з іншим змістом. Нічого не записано двічі.</translation>
    </message>
    <message>
        <source>{due} was recorded already; only the answer was lost. What is typed now would be a second purchase: record it (F9) only if there is one.</source>
        <translation>{due} вже записано — загубилася лише відповідь. Те, що введено зараз, стане другою покупкою: записувати її (F9), лише якщо вона була.</translation>
    </message>
    <message>
        <source>{due} was recorded already, and undone since. F9 records it anew.</source>
        <translation>{due} вже було записано, а потім скасовано. F9 записує наново.</translation>
    </message>
    <message>
        <source>There is no operation {op_id}.</source>
        <translation>Операції {op_id} немає.</translation>
    </message>
    <message>
        <source>This operation cannot be undone. Book a return or a correction instead.</source>
        <translation>Цю операцію не можна скасувати. Оформіть повернення або коригування.</translation>
    </message>
    <message>
        <source>This purchase was put on another card since. Undo that first.</source>
        <translation>Цю покупку потім записали на іншу картку. Спочатку скасуйте той запис.</translation>
    </message>
    <message>
        <source>Some of this purchase came back since. Undo the return first.</source>
        <translation>Частину цієї покупки потім повернули. Спочатку скасуйте повернення.</translation>
    </message>
    <message>
        <source>The card was used or changed since. If it should not work, block it.</source>
        <translation>Карткою вже користувалися, або вона змінилася. Якщо вона не має працювати, заблокуйте її.</translation>
    </message>
    <message>
        <source>This operation is undone already. Nothing was changed.</source>
        <translation>Цю операцію вже скасовано. Нічого не змінено.</translation>
    </message>
    <message>
        <source>There is no sale {op_id}. Choose it from the last operations.</source>
        <translation>Покупки {op_id} немає. Виберіть її з останніх операцій.</translation>
    </message>
    <message>
        <source>Only {left} of this purchase is left to return.</source>
        <translation>З цієї покупки можна повернути лише {left}.</translation>
    </message>
    <message>
        <source>The sum to pay has changed: {now} instead of {shown}. The purchase is not recorded; tell the client and record it again.</source>
        <translation>Сума до сплати змінилася: {now} замість {shown}. Покупку не записано; скажіть клієнтові та запишіть знову.</translation>
    </message>
    <message>
        <source>The rules were not loaded: “{key}” is “{value}”, possible is {allowed}. The old rules stay in force.</source>
        <translation>Правила не завантажено: «{key}» — «{value}», можливо {allowed}. Попередні правила чинні.</translation>
    </message>
    <message>
        <source>The rules were changed elsewhere meanwhile. Yours are kept here; look at the new ones before saving.</source>
        <translation>Тим часом правила змінили в іншому місці. Ваші тут збереглися; перш ніж зберігати, подивіться нові.</translation>
    </message>
    <message>
        <source>The catalogue has no holiday “{key}”. Choose one from the list.</source>
        <translation>У каталозі немає свята «{key}». Виберіть зі списку.</translation>
    </message>
    <message>
        <source>There is no such occasion any more. The list was read again.</source>
        <translation>Такого приводу більше немає. Список прочитано заново.</translation>
    </message>
    <message>
        <source>Card {number} was good until {last_day}. Issue the client a new card; the bonuses go on.</source>
        <translation>Картка {number} діяла по {last_day}. Випустіть клієнтові нову картку; бонуси перейдуть на неї.</translation>
    </message>
    <message>
        <source>Cards of the kind “{key}” are no longer given out. Choose another kind.</source>
        <translation>Картки виду «{key}» більше не видаються. Виберіть інший вид.</translation>
    </message>
    <message>
        <source>Bonuses or a reward of another card paid for this sale. Undo it and sell anew.</source>
        <translation>Цю покупку оплачували бонусами чи винагородою з іншої картки. Скасуйте її та проведіть знову.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters: “{value}”. Shorten it.</source>
        <translation>Текст довший за {limit} знаків: «{value}». Скоротіть його.</translation>
    </message>
    <message>
        <source>{name}: “{value}” does not fit. Possible: {allowed}.</source>
        <translation>{name}: «{value}» не підходить. Можна: {allowed}.</translation>
    </message>
    <message>
        <source>Card {number} is not in a state for this. Look at the card first.</source>
        <translation>З карткою {number} зараз цього зробити не можна. Спочатку подивіться, що з нею.</translation>
    </message>
    <message>
        <source>{name} is a damaged workbook. Open it in a spreadsheet, save it anew and choose that file.</source>
        <translation>{name} — пошкоджена книга. Треба відкрити її в табличній програмі, зберегти заново й вибрати новий файл.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Save it without one and choose it again.</source>
        <translation>Файл {name} захищено паролем. Збережіть його без пароля й виберіть знову.</translation>
    </message>
    <message>
        <source>{name} has no sheet of this name. Choose another one.</source>
        <translation>У {name} немає аркуша з такою назвою. Виберіть інший.</translation>
    </message>
    <message>
        <source>{name} is a list of purchases, not of clients. It comes in as purchases of a former till.</source>
        <translation>{name} – список покупок, а не клієнтів. Він переноситься як покупки з попередньої каси.</translation>
    </message>
    <message>
        <source>The mail server {host} does not answer. Check the internet connection and the server’s name; the letters wait. It said: “{detail}”.</source>
        <translation>Поштовий сервер {host} не відповідає. Перевірте інтернет і назву сервера; листи зачекають. Відповідь: «{detail}».</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe, so nothing was sent, and no password. Check the server’s name and the kind of connection. It said: “{detail}”.</source>
        <translation>З’єднання з {host} не захищене, тому нічого не надіслано, навіть пароль. Перевірте назву сервера й вид з’єднання. Відповідь: «{detail}».</translation>
    </message>
    <message>
        <source>The mail server does not let {user} in. Check the password: many providers want one that is made for programs. It said: “{detail}”.</source>
        <translation>Поштовий сервер не пускає {user}. Перевірте пароль: багатьом службам потрібен окремий пароль для програм. Відповідь: «{detail}».</translation>
    </message>
    <message>
        <source>The mail server {host} did not take the letter. It said: “{detail}”.</source>
        <translation>Поштовий сервер {host} не прийняв листа. Відповідь: «{detail}».</translation>
    </message>
    <message>
        <source>Card {number} was not given out yet. Give it to a client first.</source>
        <translation>Картку {number} ще не видано. Спочатку видайте її клієнтові.</translation>
    </message>
    <message>
        <source>Card {number} is active already. Nothing was changed.</source>
        <translation>Картка {number} уже діє. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Card {number} is blocked. Make it good again first.</source>
        <translation>Картку {number} заблоковано. Спочатку розблокуйте її.</translation>
    </message>
    <message>
        <source>Card {number} was replaced by another one. Use the new card.</source>
        <translation>Картку {number} замінено іншою. Візьміть нову картку.</translation>
    </message>
    <message>
        <source>Card {number} leads to another account already. Take a printed card that was never used.</source>
        <translation>Картка {number} вже веде до іншого рахунку. Візьміть надруковану картку, якою ще не користувалися.</translation>
    </message>
    <message>
        <source>Card {number} is past its date. Issue the client a new card.</source>
        <translation>Термін дії картки {number} минув. Випустіть клієнтові нову картку.</translation>
    </message>
    <message>
        <source>Card {number} belongs to a client already. Join the two clients instead.</source>
        <translation>Картка {number} уже має клієнта. Якщо це одна людина, об’єднайте двох клієнтів.</translation>
    </message>
    <message>
        <source>Cards of the kind “{key}” get their numbers from the program. Leave the number out.</source>
        <translation>Номери карткам виду «{key}» дає програма. Номер зазначати не потрібно.</translation>
    </message>
    <message>
        <source>This card cannot become one of the kind “{key}”. Choose another kind.</source>
        <translation>Ця картка не може стати карткою виду «{key}». Виберіть інший вид.</translation>
    </message>
    <message>
        <source>Card {number} is no gift card. Scan a gift card.</source>
        <translation>Картка {number} не подарункова. Відскануйте подарункову картку.</translation>
    </message>
    <message>
        <source>Card {number} is a gift card: it can only pay. Scan the client’s card.</source>
        <translation>Картка {number} подарункова: нею можна лише платити. Відскануйте картку клієнта.</translation>
    </message>
    <message>
        <source>A gift card holds its own value and shares it with no other card.</source>
        <translation>На подарунковій картці свої гроші, з іншими картками вони не спільні.</translation>
    </message>
    <message>
        <source>Gift card {number} is empty. Pay in another way.</source>
        <translation>На подарунковій картці {number} порожньо. Прийміть оплату інакше.</translation>
    </message>
    <message>
        <source>Gift card {number} has paid already, so its sale cannot be taken back.</source>
        <translation>Подарунковою карткою {number} уже платили, тому її продаж не можна повернути чи скасувати.</translation>
    </message>
    <message>
        <source>There is no department “{key}”. Choose one from the list.</source>
        <translation>Відділу «{key}» немає. Виберіть зі списку.</translation>
    </message>
    <message>
        <source>Card {number} has paid with bonuses as often as one day allows ({limit}). Take money this time.</source>
        <translation>За карткою {number} сьогодні бонуси вже списувалися стільки разів, скільки можна за день ({limit}). Цього разу прийміть гроші.</translation>
    </message>
    <message>
        <source>Spending {asked} bonuses wants the PIN of the owner or a senior.</source>
        <translation>Щоб списати {asked} бонусів, потрібен PIN-код власника чи старшого.</translation>
    </message>
    <message>
        <source>This sale is on that card already. Nothing was changed.</source>
        <translation>Цю покупку вже записано на цю картку. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Some of this sale came back already. Correct the bonuses by hand instead.</source>
        <translation>Частину цієї покупки вже повернули. Скоригуйте бонуси вручну.</translation>
    </message>
    <message>
        <source>This client has no card yet, so there is nothing to put the bonuses on. Issue a card first.</source>
        <translation>У клієнта ще немає картки, нарахувати бонуси нікуди. Спочатку видайте картку.</translation>
    </message>
    <message>
        <source>“{value}” is not a sum of money. Type it like 1250 or 1250.50.</source>
        <translation>«{value}» — не сума. Введіть як 1250 або 1250,50.</translation>
    </message>
    <message>
        <source>“{value}” is more than the program books at once. Check the sum.</source>
        <translation>«{value}» — більше, ніж можна записати за раз. Перевірте суму.</translation>
    </message>
    <message>
        <source>“{value}” comes to less than nothing. Check what is taken off.</source>
        <translation>«{value}» — менше нуля. Перевірте, що віднімається.</translation>
    </message>
    <message>
        <source>“{value}” is not a percentage. Type a number from 0 to 100, like 5 or 7.5.</source>
        <translation>«{value}» — не відсоток. Введіть число від 0 до 100, як 5 або 7,5.</translation>
    </message>
    <message>
        <source>There is no such date: “{value}”. Type it like 31.12.1985 or 31.12.</source>
        <translation>Такої дати немає: «{value}». Введіть як 31.12.1985 або 31.12.</translation>
    </message>
    <message>
        <source>“{value}” is not a day. Write it like 2026-12-31.</source>
        <translation>«{value}» – не дата. Її слід записати так: 2026-12-31.</translation>
    </message>
    <message>
        <source>“{value}” is not a moment of the years {first} to {last}. Write it by the shop’s clock, without an offset, like 2026-11-21T10:00:00.</source>
        <translation>«{value}» – не момент часу в межах {first}–{last} років. Записати його слід за годинником магазину, без зсуву, так: 2026-11-21T10:00:00.</translation>
    </message>
    <message>
        <source>“{value}” lies before what is to be taken back, which is of {earliest}. Name a later moment.</source>
        <translation>«{value}» раніше операції, яку треба скасувати або повернути: вона від {earliest}. Вкажіть пізніший момент.</translation>
    </message>
    <message>
        <source>“{value}” has not come yet. Check the date.</source>
        <translation>«{value}» ще не настало. Перевірте дату.</translation>
    </message>
    <message>
        <source>“{value}” cannot be kept. Type it anew.</source>
        <translation>«{value}» не можна зберегти. Введіть заново.</translation>
    </message>
    <message>
        <source>Nothing is typed here yet.</source>
        <translation>Тут поки нічого не набрано.</translation>
    </message>
    <message>
        <source>The text contains signs that cannot be seen. Type it anew instead of pasting it.</source>
        <translation>У тексті є невидимі знаки. Введіть його заново, а не вставляйте.</translation>
    </message>
    <message>
        <source>“{value}” has too few digits for a phone number.</source>
        <translation>У «{value}» замало цифр для номера телефону.</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address. It looks like name@example.com.</source>
        <translation>«{value}» — не адреса пошти. Вона виглядає так: name@example.com.</translation>
    </message>
    <message>
        <source>“{name}” is not known here. Check how it is written.</source>
        <translation>«{name}» тут невідоме. Перевірте написання.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” do not go together. Leave one of them out.</source>
        <translation>«{name}» і «{other}» разом не вказують. Залиште щось одне.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>Бракує «{name}».</translation>
    </message>
    <message>
        <source>This is not JSON that can be read: {why}.</source>
        <translation>Це не читається як JSON: {why}.</translation>
    </message>
    <message>
        <source>This JSON is not written in UTF-8. Save it in UTF-8.</source>
        <translation>Цей JSON записано не в UTF-8. Збережіть його в UTF-8.</translation>
    </message>
    <message>
        <source>This JSON has a number that is none, or far too long. Correct it.</source>
        <translation>У цьому JSON є число, яке не є числом або задовге. Виправте його.</translation>
    </message>
    <message>
        <source>This JSON has half of a letter in it, which cannot be kept. Type the text anew.</source>
        <translation>У цьому JSON є половина літери, її не можна зберегти. Введіть текст заново.</translation>
    </message>
    <message>
        <source>This JSON has too many brackets within brackets.</source>
        <translation>У цьому JSON забагато вкладених дужок.</translation>
    </message>
    <message>
        <source>This JSON is not an object in braces, nor a list of them.</source>
        <translation>Цей JSON – не об’єкт у фігурних дужках і не список таких об’єктів.</translation>
    </message>
    <message>
        <source>This is not JSON: look at line {line}, sign {column}.</source>
        <translation>Це не JSON: перегляньте рядок {line}, знак {column}.</translation>
    </message>
    <message>
        <source>“{name}” stands there twice. Leave only one of them.</source>
        <translation>«{name}» вказано двічі. Залиште лише одне.</translation>
    </message>
    <message>
        <source>“{value}” cards cannot be made at once. Type a number from 1 to {most}.</source>
        <translation>Одразу «{value}» карток не випустити. Введіть число від 1 до {most}.</translation>
    </message>
    <message>
        <source>The till has no operation “{op}”.</source>
        <translation>У касі немає операції «{op}».</translation>
    </message>
    <message>
        <source>“{what}” does not work in this version yet. Nothing was changed.</source>
        <translation>«{what}» у цій версії ще не працює. Нічого не змінено.</translation>
    </message>
    <message>
        <source>“{rule}” is not a rule for dates. Check how it is written.</source>
        <translation>«{rule}» — не правило для дат. Перевірте написання.</translation>
    </message>
    <message>
        <source>By “{rule}” not a single day falls into these years.</source>
        <translation>За правилом «{rule}» у ці роки немає жодного дня.</translation>
    </message>
    <message>
        <source>“{value}” will not do. Write years such as 2026, the first before the last.</source>
        <translation>«{value}» не підходить. Вкажіть роки, наприклад 2026; перший — не пізніше останнього.</translation>
    </message>
    <message>
        <source>{day} is more than {most} days away from {by_rule}, where the rule has this holiday.</source>
        <translation>{day} далі ніж на {most} днів від {by_rule}, де свято стоїть за правилом.</translation>
    </message>
    <message>
        <source>Dates by the rule “{rule}” cannot be reckoned in this version yet.</source>
        <translation>Дати за правилом «{rule}» у цій версії ще не обчислюються.</translation>
    </message>
    <message>
        <source>There is no sheet “{name}”. Choose one from the list.</source>
        <translation>Аркуша «{name}» немає. Виберіть зі списку.</translation>
    </message>
    <message>
        <source>“{value}” is not a place on the sheet. Type a number from 1 to {cells}.</source>
        <translation>«{value}» — не місце на аркуші. Введіть число від 1 до {cells}.</translation>
    </message>
</context>
<context>
    <name>RefusedFile</name>
    <message>
        <source>The copy was not put in place</source>
        <translation>Копію не вдалося поставити на місце</translation>
    </message>
    <message>
        <source>The former file is untouched.</source>
        <translation>Попередній файл не зачеплено.</translation>
    </message>
    <message>
        <source>The copy is in place.</source>
        <translation>Копія на місці.</translation>
    </message>
    <message>
        <source>The copy is in place. The former file is kept beside it: {name}</source>
        <translation>Копія на місці. Попередній файл збережено поруч: {name}</translation>
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
        <translation>Стан</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Власник</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Випущено</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Картки</translation>
    </message>
    <message>
        <source>Make PDF</source>
        <translation>Зробити PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) ticked.</source>
        <translation>
            <numerusform>Позначено %n картку.</numerusform>
            <numerusform>Позначено %n картки.</numerusform>
            <numerusform>Позначено %n карток.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick cards with the space bar to draw them again.</source>
        <translation>Позначте картки пробілом, щоб надрукувати їх ще раз.</translation>
    </message>
    <message>
        <source>bearer</source>
        <translation>на пред’явника</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>wife</source>
        <translation>дружина</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>чоловік</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation>дружина або чоловік</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>партнер</translation>
    </message>
    <message>
        <source>son</source>
        <translation>син</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>донька</translation>
    </message>
    <message>
        <source>child</source>
        <translation>дитина</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>мати</translation>
    </message>
    <message>
        <source>father</source>
        <translation>батько</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>мати або батько</translation>
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
        <translation>сестра або брат</translation>
    </message>
    <message>
        <source>grandmother</source>
        <translation>бабуся</translation>
    </message>
    <message>
        <source>grandfather</source>
        <translation>дідусь</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>бабуся або дідусь</translation>
    </message>
    <message>
        <source>granddaughter</source>
        <translation>онука</translation>
    </message>
    <message>
        <source>grandson</source>
        <translation>онук</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>онук або онучка</translation>
    </message>
    <message>
        <source>aunt</source>
        <translation>тітка</translation>
    </message>
    <message>
        <source>uncle</source>
        <translation>дядько</translation>
    </message>
    <message>
        <source>aunt or uncle</source>
        <translation>тітка або дядько</translation>
    </message>
    <message>
        <source>niece</source>
        <translation>племінниця</translation>
    </message>
    <message>
        <source>nephew</source>
        <translation>племінник</translation>
    </message>
    <message>
        <source>niece or nephew</source>
        <translation>племінник або племінниця</translation>
    </message>
    <message>
        <source>cousin</source>
        <translation>двоюрідний брат або сестра</translation>
    </message>
    <message>
        <source>godmother</source>
        <translation>хрещена</translation>
    </message>
    <message>
        <source>godfather</source>
        <translation>хрещений</translation>
    </message>
    <message>
        <source>godparent</source>
        <translation>хрещена або хрещений</translation>
    </message>
    <message>
        <source>goddaughter</source>
        <translation>хрещениця</translation>
    </message>
    <message>
        <source>godson</source>
        <translation>хрещеник</translation>
    </message>
    <message>
        <source>godchild</source>
        <translation>хрещеник або хрещениця</translation>
    </message>
    <message>
        <source>mother-in-law</source>
        <translation>теща або свекруха</translation>
    </message>
    <message>
        <source>father-in-law</source>
        <translation>тесть або свекор</translation>
    </message>
    <message>
        <source>parent-in-law</source>
        <translation>батьки подружжя</translation>
    </message>
    <message>
        <source>daughter-in-law</source>
        <translation>невістка</translation>
    </message>
    <message>
        <source>son-in-law</source>
        <translation>зять</translation>
    </message>
    <message>
        <source>child-in-law</source>
        <translation>зять або невістка</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>близька людина</translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation>сусід або сусідка</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>колега</translation>
    </message>
    <message>
        <source>boss</source>
        <translation>начальник</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>підлеглий</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>контактна особа</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>місце роботи</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>господар</translation>
    </message>
    <message>
        <source>pet</source>
        <translation>улюбленець</translation>
    </message>
</context>
<context>
    <name>RelativeRow</name>
    <message>
        <source>Relation</source>
        <translation>Хто це</translation>
    </message>
    <message>
        <source>son, friend …</source>
        <translation>син, подруга …</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>Хто це</translation>
    </message>
    <message>
        <source>dog, cat …</source>
        <translation>собака, кішка …</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День народження</translation>
    </message>
    <message>
        <source>dd.mm or dd.mm.yyyy</source>
        <translation>дд.мм або дд.мм.рррр</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Захоплення</translation>
    </message>
    <message>
        <source>football, dinosaurs</source>
        <translation>футбол, динозаври</translation>
    </message>
    <message>
        <source>Tastes</source>
        <translation>Смаки</translation>
    </message>
    <message>
        <source>chocolate, no milk</source>
        <translation>шоколад, без молока</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Посада</translation>
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
        <translation>050 123 45 67</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Пошта</translation>
    </message>
    <message>
        <source>School class</source>
        <translation>Клас у школі</translation>
    </message>
    <message>
        <source>Who of the clients</source>
        <translation>Хто з клієнтів</translation>
    </message>
    <message>
        <source>name or phone</source>
        <translation>ім’я або телефон</translation>
    </message>
    <message>
        <source>For {name} this client is: {relation}.</source>
        <translation>З іншого боку, {name}: цей клієнт — {relation}.</translation>
    </message>
    <message>
        <source>Take this relative away</source>
        <translation>Прибрати з родини</translation>
    </message>
    <message>
        <source>Take this pet away</source>
        <translation>Прибрати улюбленця</translation>
    </message>
    <message>
        <source>Take this contact person away</source>
        <translation>Прибрати контактну особу</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Згорнути</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Whose holiday is today</source>
        <translation>Чиє сьогодні свято</translation>
    </message>
    <message numerus="yes">
        <source>%n occasion(s) today</source>
        <translation>
            <numerusform>%n привід сьогодні</numerusform>
            <numerusform>%n приводи сьогодні</numerusform>
            <numerusform>%n приводів сьогодні</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody’s holiday is today</source>
        <translation>Сьогодні ні в кого немає свята</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the list</source>
        <translation>
            <numerusform>та ще %n у списку</numerusform>
            <numerusform>та ще %n у списку</numerusform>
            <numerusform>та ще %n у списку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the next 7 days: %n occasion(s)</source>
        <translation>
            <numerusform>Найближчі 7 днів: %n нагода</numerusform>
            <numerusform>Найближчі 7 днів: %n нагоди</numerusform>
            <numerusform>Найближчі 7 днів: %n нагод</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed on {days}: %n occasion(s)</source>
        <translation>
            <numerusform>Пропущено {days}: %n нагода</numerusform>
            <numerusform>Пропущено {days}: %n нагоди</numerusform>
            <numerusform>Пропущено {days}: %n нагод</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens once a day</source>
        <translation>Раз на день</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Увесь день</translation>
    </message>
</context>
<context>
    <name>RestoreChooser</name>
    <message>
        <source>Choose a copy</source>
        <translation>Вибрати копію</translation>
    </message>
    <message>
        <source>Files of a shop (*.shopclient);;All files (*)</source>
        <translation>Файли магазину (*.shopclient);;Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>RestorePresenter</name>
    <message>
        <source>The copy is being looked over…</source>
        <translation>Копія перевіряється…</translation>
    </message>
    <message>
        <source>The copy was looked over: it is whole and sound.</source>
        <translation>Копію перевірено: вона ціла й у порядку.</translation>
    </message>
    <message>
        <source>The copy is whole, but not sound. Choose an older one, if there is one.</source>
        <translation>Копія читається, але дані в ній не сходяться. Якщо є старіша копія, виберіть її.</translation>
    </message>
</context>
<context>
    <name>RestoreWindow</name>
    <message>
        <source>Restore a copy</source>
        <translation>Відновити копію</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Інший файл…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не відновлювати</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Put this copy in place</source>
        <translation>Поставити копію на місце</translation>
    </message>
</context>
<context>
    <name>ReturnChoice</name>
    <message>
        <source>Only these lines</source>
        <translation>Лише ці позиції</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Позиція {number}</translation>
    </message>
    <message>
        <source>Gift card {number}</source>
        <translation>Подарункова картка {number}</translation>
    </message>
    <message>
        <source>{name}: came back</source>
        <translation>{name}: повернено</translation>
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
        <translation>Сума повернення</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Повернути все</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Back to the purchase</source>
        <translation>Закрити повернення</translation>
    </message>
    <message>
        <source>without a client</source>
        <translation>без клієнта</translation>
    </message>
    <message>
        <source>Purchase at {time}, {who}: {sum}</source>
        <translation>Покупка о {time}, {who}: {sum}</translation>
    </message>
    <message>
        <source>Purchase of {day}, {time}, {who}: {sum}</source>
        <translation>Покупка {day}, {time}, {who}: {sum}</translation>
    </message>
    <message>
        <source>Earned bonuses worth {sum} are spent already: so much less money goes back.</source>
        <translation>Нараховані бонуси на {sum} уже витрачено — на стільки менше повернути грошима.</translation>
    </message>
    <message>
        <source>{sum} of the earned bonuses are gone already; they are let go.</source>
        <translation>З нарахованих бонусів {sum} уже немає — їх не знімати.</translation>
    </message>
    <message>
        <source>These bonuses are spent already. A debt of {sum} stays, paid by the next ones.</source>
        <translation>Ці бонуси вже витрачено. Лишиться борг {sum}, його погасять наступні.</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Запис…</translation>
    </message>
    <message>
        <source>Record the return</source>
        <translation>Записати повернення</translation>
    </message>
    <message>
        <source>Left to return</source>
        <translation>Лишилося повернути</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Віддати грошима</translation>
    </message>
    <message>
        <source>Bonuses back on the card</source>
        <translation>Бонуси назад на картку</translation>
    </message>
    <message>
        <source>Back on the gift card</source>
        <translation>Назад на подарункову картку</translation>
    </message>
    <message>
        <source>Earned bonuses taken back</source>
        <translation>Зняти нараховані бонуси</translation>
    </message>
</context>
<context>
    <name>ReturnQuestions</name>
    <message>
        <source>What did not suit?</source>
        <translation>Що не влаштувало?</translation>
    </message>
    <message>
        <source>Enter goes on, {key} skips the questions</source>
        <translation>Enter — далі, {key} — без запитань</translation>
    </message>
    <message>
        <source>The goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Обслуговування</translation>
    </message>
    <message>
        <source>The moment of sale</source>
        <translation>Обставини покупки</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>They hold from the next purchase on. Purchases of the past keep the rules that they were made with.</source>
        <translation>Вони діють від наступної покупки. За минулими покупками лишаються їхні попередні правила.</translation>
    </message>
    <message>
        <source>This will change</source>
        <translation>Що зміниться</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>cooling</source>
        <translation>холоне</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>втрачений</translation>
    </message>
    <message>
        <source>usually every {days}</source>
        <translation>зазвичай раз на {days}</translation>
    </message>
    <message>
        <source>Rhythm of visits</source>
        <translation>Ритм візитів</translation>
    </message>
    <message>
        <source>No purchases in the last year.</source>
        <translation>За останній рік покупок не було.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a purchase</source>
        <translation>
            <numerusform>%n день без покупок</numerusform>
            <numerusform>%n дні без покупок</numerusform>
            <numerusform>%n днів без покупок</numerusform>
        </translation>
    </message>
    <message>
        <source>too few visits to know the rhythm</source>
        <translation>візитів поки мало, ритм не видно</translation>
    </message>
    <message>
        <source>{sum} in a year</source>
        <translation>{sum} за рік</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) in a year</source>
        <translation>
            <numerusform>%n візит за рік</numerusform>
            <numerusform>%n візити за рік</numerusform>
            <numerusform>%n візитів за рік</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleFaults</name>
    <message>
        <source>Type a percentage from 0 to 100 with at most two decimals, such as 7.5.</source>
        <translation>Введіть відсоток від 0 до 100, не більше двох знаків після коми, наприклад 7,5.</translation>
    </message>
    <message>
        <source>Type a percentage with at most two decimals, such as 7.5.</source>
        <translation>Введіть відсоток, не більше двох знаків після коми, наприклад 7,5.</translation>
    </message>
    <message>
        <source>Type a sum, such as 250 or 99.50.</source>
        <translation>Введіть суму, наприклад 250 або 99,50.</translation>
    </message>
    <message>
        <source>Type a sum above zero, such as 1 or 0.50.</source>
        <translation>Введіть суму понад нуль, наприклад 1 або 0,50.</translation>
    </message>
    <message>
        <source>Type a day with its year, such as 19.03.2026.</source>
        <translation>Введіть день із роком, наприклад 19.03.2026.</translation>
    </message>
    <message>
        <source>Type a time, such as 00:00 or 03:30.</source>
        <translation>Введіть час, наприклад 00:00 або 03:30.</translation>
    </message>
    <message>
        <source>Type a number above 0 and up to 100, such as 2 or 1.5.</source>
        <translation>Введіть число понад 0 і не більше 100, наприклад 2 або 1,5.</translation>
    </message>
    <message>
        <source>Small Latin letters, digits and _ only, at least one of them.</source>
        <translation>Лише малі латинські літери, цифри та _, хоча б один знак.</translation>
    </message>
    <message>
        <source>Type a day such as 19.05, or a rule such as nth SUN 1 08.</source>
        <translation>Введіть день, наприклад 19.05, або правило, наприклад nth SUN 1 08.</translation>
    </message>
    <message>
        <source>Choose who may hold the card.</source>
        <translation>Виберіть, кому видають картку.</translation>
    </message>
    <message>
        <source>At least one day of the week is to stay open.</source>
        <translation>Хоча б один день тижня має бути робочим.</translation>
    </message>
    <message>
        <source>Two levels begin at the same sum.</source>
        <translation>Два рівні починаються з однієї суми.</translation>
    </message>
    <message>
        <source>One line of at most 200 signs fits here.</source>
        <translation>Сюди вміщується один рядок, не більше 200 знаків.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Останній день раніше за перший.</translation>
    </message>
    <message>
        <source>An account cannot go on with this card. Choose another one.</source>
        <translation>Рахунок не може перейти на цю картку. Виберіть іншу.</translation>
    </message>
    <message>
        <source>Another one has this word already.</source>
        <translation>Таке слово вже зайняте.</translation>
    </message>
    <message>
        <source>This currency has no such coin. Choose again.</source>
        <translation>У цій валюті немає такої монети. Виберіть знову.</translation>
    </message>
    <message>
        <source>Say what it takes off: a percentage or a sum.</source>
        <translation>Укажіть, скільки скидати: відсоток чи суму.</translation>
    </message>
    <message>
        <source>“{value}” is not there any more. Choose again.</source>
        <translation>«{value}» більше немає. Виберіть знову.</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>When it is kept</source>
        <translation>Коли відзначають</translation>
    </message>
    <message>
        <source>on one day of every year</source>
        <translation>того самого дня щороку</translation>
    </message>
    <message>
        <source>on a weekday of a month</source>
        <translation>у певний день тижня місяця</translation>
    </message>
    <message>
        <source>on the first such weekday from a day on</source>
        <translation>у перший такий день тижня від дати</translation>
    </message>
    <message>
        <source>so many days from Orthodox Easter</source>
        <translation>за православним Великоднем</translation>
    </message>
    <message>
        <source>so many days from Western Easter</source>
        <translation>за католицьким Великоднем</translation>
    </message>
    <message>
        <source>on a day of the church’s old calendar</source>
        <translation>за старим церковним стилем</translation>
    </message>
    <message>
        <source>on the day of the year with a number</source>
        <translation>у день року з таким номером</translation>
    </message>
    <message>
        <source>on a day of the Islamic calendar</source>
        <translation>за ісламським календарем</translation>
    </message>
    <message>
        <source>on a day of the Jewish calendar</source>
        <translation>за єврейським календарем</translation>
    </message>
    <message>
        <source>on a day of the Chinese calendar</source>
        <translation>за китайським календарем</translation>
    </message>
    <message>
        <source>on days that are listed</source>
        <translation>у дні за списком</translation>
    </message>
    <message>
        <source>Days after Easter; with a minus: before it</source>
        <translation>Днів після Великодня; з мінусом — до нього</translation>
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
        <translation>Дні з роками</translation>
    </message>
    <message>
        <source>Month of that calendar</source>
        <translation>Місяць цього календаря</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День тижня</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>{number}-й за рахунком</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>Який у місяці</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>останній</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>It is taken out.</source>
        <translation>Зникне.</translation>
    </message>
    <message>
        <source>It is new.</source>
        <translation>Додається.</translation>
    </message>
    <message>
        <source>They stand in another order.</source>
        <translation>Порядок інший.</translation>
    </message>
    <message>
        <source>Card “{name}”</source>
        <translation>Картка «{name}»</translation>
    </message>
    <message>
        <source>Discount “{name}”</source>
        <translation>Знижка «{name}»</translation>
    </message>
    <message>
        <source>Bonus days “{name}”</source>
        <translation>Дні бонусів «{name}»</translation>
    </message>
    <message>
        <source>Department “{name}”</source>
        <translation>Відділ «{name}»</translation>
    </message>
    <message>
        <source>{rule}: {new} (was: {old}).</source>
        <translation>{rule}: {new} (було: {old}).</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>The changes that were not saved are here again. They hold once they are saved.</source>
        <translation>Незбережені зміни знову тут. Вони набудуть чинності, коли їх буде збережено.</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>без картки</translation>
    </message>
    <message>
        <source>{name} – copy</source>
        <translation>{name} – копія</translation>
    </message>
    <message>
        <source>Taken out: {name}. It goes when the rules are saved.</source>
        <translation>Прибрано: {name}. Зникне, коли правила буде збережено.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Повернути</translation>
    </message>
    <message numerus="yes">
        <source>It is given out no more already. %n card(s) of this kind go on, so it stays.</source>
        <translation>
            <numerusform>Він уже не видається. Працює ще %n картка цього виду, тому він лишається.</numerusform>
            <numerusform>Він уже не видається. Працюють ще %n картки цього виду, тому він лишається.</numerusform>
            <numerusform>Він уже не видається. Працюють ще %n карток цього виду, тому він лишається.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is still named in: {names}. Take it out there first.</source>
        <translation>Ще згадується тут: {names}. Спочатку приберіть там.</translation>
    </message>
    <message>
        <source>+ {bonuses} in bonuses for this purchase</source>
        <translation>+ {bonuses} бонусами за цю покупку</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>У день</translation>
    </message>
    <message>
        <source>Goods of</source>
        <translation>Товари відділу</translation>
    </message>
    <message>
        <source>A first purchase</source>
        <translation>Перша покупка</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Знижка</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>Бонуси</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Подарункова картка</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Округлення</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>The number of a new card looks like {number}.</source>
        <translation>Номер нової картки виглядає так: {number}.</translation>
    </message>
    <message>
        <source>More than {sum} is paid with bonuses here: a PIN is asked for.</source>
        <translation>Тут бонусами платять понад {sum}: каса запитає PIN.</translation>
    </message>
    <message>
        <source>No more than {sum} is paid with bonuses here: no PIN is asked for.</source>
        <translation>Тут бонусами платять не більше {sum}: PIN не потрібен.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n місяць</numerusform>
            <numerusform>%n місяці</numerusform>
            <numerusform>%n місяців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n рази</numerusform>
            <numerusform>%n разів</numerusform>
        </translation>
    </message>
    <message>
        <source>Short word for files</source>
        <translation>Коротке слово для файлів</translation>
    </message>
    <message>
        <source>Small Latin letters, digits and _. It stays when the name changes.</source>
        <translation>Малі латинські літери, цифри та _. Лишається, навіть якщо змінюється назва.</translation>
    </message>
    <message>
        <source>It is in use, so it stays.</source>
        <translation>Ним уже користуються, тому воно лишається.</translation>
    </message>
    <message>
        <source>Name of the department</source>
        <translation>Назва відділу</translation>
    </message>
    <message>
        <source>Discounts are given on its goods</source>
        <translation>На його товари дають знижки</translation>
    </message>
    <message>
        <source>Where none are given, bonuses do not pay either.</source>
        <translation>Де знижок немає, там не можна платити й бонусами.</translation>
    </message>
    <message>
        <source>Its goods get off at most</source>
        <translation>Знижка на його товари не більше</translation>
    </message>
    <message>
        <source>The shop’s own limit holds as well.</source>
        <translation>Загальне обмеження магазину діє теж.</translation>
    </message>
    <message>
        <source>Its goods bring bonuses</source>
        <translation>Його товари приносять бонуси</translation>
    </message>
    <message>
        <source>Name of the discount</source>
        <translation>Назва знижки</translation>
    </message>
    <message>
        <source>It takes off</source>
        <translation>Знижка становить</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>відсоток</translation>
    </message>
    <message>
        <source>a sum</source>
        <translation>сума</translation>
    </message>
    <message>
        <source>But at most</source>
        <translation>Але не більше</translation>
    </message>
    <message>
        <source>0: without such a limit.</source>
        <translation>0 – без такого обмеження.</translation>
    </message>
    <message>
        <source>For purchases from</source>
        <translation>Для покупок від</translation>
    </message>
    <message>
        <source>Only on goods of</source>
        <translation>Лише на товари відділів</translation>
    </message>
    <message>
        <source>On all goods.</source>
        <translation>На всі товари.</translation>
    </message>
    <message>
        <source>Only with the card</source>
        <translation>Лише з карткою</translation>
    </message>
    <message>
        <source>With any card, and without one.</source>
        <translation>З будь-якою карткою і без картки.</translation>
    </message>
    <message>
        <source>Only for a first purchase</source>
        <translation>Лише на першу покупку</translation>
    </message>
    <message>
        <source>No other discount beside it</source>
        <translation>Без інших знижок поруч</translation>
    </message>
    <message>
        <source>Its place among discounts</source>
        <translation>Місце серед знижок</translation>
    </message>
    <message>
        <source>The higher number goes first; the card’s own discount has 0.</source>
        <translation>Спочатку та, у якої число більше; у знижки самої картки – 0.</translation>
    </message>
    <message>
        <source>When it is given</source>
        <translation>Коли її дають</translation>
    </message>
    <message>
        <source>Beside other discounts</source>
        <translation>Поруч з іншими знижками</translation>
    </message>
    <message>
        <source>Name of these days</source>
        <translation>Назва цих днів</translation>
    </message>
    <message>
        <source>Bonuses are multiplied by</source>
        <translation>Бонуси множаться на</translation>
    </message>
    <message>
        <source>With any card.</source>
        <translation>З будь-якою карткою.</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.рррр</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>З якого дня</translation>
    </message>
    <message>
        <source>Up to and with the day</source>
        <translation>По який день включно</translation>
    </message>
    <message>
        <source>Left empty: without an end.</source>
        <translation>Порожньо – без кінця.</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Новий відділ</translation>
    </message>
    <message>
        <source>New discount</source>
        <translation>Нова знижка</translation>
    </message>
    <message>
        <source>Double bonuses</source>
        <translation>Подвійні бонуси</translation>
    </message>
    <message>
        <source>{percent} of every purchase comes back as bonuses.</source>
        <translation>З кожної покупки {percent} повертається бонусами.</translation>
    </message>
    <message>
        <source>{percent} off every purchase.</source>
        <translation>Знижка {percent} на кожну покупку.</translation>
    </message>
    <message>
        <source>The more was bought, the higher the discount.</source>
        <translation>Що більше куплено, то вища знижка.</translation>
    </message>
    <message>
        <source>Stamp card</source>
        <translation>Картка зі штампами</translation>
    </message>
    <message>
        <source>Every tenth purchase is free.</source>
        <translation>Кожна десята покупка безкоштовно.</translation>
    </message>
    <message>
        <source>It is sold with a value and pays with it.</source>
        <translation>Продається із сумою і платить нею.</translation>
    </message>
    <message>
        <source>Club card</source>
        <translation>Клубна картка</translation>
    </message>
    <message>
        <source>For invited clients, in their name.</source>
        <translation>Для запрошених клієнтів, на ім’я.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Рівні</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Штампи</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Подарунки</translation>
    </message>
    <message>
        <source>Name of the card</source>
        <translation>Назва картки</translation>
    </message>
    <message>
        <source>Who may hold it</source>
        <translation>Кому її видають</translation>
    </message>
    <message>
        <source>the bearer</source>
        <translation>на пред’явника</translation>
    </message>
    <message>
        <source>a client by name</source>
        <translation>на ім’я клієнта</translation>
    </message>
    <message>
        <source>A gift card: it holds value and pays</source>
        <translation>Подарункова: зберігає суму й платить</translation>
    </message>
    <message>
        <source>It brings neither discounts nor bonuses.</source>
        <translation>Ні знижок, ні бонусів не приносить.</translation>
    </message>
    <message>
        <source>Cards of this kind are given out, so this stays.</source>
        <translation>Картки цього виду вже видано, тому це лишається.</translation>
    </message>
    <message>
        <source>It is good for</source>
        <translation>Діє</translation>
    </message>
    <message>
        <source>always</source>
        <translation>завжди</translation>
    </message>
    <message>
        <source>Its face</source>
        <translation>Вигляд картки</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>простий</translation>
    </message>
    <message>
        <source>golden</source>
        <translation>золотий</translation>
    </message>
    <message>
        <source>The code on it</source>
        <translation>Код на ній</translation>
    </message>
    <message>
        <source>Cards of other makers can be enrolled</source>
        <translation>Можна вносити готові чужі картки</translation>
    </message>
    <message>
        <source>With the number that they have already.</source>
        <translation>З тим номером, який на них уже є.</translation>
    </message>
    <message>
        <source>No longer given out</source>
        <translation>Більше не видається</translation>
    </message>
    <message>
        <source>The cards that there are go on as before. A lost one is replaced.</source>
        <translation>Видані картки працюють, як раніше. Загублену можна замінити.</translation>
    </message>
    <message>
        <source>A closed club</source>
        <translation>Закритий клуб</translation>
    </message>
    <message>
        <source>One becomes a member by invitation, usually by name.</source>
        <translation>Вступають за запрошенням, зазвичай на ім’я.</translation>
    </message>
    <message>
        <source>A better card later</source>
        <translation>Краща картка з часом</translation>
    </message>
    <message>
        <source>The till offers the card</source>
        <translation>Каса запропонує картку</translation>
    </message>
    <message>
        <source>To clients who bought for</source>
        <translation>Якщо куплено на</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>За останні</translation>
    </message>
    <message>
        <source>Discount on every purchase</source>
        <translation>Знижка на кожну покупку</translation>
    </message>
    <message>
        <source>Where a level names a discount, that of the level holds.</source>
        <translation>Якщо знижку вказано в рівні, діє вона.</translation>
    </message>
    <message>
        <source>On the client’s birthday</source>
        <translation>У день народження клієнта</translation>
    </message>
    <message>
        <source>On the client’s favourite holiday</source>
        <translation>В улюблене свято клієнта</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>у сам день</translation>
    </message>
    <message>
        <source>It begins before the day</source>
        <translation>Починається до цього дня за</translation>
    </message>
    <message>
        <source>It ends after the day</source>
        <translation>Закінчується після нього через</translation>
    </message>
    <message>
        <source>as the card</source>
        <translation>як у картки</translation>
    </message>
    <message>
        <source>What the card brings from which purchases on</source>
        <translation>Що дає картка і від якої суми покупок</translation>
    </message>
    <message>
        <source>The first level may begin at 0. What is left empty is as the card has it.</source>
        <translation>Перший рівень може починатися з 0. Порожнє поле – як у самої картки.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Додати рівень</translation>
    </message>
    <message>
        <source>Take this level out</source>
        <translation>Прибрати цей рівень</translation>
    </message>
    <message>
        <source>Purchases that count</source>
        <translation>Які покупки рахуються</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>those of the last 12 months</source>
        <translation>за останні 12 місяців</translation>
    </message>
    <message>
        <source>Of every purchase comes back as bonuses</source>
        <translation>З кожної покупки повертається бонусами</translation>
    </message>
    <message>
        <source>Smaller ones bring neither bonuses nor a stamp.</source>
        <translation>Менші не приносять ні бонусів, ні штампа.</translation>
    </message>
    <message>
        <source>They can be spent after</source>
        <translation>Можна витрачати через</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>одразу</translation>
    </message>
    <message>
        <source>From then on they live</source>
        <translation>Із цього дня діють</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>завжди</translation>
    </message>
    <message>
        <source>Bonuses pay of a purchase at most</source>
        <translation>Бонусами можна сплатити до</translation>
    </message>
    <message>
        <source>The least that is spent at a time</source>
        <translation>За один раз не менше</translation>
    </message>
    <message>
        <source>They are spent in steps of</source>
        <translation>Списуються з кроком</translation>
    </message>
    <message>
        <source>One card pays with them a day at most</source>
        <translation>З однієї картки за день не більше</translation>
    </message>
    <message>
        <source>Bonuses for purchases</source>
        <translation>Бонуси за покупки</translation>
    </message>
    <message>
        <source>Paying with bonuses</source>
        <translation>Оплата бонусами</translation>
    </message>
    <message>
        <source>Purchases up to a reward</source>
        <translation>Покупок до нагороди</translation>
    </message>
    <message>
        <source>10: the tenth purchase itself gets it, then counting begins anew.</source>
        <translation>10 – її отримує сама десята покупка, далі лік починається наново.</translation>
    </message>
    <message>
        <source>no stamps</source>
        <translation>без штампів</translation>
    </message>
    <message>
        <source>The reward</source>
        <translation>Нагорода</translation>
    </message>
    <message>
        <source>a percentage off</source>
        <translation>знижка у відсотках</translation>
    </message>
    <message>
        <source>a sum off</source>
        <translation>знижка сумою</translation>
    </message>
    <message>
        <source>bonuses</source>
        <translation>бонуси</translation>
    </message>
    <message>
        <source>They are given</source>
        <translation>Коли їх дають</translation>
    </message>
    <message>
        <source>when the card is given out</source>
        <translation>при видачі картки</translation>
    </message>
    <message>
        <source>after the first purchase</source>
        <translation>після першої покупки</translation>
    </message>
    <message>
        <source>To the one who brings a friend</source>
        <translation>Тому, хто привів друга</translation>
    </message>
    <message>
        <source>To the friend</source>
        <translation>Самому другові</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Вітальний подарунок</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День народження</translation>
    </message>
    <message>
        <source>Favourite holiday</source>
        <translation>Улюблене свято</translation>
    </message>
    <message>
        <source>A friend brought along</source>
        <translation>Приведений друг</translation>
    </message>
    <message>
        <source>Bonuses as a gift</source>
        <translation>Бонусів у подарунок</translation>
    </message>
    <message>
        <source>0: no such gift.</source>
        <translation>0 – без подарунка.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message>
        <source>There were no other rules before these.</source>
        <translation>Інших правил до цих не було.</translation>
    </message>
    <message>
        <source>The former rules are in the form. They hold once they are saved.</source>
        <translation>Попередні правила – у формі. Вони наберуть чинності після збереження.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Скасувати це</translation>
    </message>
    <message>
        <source>Give out no more</source>
        <translation>Більше не видавати</translation>
    </message>
    <message>
        <source>“{name}” is no longer given out. It holds when the rules are saved.</source>
        <translation>«{name}» більше не видається. Це почне діяти, коли правила буде збережено.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of this kind are given out, so it stays. It can be given out no more.</source>
        <translation>
            <numerusform>Видано %n картку цього виду, тому він лишається. Можна більше його не видавати.</numerusform>
            <numerusform>Видано %n картки цього виду, тому він лишається. Можна більше його не видавати.</numerusform>
            <numerusform>Видано %n карток цього виду, тому він лишається. Можна більше його не видавати.</numerusform>
        </translation>
    </message>
    <message>
        <source>They expire after</source>
        <translation>Згорають через</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>The rules are saved. Purchases of the past keep theirs.</source>
        <translation>Правила збережено. За минулими покупками лишаються їхні правила.</translation>
    </message>
    <message>
        <source>Put them back as they were</source>
        <translation>Повернути як було</translation>
    </message>
    <message>
        <source>The rules are as they were.</source>
        <translation>Правила знову попередні.</translation>
    </message>
    <message>
        <source>Show the new rules</source>
        <translation>Показати нові правила</translation>
    </message>
    <message>
        <source>Save mine over them</source>
        <translation>Зберегти мої замість них</translation>
    </message>
    <message>
        <source>Sums are booked in another currency already, so it stays.</source>
        <translation>В іншій валюті вже є проведені суми, тому вона лишається.</translation>
    </message>
    <message>
        <source>Cards of a kind that was taken out are given out. Bring it back.</source>
        <translation>Картки прибраного виду вже видано. Поверніть його.</translation>
    </message>
    <message>
        <source>Bonuses are counted to</source>
        <translation>Бонуси рахуються з точністю до</translation>
    </message>
    <message>
        <source>Bonuses that do not come out even are rounded</source>
        <translation>Якщо бонусів виходить не рівно, округлювати</translation>
    </message>
    <message>
        <source>to the nearest, a half up</source>
        <translation>до найближчого, половину – вгору</translation>
    </message>
    <message>
        <source>down</source>
        <translation>униз</translation>
    </message>
    <message>
        <source>up, in the customer’s favour</source>
        <translation>угору, на користь клієнта</translation>
    </message>
    <message>
        <source>The sum to pay is rounded down to a multiple of</source>
        <translation>Сума до сплати округлюється вниз до кратної</translation>
    </message>
    <message>
        <source>Always in the customer’s favour. With {least} nothing is rounded.</source>
        <translation>Завжди на користь клієнта. При {least} нічого не округлюється.</translation>
    </message>
    <message>
        <source>If several discounts could be given</source>
        <translation>Якщо підходить кілька знижок</translation>
    </message>
    <message>
        <source>All discounts together take off at most</source>
        <translation>Усі знижки разом – не більше</translation>
    </message>
    <message>
        <source>Of the price of each line. Rewards for stamps and gift cards stand outside.</source>
        <translation>Від ціни кожного рядка. Нагороди за штампи й подарункові картки сюди не входять.</translation>
    </message>
    <message>
        <source>If a part is paid with bonuses</source>
        <translation>Якщо частину сплачено бонусами</translation>
    </message>
    <message>
        <source>If a purchase reaches the next level</source>
        <translation>Якщо покупка сягає наступного рівня</translation>
    </message>
    <message>
        <source>If less was bought, or goods came back</source>
        <translation>Якщо куплено менше або товар повернули</translation>
    </message>
    <message>
        <source>Bonuses that paid for the goods</source>
        <translation>Бонуси, якими платили за товар</translation>
    </message>
    <message>
        <source>Returned bonuses can be spent for at least</source>
        <translation>Повернуті бонуси діють не менше</translation>
    </message>
    <message>
        <source>Also if their own last day is nearer, or over.</source>
        <translation>Навіть якщо їхній власний строк ближчий або минув.</translation>
    </message>
    <message>
        <source>their own day</source>
        <translation>їхнього строку</translation>
    </message>
    <message>
        <source>Bonuses for the goods that were spent meanwhile</source>
        <translation>Бонуси за товар, які вже витрачено</translation>
    </message>
    <message>
        <source>They become a debt, paid by the next bonuses.</source>
        <translation>Стають боргом, його погасять наступні бонуси.</translation>
    </message>
    <message>
        <source>They are forgiven.</source>
        <translation>Прощаються.</translation>
    </message>
    <message>
        <source>They are kept from the money that is given back.</source>
        <translation>Утримуються з грошей, що повертаються.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без обмеження</translation>
    </message>
    <message>
        <source>One card earns bonuses a day at most</source>
        <translation>Одна картка за день отримує бонуси не більше</translation>
    </message>
    <message>
        <source>One card pays with bonuses a day at most</source>
        <translation>Одна картка за день платить бонусами не більше</translation>
    </message>
    <message>
        <source>A PIN is asked for above</source>
        <translation>PIN потрібен, якщо понад</translation>
    </message>
    <message>
        <source>For bonuses paid at once, from the owner or a senior. 0: never.</source>
        <translation>Коли разом платять стільки бонусів: PIN власника чи старшого. 0 – ніколи.</translation>
    </message>
    <message>
        <source>Sums are booked in it already.</source>
        <translation>У ній уже є проведені суми.</translation>
    </message>
    <message>
        <source>Name, as it stands on cards</source>
        <translation>Назва, як на картках</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Decides how phone numbers are read.</source>
        <translation>Від неї залежить, як читаються телефони.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>Language of the shop’s texts</source>
        <translation>Мова текстів магазину</translation>
    </message>
    <message>
        <source>The business day ends at</source>
        <translation>Робочий день закінчується о</translation>
    </message>
    <message>
        <source>What is sold before that hour still belongs to the day before.</source>
        <translation>Продане до цієї години належить ще до минулого дня.</translation>
    </message>
    <message>
        <source>Margin on goods</source>
        <translation>Націнка на товар</translation>
    </message>
    <message>
        <source>For reports: what a discount costs the shop itself.</source>
        <translation>Для звітів: у що знижка обходиться самому магазину.</translation>
    </message>
    <message>
        <source>Numbers of new cards begin with</source>
        <translation>Номери нових карток починаються з</translation>
    </message>
    <message>
        <source>Never the two digits that the shop’s scales use.</source>
        <translation>Тільки не з тих двох цифр, які друкують ваги.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>Born on 29 February, in other years greeted on</source>
        <translation>Народжених 29 лютого в інші роки вітати</translation>
    </message>
    <message>
        <source>28 February</source>
        <translation>28 лютого</translation>
    </message>
    <message>
        <source>1 March</source>
        <translation>1 березня</translation>
    </message>
    <message>
        <source>Church holidays by</source>
        <translation>Церковні свята за</translation>
    </message>
    <message>
        <source>the new style</source>
        <translation>новим стилем</translation>
    </message>
    <message>
        <source>the old style</source>
        <translation>старим стилем</translation>
    </message>
    <message>
        <source>Missed days stay in the list for</source>
        <translation>Пропущені дні видно у списку ще</translation>
    </message>
    <message>
        <source>Kindred holidays are looked for ahead</source>
        <translation>Споріднені свята шукати наперед на</translation>
    </message>
    <message>
        <source>Closed every week on</source>
        <translation>Вихідні щотижня</translation>
    </message>
    <message>
        <source>Open every day.</source>
        <translation>Без вихідних.</translation>
    </message>
    <message>
        <source>Closed on these days</source>
        <translation>Зачинено в ці дні</translation>
    </message>
    <message>
        <source>Add closed days</source>
        <translation>Додати неробочі дні</translation>
    </message>
    <message>
        <source>Take these closed days out</source>
        <translation>Прибрати ці неробочі дні</translation>
    </message>
    <message>
        <source>Days of the shop’s own</source>
        <translation>Власні дні магазину</translation>
    </message>
    <message>
        <source>A day of every year such as 19.05, or a rule such as nth SUN 1 08, easter_orthodox +7.</source>
        <translation>День кожного року, наприклад 19.05, або правило: nth SUN 1 08, easter_orthodox +7.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
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
        <translation>Додати день</translation>
    </message>
    <message>
        <source>Take this day out</source>
        <translation>Прибрати цей день</translation>
    </message>
    <message>
        <source>How days are reckoned</source>
        <translation>Як рахуються дні</translation>
    </message>
    <message>
        <source>Days off and days of your own</source>
        <translation>Вихідні та власні дні</translation>
    </message>
    <message>
        <source>Several discounts</source>
        <translation>Кілька знижок</translation>
    </message>
    <message>
        <source>Bonuses and levels</source>
        <translation>Бонуси й рівні</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Округлення</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Повернення</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Обмеження</translation>
    </message>
    <message>
        <source>Shop and money</source>
        <translation>Магазин і гроші</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message>
        <source>Kinds of card</source>
        <translation>Види карток</translation>
    </message>
    <message>
        <source>New kind of card</source>
        <translation>Новий вид картки</translation>
    </message>
    <message>
        <source>Every purchase</source>
        <translation>Кожна покупка</translation>
    </message>
    <message>
        <source>Discounts of the shop</source>
        <translation>Знижки магазину</translation>
    </message>
    <message>
        <source>Days with more bonuses</source>
        <translation>Дні бонусів</translation>
    </message>
    <message>
        <source>New bonus days</source>
        <translation>Нові дні бонусів</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Відділи</translation>
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
        <translation>Ті самі правила можна записати у файл і завантажити з файлу: «program dump» і «program load» у командному рядку.</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>Змінити правила</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>There is no kind of card yet, so nobody gets a discount or bonuses.</source>
        <translation>Видів карток поки немає, тож знижок і бонусів ніхто не отримує.</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>Copy</source>
        <translation>Зробити копію</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Перемістити вище</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Перемістити нижче</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Parts of the rules</source>
        <translation>Частини правил</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Former rules</source>
        <translation>Попередні правила</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Loyalty rules</source>
        <translation>Правила лояльності</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Повернутися до форми</translation>
    </message>
    <message>
        <source>something is to be mended</source>
        <translation>треба щось виправити</translation>
    </message>
    <message>
        <source>The changes are not saved yet.</source>
        <translation>Зміни ще не збережено.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрити без збереження</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продовжити редагування</translation>
    </message>
</context>
<context>
    <name>SecondPart</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Вибрати теку…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Без другого місця</translation>
    </message>
    <message>
        <source>Copies in a second place</source>
        <translation>Копії в другому місці</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Інша тека…</translation>
    </message>
</context>
<context>
    <name>SegmentButton</name>
    <message>
        <source>Segments</source>
        <translation>Сегменти</translation>
    </message>
    <message>
        <source>{segment} (changed)</source>
        <translation>{segment} (змінено)</translation>
    </message>
    <message>
        <source>Segment: {segment}</source>
        <translation>Сегмент: {segment}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усі клієнти</translation>
    </message>
    <message>
        <source>{segment}: made by a newer version of the program</source>
        <translation>{segment}: створено в новішій версії програми</translation>
    </message>
    <message>
        <source>Choose conditions and save them here as a segment</source>
        <translation>Виберіть умови та збережіть їх як сегмент</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Запитати про згоду</translation>
    </message>
    <message>
        <source>Probably one person…</source>
        <translation>Схоже, одна людина…</translation>
    </message>
    <message>
        <source>Save the changed conditions in “{segment}”</source>
        <translation>Зберегти нові умови в «{segment}»</translation>
    </message>
    <message>
        <source>Rename “{segment}”…</source>
        <translation>Перейменувати «{segment}»…</translation>
    </message>
    <message>
        <source>Remove “{segment}”</source>
        <translation>Видалити «{segment}»</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Save these conditions as a segment</source>
        <translation>Зберегти ці умови як сегмент</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Назва сегмента</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Saved as the segment “{segment}”.</source>
        <translation>Збережено як сегмент «{segment}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Rename the segment</source>
        <translation>Перейменувати сегмент</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>The segment is called “{segment}” now.</source>
        <translation>Тепер сегмент називається «{segment}».</translation>
    </message>
    <message>
        <source>“{segment}” has these conditions now.</source>
        <translation>Тепер сегмент «{segment}» має ці умови.</translation>
    </message>
    <message>
        <source>The segment “{segment}” is removed; its clients stay.</source>
        <translation>Сегмент «{segment}» видалено, клієнти залишилися.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Повернути</translation>
    </message>
</context>
<context>
    <name>SettingsChooser</name>
    <message>
        <source>Copy to</source>
        <translation>Копіювати до</translation>
    </message>
    <message>
        <source>Files of a shop (*.shopclient)</source>
        <translation>Файли магазину (*.shopclient)</translation>
    </message>
    <message>
        <source>A second place for copies</source>
        <translation>Друге місце для копій</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Something is not saved yet. The language changes after that.</source>
        <translation>Дещо ще не збережено. Мова зміниться після цього.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Збережено.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Скасувати зміну</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>{product}, %n card(s)</source>
        <translation>
            <numerusform>{product}, %n картка</numerusform>
            <numerusform>{product}, %n картки</numerusform>
            <numerusform>{product}, %n карток</numerusform>
        </translation>
    </message>
    <message>
        <source>Card printer, a card a page</source>
        <translation>Принтер карток, по одній на сторінці</translation>
    </message>
    <message numerus="yes">
        <source>Plain A4 to be cut, %n card(s)</source>
        <translation>
            <numerusform>A4 для різання, %n картка</numerusform>
            <numerusform>A4 для різання, %n картки</numerusform>
            <numerusform>A4 для різання, %n карток</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShopCard</name>
    <message>
        <source>Name, as it stands on cards</source>
        <translation>Назва, як на картках</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
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
        <translation>Введіть назву магазину; поки лишається попередня.</translation>
    </message>
</context>
<context>
    <name>ShopFields</name>
    <message>
        <source>How the client came</source>
        <translation>Звідки дізналися про нас</translation>
    </message>
    <message>
        <source>saw the sign, from the fair</source>
        <translation>за вивіскою, з ярмарку</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>За рекомендацією</translation>
    </message>
    <message>
        <source>name or phone of a client</source>
        <translation>ім’я або телефон клієнта</translation>
    </message>
    <message>
        <source>In charge of the client</source>
        <translation>Хто веде клієнта</translation>
    </message>
    <message>
        <source>Share of the wallet, %</source>
        <translation>Частка гаманця, %</translation>
    </message>
    <message>
        <source>how much is bought here: 30</source>
        <translation>скільки з витрат у нас: 30</translation>
    </message>
    <message>
        <source>Would recommend us, 0–10</source>
        <translation>Порадить нас знайомим, 0–10</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не питали</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>not a client yet</source>
        <translation>ще не клієнт</translation>
    </message>
    <message>
        <source>client</source>
        <translation>клієнт</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>живе в іншому місці</translation>
    </message>
    <message>
        <source>died</source>
        <translation>немає серед живих</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>не дзвонити</translation>
    </message>
    <message>
        <source>Phone and address were checked today</source>
        <translation>Телефон і адресу звірено сьогодні</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>власник</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>ніхто</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Places</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Каса</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Картки</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Розсилки</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Звіти</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
</context>
<context>
    <name>SignUp</name>
    <message>
        <source>To join our clients</source>
        <translation>Стати нашим клієнтом</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Birthday: day and month</source>
        <translation>День народження: день і місяць</translation>
    </message>
    <message>
        <source>Favourite holiday</source>
        <translation>Улюблене свято</translation>
    </message>
    <message>
        <source>Tick what you agree to; everything is voluntary:</source>
        <translation>Позначте, на що ви згодні; усе добровільно:</translation>
    </message>
    <message>
        <source>You can withdraw each consent, ask what is kept about you, or have it erased – at any time, in the shop.</source>
        <translation>Кожну згоду можна відкликати, дізнатися, що про вас зберігається, або попросити стерти це — будь-коли, у магазині.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Підпис</translation>
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
        <translation>Чек клієнта {number}</translation>
    </message>
    <message>
        <source>This is not a fiscal receipt.</source>
        <translation>Не є фіскальним чеком.</translation>
    </message>
    <message>
        <source>Undone: it does not count any more.</source>
        <translation>Операцію скасовано, вона більше не діє.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Purchase No. {number}</source>
        <translation>Покупка № {number}</translation>
    </message>
    <message>
        <source>Return No. {number}, of purchase No. {other}</source>
        <translation>Повернення № {number} за покупкою № {other}</translation>
    </message>
    <message>
        <source>Undo No. {number}, of No. {other}</source>
        <translation>Скасування № {number}, операція № {other}</translation>
    </message>
    <message>
        <source>Correction No. {number}</source>
        <translation>Коригування № {number}</translation>
    </message>
    <message>
        <source>No. {number}: purchase No. {other} put on the card</source>
        <translation>№ {number}: покупку № {other} записано на картку</translation>
    </message>
    <message>
        <source>Balance of the card</source>
        <translation>Баланс картки</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Знижка</translation>
    </message>
    <message>
        <source>Paid with bonuses</source>
        <translation>Сплачено бонусами</translation>
    </message>
    <message>
        <source>Gift card {card}</source>
        <translation>Подарункова картка {card}</translation>
    </message>
    <message>
        <source>Left on it</source>
        <translation>Залишок на ній</translation>
    </message>
    <message>
        <source>Rounded down</source>
        <translation>Округлення</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>До сплати</translation>
    </message>
    <message>
        <source>Put on gift card {card}</source>
        <translation>На подарункову картку {card}</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товари</translation>
    </message>
    <message>
        <source>To pay again</source>
        <translation>Доплатити</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Повернено грошима</translation>
    </message>
    <message>
        <source>Back on the gift card</source>
        <translation>Повернено на подарункову картку</translation>
    </message>
    <message>
        <source>Bonuses back</source>
        <translation>Повернено бонусів</translation>
    </message>
    <message>
        <source>Earned bonuses taken back</source>
        <translation>Знято нарахованих бонусів</translation>
    </message>
    <message>
        <source>Bonuses earned</source>
        <translation>Нараховано бонусів</translation>
    </message>
    <message>
        <source>Correction of the bonuses</source>
        <translation>Коригування бонусів</translation>
    </message>
    <message>
        <source>Bonus balance</source>
        <translation>Баланс бонусів</translation>
    </message>
    <message>
        <source>The next bonuses earned pay the debt.</source>
        <translation>Борг погасять наступні нарахування.</translation>
    </message>
    <message>
        <source>Not active yet</source>
        <translation>Ще не активні</translation>
    </message>
    <message>
        <source>Expiring on {day}</source>
        <translation>Згорають {day}</translation>
    </message>
    <message>
        <source>{count} of {every}</source>
        <translation>{count} із {every}</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Штампи</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>Nothing is recorded today, so there is no slip to show yet.</source>
        <translation>Сьогодні ще нічого не записано, чека поки немає.</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Recorded, but the slip is not printed: the printer did not take it. Check that it is on.</source>
        <translation>Записано, але чек не надруковано: принтер його не прийняв. Перевірте, чи він увімкнений.</translation>
    </message>
    <message>
        <source>Recorded, but the slip is not printed: its printer is not there. Settings name it.</source>
        <translation>Записано, але чек не надруковано: його принтера немає. Принтер вибирається в Налаштуваннях.</translation>
    </message>
    <message>
        <source>No slip, but all that was recorded is safe. {reason}</source>
        <translation>Чека немає, але все записане збережено. {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторити</translation>
    </message>
</context>
<context>
    <name>SpendKey</name>
    <message>
        <source>Spend bonuses ({key}). To spend only some of them, press Tab and type how many.</source>
        <translation>Списати бонуси ({key}). Щоб списати лише частину, натисніть Tab і наберіть, скільки.</translation>
    </message>
    <message>
        <source>up to {sum}</source>
        <translation>до {sum}</translation>
    </message>
    <message>
        <source>Bonuses spent: {sum}</source>
        <translation>Списано бонусів: {sum}</translation>
    </message>
    <message>
        <source>Spend bonuses, up to {sum}</source>
        <translation>Списати бонуси, до {sum}</translation>
    </message>
</context>
<context>
    <name>SpendRow</name>
    <message>
        <source>Spend bonuses</source>
        <translation>Списати бонуси</translation>
    </message>
    <message>
        <source>Bonuses spent</source>
        <translation>Списано бонусів</translation>
    </message>
    <message>
        <source>Bonuses to spend</source>
        <translation>Скільки бонусів списати</translation>
    </message>
    <message>
        <source>Bonuses to spend: why this number?</source>
        <translation>Бонуси до списання: чому стільки?</translation>
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
        <translation>{count}-й штамп із {every}</translation>
    </message>
    <message>
        <source>the reward: {count} of {every}</source>
        <translation>подарунок: {count}-й із {every}</translation>
    </message>
    <message>
        <source>{count} of {every}</source>
        <translation>{count}-й із {every}</translation>
    </message>
</context>
<context>
    <name>StayWindow</name>
    <message>
        <source>The shop stays here</source>
        <translation>Магазин лишається тут</translation>
    </message>
    <message>
        <source>Was {name} taken over on another computer already? Then stop: from now on both would sell, and nothing brings their purchases together again.</source>
        <translation>Файл {name} уже прийнято на іншому комп’ютері? Тоді стоп: продавали б обидва, і звести їхні покупки докупи вже неможливо.</translation>
    </message>
    <message>
        <source>Sell here again</source>
        <translation>Знову продавати тут</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не змінювати</translation>
    </message>
    <message>
        <source>Does the shop stay on this computer?</source>
        <translation>Магазин лишається на цьому комп’ютері?</translation>
    </message>
    <message>
        <source>If it was not, delete that file, so that nobody takes it over later.</source>
        <translation>Якщо ще ні, той файл треба видалити, щоб потім його ніхто не прийняв.</translation>
    </message>
</context>
<context>
    <name>StripKeeper</name>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Копіювати поки нічого.</translation>
    </message>
    <message>
        <source>Copied: {sum}</source>
        <translation>Скопійовано: {sum}</translation>
    </message>
</context>
<context>
    <name>StripPresenter</name>
    <message>
        <source>Bearer of card {number}</source>
        <translation>Пред’явник картки {number}</translation>
    </message>
    <message>
        <source>+ {sum} in bonuses</source>
        <translation>+ {sum} на картку</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), {sum}: {sums}</source>
        <translation>
            <numerusform>%n рядок на {sum}: {sums}</numerusform>
            <numerusform>%n рядки на {sum}: {sums}</numerusform>
            <numerusform>%n рядків на {sum}: {sums}</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the new card</source>
        <translation>Взяти нову картку</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Відкрити касу</translation>
    </message>
</context>
<context>
    <name>StripView</name>
    <message>
        <source>Till strip</source>
        <translation>Міні-каса</translation>
    </message>
    <message>
        <source>Scan a card, or type the sum</source>
        <translation>Відскануйте картку або введіть суму</translation>
    </message>
    <message>
        <source>Back to the whole window ({key})</source>
        <translation>Повернутися до всього вікна ({key})</translation>
    </message>
    <message>
        <source>Purchase amount</source>
        <translation>Сума покупки</translation>
    </message>
    <message>
        <source>Record the purchase (Enter)</source>
        <translation>Записати покупку (Enter)</translation>
    </message>
</context>
<context>
    <name>SubjectChoice</name>
    <message>
        <source>What can be set</source>
        <translation>Що можна налаштувати</translation>
    </message>
</context>
<context>
    <name>SubjectList</name>
    <message>
        <source>What can be set</source>
        <translation>Що можна налаштувати</translation>
    </message>
</context>
<context>
    <name>TalkLine</name>
    <message>
        <source>formally, “вы”</source>
        <translation>на «ви»</translation>
    </message>
    <message>
        <source>as a friend, “ты”</source>
        <translation>на «ти»</translation>
    </message>
    <message>
        <source>call the client “{name}”</source>
        <translation>звертатися «{name}»</translation>
    </message>
</context>
<context>
    <name>TermChip</name>
    <message>
        <source>Enter changes it, Del takes it off</source>
        <translation>Enter — змінити, Del — прибрати</translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>Change the wording</source>
        <translation>Змінити текст</translation>
    </message>
    <message>
        <source>Ready text</source>
        <translation>Готовий текст</translation>
    </message>
    <message>
        <source>For clients who speak</source>
        <translation>Для клієнтів, які розмовляють мовою</translation>
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
        <translation>Повернути початковий текст</translation>
    </message>
    <message>
        <source>A field in braces is filled in for each client:</source>
        <translation>Поле у фігурних дужках заповнюється для кожного клієнта:</translation>
    </message>
    <message>
        <source>There is no field {name}. Choose one of those below.</source>
        <translation>Поля {name} немає. Виберіть одне з тих, що нижче.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>For</source>
        <translation>Нагода</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Тон</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Звертання</translation>
    </message>
    <message>
        <source>suits both</source>
        <translation>підходить і так і так</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>на «ви»</translation>
    </message>
    <message>
        <source>as friends</source>
        <translation>на «ти»</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>For a day that has gone by</source>
        <translation>Для дня, який уже минув</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Fields in braces are filled in for each client. Press one to put it into the text:</source>
        <translation>Поля в дужках заповнюються для кожного клієнта. Натисніть на поле, щоб вставити його в текст:</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Зберегти текст</translation>
    </message>
    <message>
        <source>Take the program’s text</source>
        <translation>Узяти текст програми</translation>
    </message>
    <message>
        <source>Another client</source>
        <translation>Інший клієнт</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Новий текст</translation>
    </message>
    <message>
        <source>How it reads is shown here once there are clients.</source>
        <translation>Як це читається, буде видно тут, коли з’являться клієнти.</translation>
    </message>
    <message>
        <source>As it reads for {name}</source>
        <translation>Як це прочитає клієнт: {name}</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Більше не пропонувати</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>Знову пропонувати</translation>
    </message>
</context>
<context>
    <name>TextsView</name>
    <message>
        <source>The text is kept.</source>
        <translation>Текст збережено.</translation>
    </message>
    <message>
        <source>The text will not be proposed any more.</source>
        <translation>Цей текст більше не пропонуватиметься.</translation>
    </message>
    <message>
        <source>The text is proposed again.</source>
        <translation>Цей текст знову пропонується.</translation>
    </message>
    <message>
        <source>The text reads as the program brought it.</source>
        <translation>Текст знову такий, яким його принесла програма.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Повернути як було</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Нагода</translation>
    </message>
    <message>
        <source>all occasions</source>
        <translation>усі нагоди</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Новий текст</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>No texts for this</source>
        <translation>Таких текстів поки немає</translation>
    </message>
    <message>
        <source>Write the first one, or choose another occasion.</source>
        <translation>Напишіть перший або виберіть іншу нагоду.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n текст</numerusform>
            <numerusform>%n тексти</numerusform>
            <numerusform>%n текстів</numerusform>
        </translation>
    </message>
    <message>
        <source>formal</source>
        <translation>на «ви»</translation>
    </message>
    <message>
        <source>as friends</source>
        <translation>на «ти»</translation>
    </message>
    <message>
        <source>belated</source>
        <translation>із запізненням</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>не пропонується</translation>
    </message>
    <message>
        <source>own</source>
        <translation>свій</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Soviet times</source>
        <translation>радянські часи</translation>
    </message>
    <message>
        <source>youth</source>
        <translation>молодість</translation>
    </message>
    <message>
        <source>Komsomol</source>
        <translation>комсомол</translation>
    </message>
    <message>
        <source>pioneers</source>
        <translation>піонери</translation>
    </message>
    <message>
        <source>armed forces</source>
        <translation>військова служба</translation>
    </message>
    <message>
        <source>army</source>
        <translation>армія</translation>
    </message>
    <message>
        <source>navy</source>
        <translation>флот</translation>
    </message>
    <message>
        <source>the war</source>
        <translation>війна</translation>
    </message>
    <message>
        <source>revolution</source>
        <translation>революція</translation>
    </message>
    <message>
        <source>Cossacks</source>
        <translation>козацтво</translation>
    </message>
    <message>
        <source>labour</source>
        <translation>праця</translation>
    </message>
    <message>
        <source>peace</source>
        <translation>мир</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>держава</translation>
    </message>
    <message>
        <source>constitution</source>
        <translation>конституція</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>місто</translation>
    </message>
    <message>
        <source>family</source>
        <translation>родина</translation>
    </message>
    <message>
        <source>mothers</source>
        <translation>мами</translation>
    </message>
    <message>
        <source>fathers</source>
        <translation>тата</translation>
    </message>
    <message>
        <source>grandparents</source>
        <translation>бабусі й дідусі</translation>
    </message>
    <message>
        <source>brothers and sisters</source>
        <translation>брати й сестри</translation>
    </message>
    <message>
        <source>couples</source>
        <translation>подружжя</translation>
    </message>
    <message>
        <source>children</source>
        <translation>діти</translation>
    </message>
    <message>
        <source>women</source>
        <translation>жінки</translation>
    </message>
    <message>
        <source>men</source>
        <translation>чоловіки</translation>
    </message>
    <message>
        <source>the elderly</source>
        <translation>старше покоління</translation>
    </message>
    <message>
        <source>love</source>
        <translation>любов</translation>
    </message>
    <message>
        <source>friendship</source>
        <translation>дружба</translation>
    </message>
    <message>
        <source>beauty</source>
        <translation>краса</translation>
    </message>
    <message>
        <source>health</source>
        <translation>здоров’я</translation>
    </message>
    <message>
        <source>school</source>
        <translation>школа</translation>
    </message>
    <message>
        <source>students</source>
        <translation>студенти</translation>
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
        <translation>кіно</translation>
    </message>
    <message>
        <source>music</source>
        <translation>музика</translation>
    </message>
    <message>
        <source>television</source>
        <translation>телебачення</translation>
    </message>
    <message>
        <source>the press</source>
        <translation>преса</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>інтернет</translation>
    </message>
    <message>
        <source>computers</source>
        <translation>комп’ютери</translation>
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
        <translation>домашні тварини</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>весна</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>літо</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>зима</translation>
    </message>
    <message>
        <source>fun</source>
        <translation>веселощі</translation>
    </message>
    <message>
        <source>folk customs</source>
        <translation>народні звичаї</translation>
    </message>
    <message>
        <source>food</source>
        <translation>їжа</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>розпродажі</translation>
    </message>
    <message>
        <source>shops</source>
        <translation>крамниця</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>торгівля</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>клієнти</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>Новий рік</translation>
    </message>
    <message>
        <source>Orthodox feast</source>
        <translation>православне свято</translation>
    </message>
    <message>
        <source>Catholic feast</source>
        <translation>католицьке свято</translation>
    </message>
    <message>
        <source>Protestant feast</source>
        <translation>протестантське свято</translation>
    </message>
    <message>
        <source>Muslim feast</source>
        <translation>мусульманське свято</translation>
    </message>
    <message>
        <source>Jewish feast</source>
        <translation>єврейське свято</translation>
    </message>
    <message>
        <source>Hindu feast</source>
        <translation>індуїстське свято</translation>
    </message>
    <message>
        <source>Buddhist feast</source>
        <translation>буддійське свято</translation>
    </message>
    <message>
        <source>Sikh feast</source>
        <translation>сикхське свято</translation>
    </message>
    <message>
        <source>Chinese feast</source>
        <translation>китайське свято</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Різдво</translation>
    </message>
    <message>
        <source>Easter</source>
        <translation>Великдень</translation>
    </message>
    <message>
        <source>fasting</source>
        <translation>піст</translation>
    </message>
    <message>
        <source>name days</source>
        <translation>іменини</translation>
    </message>
    <message>
        <source>remembrance</source>
        <translation>пам’ять</translation>
    </message>
    <message>
        <source>no congratulations</source>
        <translation>без привітань</translation>
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
        <translation>кава</translation>
    </message>
    <message>
        <source>gin</source>
        <translation>джин</translation>
    </message>
    <message>
        <source>ice cream</source>
        <translation>морозиво</translation>
    </message>
    <message>
        <source>pancakes</source>
        <translation>млинці</translation>
    </message>
    <message>
        <source>pizza</source>
        <translation>піца</translation>
    </message>
    <message>
        <source>tea</source>
        <translation>чай</translation>
    </message>
    <message>
        <source>whisky</source>
        <translation>віскі</translation>
    </message>
    <message>
        <source>astronomy</source>
        <translation>астрономія</translation>
    </message>
    <message>
        <source>basketball</source>
        <translation>баскетбол</translation>
    </message>
    <message>
        <source>beekeeping</source>
        <translation>бджільництво</translation>
    </message>
    <message>
        <source>birds</source>
        <translation>птахи</translation>
    </message>
    <message>
        <source>calligraphy</source>
        <translation>каліграфія</translation>
    </message>
    <message>
        <source>cars</source>
        <translation>автомобілі</translation>
    </message>
    <message>
        <source>cats</source>
        <translation>коти</translation>
    </message>
    <message>
        <source>chess</source>
        <translation>шахи</translation>
    </message>
    <message>
        <source>climbing</source>
        <translation>альпінізм</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>кулінарія</translation>
    </message>
    <message>
        <source>crafts</source>
        <translation>рукоділля</translation>
    </message>
    <message>
        <source>cycling</source>
        <translation>велоспорт</translation>
    </message>
    <message>
        <source>dancing</source>
        <translation>танці</translation>
    </message>
    <message>
        <source>diving</source>
        <translation>дайвінг</translation>
    </message>
    <message>
        <source>dogs</source>
        <translation>собаки</translation>
    </message>
    <message>
        <source>embroidery</source>
        <translation>вишивка</translation>
    </message>
    <message>
        <source>fishing</source>
        <translation>риболовля</translation>
    </message>
    <message>
        <source>football</source>
        <translation>футбол</translation>
    </message>
    <message>
        <source>games</source>
        <translation>ігри</translation>
    </message>
    <message>
        <source>gardening</source>
        <translation>садівництво</translation>
    </message>
    <message>
        <source>hiking</source>
        <translation>походи</translation>
    </message>
    <message>
        <source>hockey</source>
        <translation>хокей</translation>
    </message>
    <message>
        <source>hunting</source>
        <translation>полювання</translation>
    </message>
    <message>
        <source>knitting</source>
        <translation>в’язання</translation>
    </message>
    <message>
        <source>building bricks</source>
        <translation>конструктори</translation>
    </message>
    <message>
        <source>scale models</source>
        <translation>моделізм</translation>
    </message>
    <message>
        <source>motorcycles</source>
        <translation>мотоцикли</translation>
    </message>
    <message>
        <source>mushrooms</source>
        <translation>гриби</translation>
    </message>
    <message>
        <source>making music</source>
        <translation>музикування</translation>
    </message>
    <message>
        <source>coins</source>
        <translation>нумізматика</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>живопис</translation>
    </message>
    <message>
        <source>parachuting</source>
        <translation>парашутний спорт</translation>
    </message>
    <message>
        <source>stamps</source>
        <translation>філателія</translation>
    </message>
    <message>
        <source>photography</source>
        <translation>фотографія</translation>
    </message>
    <message>
        <source>the piano</source>
        <translation>фортепіано</translation>
    </message>
    <message>
        <source>poetry</source>
        <translation>поезія</translation>
    </message>
    <message>
        <source>puzzles</source>
        <translation>головоломки</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>радіо</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>читання</translation>
    </message>
    <message>
        <source>running</source>
        <translation>біг</translation>
    </message>
    <message>
        <source>science fiction</source>
        <translation>фантастика</translation>
    </message>
    <message>
        <source>sewing</source>
        <translation>шиття</translation>
    </message>
    <message>
        <source>skateboarding</source>
        <translation>скейтборд</translation>
    </message>
    <message>
        <source>skiing</source>
        <translation>лижі</translation>
    </message>
    <message>
        <source>table tennis</source>
        <translation>настільний теніс</translation>
    </message>
    <message>
        <source>going to the theatre</source>
        <translation>театр</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>подорожі</translation>
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
        <translation>бухгалтери</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>актори</translation>
    </message>
    <message>
        <source>architects</source>
        <translation>архітектори</translation>
    </message>
    <message>
        <source>artisans</source>
        <translation>ремісники</translation>
    </message>
    <message>
        <source>artists</source>
        <translation>художники</translation>
    </message>
    <message>
        <source>aviation</source>
        <translation>авіація</translation>
    </message>
    <message>
        <source>bakers</source>
        <translation>пекарі</translation>
    </message>
    <message>
        <source>bank clerks</source>
        <translation>банківські працівники</translation>
    </message>
    <message>
        <source>builders</source>
        <translation>будівельники</translation>
    </message>
    <message>
        <source>chemists</source>
        <translation>хіміки</translation>
    </message>
    <message>
        <source>coaches</source>
        <translation>тренери</translation>
    </message>
    <message>
        <source>cooks</source>
        <translation>кухарі</translation>
    </message>
    <message>
        <source>people of culture</source>
        <translation>працівники культури</translation>
    </message>
    <message>
        <source>customs officers</source>
        <translation>митники</translation>
    </message>
    <message>
        <source>designers</source>
        <translation>дизайнери</translation>
    </message>
    <message>
        <source>diplomats</source>
        <translation>дипломати</translation>
    </message>
    <message>
        <source>doctors</source>
        <translation>лікарі</translation>
    </message>
    <message>
        <source>drivers</source>
        <translation>водії</translation>
    </message>
    <message>
        <source>ecologists</source>
        <translation>екологи</translation>
    </message>
    <message>
        <source>economists</source>
        <translation>економісти</translation>
    </message>
    <message>
        <source>power engineers</source>
        <translation>енергетики</translation>
    </message>
    <message>
        <source>engineers</source>
        <translation>інженери</translation>
    </message>
    <message>
        <source>entrepreneurs</source>
        <translation>підприємці</translation>
    </message>
    <message>
        <source>farmers</source>
        <translation>хлібороби</translation>
    </message>
    <message>
        <source>firefighters</source>
        <translation>пожежники</translation>
    </message>
    <message>
        <source>fishermen</source>
        <translation>рибалки</translation>
    </message>
    <message>
        <source>florists</source>
        <translation>флористи</translation>
    </message>
    <message>
        <source>food industry</source>
        <translation>харчова промисловість</translation>
    </message>
    <message>
        <source>foresters</source>
        <translation>лісники</translation>
    </message>
    <message>
        <source>geologists</source>
        <translation>геологи</translation>
    </message>
    <message>
        <source>hairdressers</source>
        <translation>перукарі</translation>
    </message>
    <message>
        <source>housing services</source>
        <translation>комунальні служби</translation>
    </message>
    <message>
        <source>insurers</source>
        <translation>страховики</translation>
    </message>
    <message>
        <source>journalists</source>
        <translation>журналісти</translation>
    </message>
    <message>
        <source>kindergarten teachers</source>
        <translation>вихователі</translation>
    </message>
    <message>
        <source>lawyers</source>
        <translation>юристи</translation>
    </message>
    <message>
        <source>librarians</source>
        <translation>бібліотекарі</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>маркетинг</translation>
    </message>
    <message>
        <source>metalworkers</source>
        <translation>металурги</translation>
    </message>
    <message>
        <source>meteorologists</source>
        <translation>метеорологи</translation>
    </message>
    <message>
        <source>miners</source>
        <translation>шахтарі</translation>
    </message>
    <message>
        <source>museums</source>
        <translation>музеї</translation>
    </message>
    <message>
        <source>nurses</source>
        <translation>медсестри</translation>
    </message>
    <message>
        <source>civil servants</source>
        <translation>держслужбовці</translation>
    </message>
    <message>
        <source>oil and gas</source>
        <translation>нафтовики й газовики</translation>
    </message>
    <message>
        <source>pharmacists</source>
        <translation>фармацевти</translation>
    </message>
    <message>
        <source>photographers</source>
        <translation>фотографи</translation>
    </message>
    <message>
        <source>police</source>
        <translation>поліція</translation>
    </message>
    <message>
        <source>the post</source>
        <translation>пошта</translation>
    </message>
    <message>
        <source>programmers</source>
        <translation>програмісти</translation>
    </message>
    <message>
        <source>psychologists</source>
        <translation>психологи</translation>
    </message>
    <message>
        <source>railways</source>
        <translation>залізниця</translation>
    </message>
    <message>
        <source>estate agents</source>
        <translation>рієлтори</translation>
    </message>
    <message>
        <source>rescuers</source>
        <translation>рятувальники</translation>
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
        <translation>науковці</translation>
    </message>
    <message>
        <source>secretaries</source>
        <translation>секретарі</translation>
    </message>
    <message>
        <source>guards</source>
        <translation>охорона</translation>
    </message>
    <message>
        <source>social workers</source>
        <translation>соціальні працівники</translation>
    </message>
    <message>
        <source>surveyors</source>
        <translation>геодезисти</translation>
    </message>
    <message>
        <source>system administrators</source>
        <translation>системні адміністратори</translation>
    </message>
    <message>
        <source>tailors</source>
        <translation>кравці</translation>
    </message>
    <message>
        <source>tax officers</source>
        <translation>податківці</translation>
    </message>
    <message>
        <source>teachers</source>
        <translation>вчителі</translation>
    </message>
    <message>
        <source>telecommunications</source>
        <translation>зв’язок</translation>
    </message>
    <message>
        <source>tourism</source>
        <translation>туризм</translation>
    </message>
    <message>
        <source>shop workers</source>
        <translation>працівники торгівлі</translation>
    </message>
    <message>
        <source>translators</source>
        <translation>перекладачі</translation>
    </message>
    <message>
        <source>vets</source>
        <translation>ветеринари</translation>
    </message>
    <message>
        <source>welders</source>
        <translation>зварювальники</translation>
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
        <translation>Дякуємо, що ви з нами!</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Квитки</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Передбачення</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Noted as greeted.</source>
        <translation>Привітання позначено.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Зняти позначку</translation>
    </message>
    <message>
        <source>This purchase is not recorded yet. F9 records it; the same step again drops it.</source>
        <translation>Цю покупку ще не записано. F9 — записати; та сама дія ще раз — піти без неї.</translation>
    </message>
    <message>
        <source>Type the sum of the purchase first.</source>
        <translation>Спочатку введіть суму покупки.</translation>
    </message>
    <message>
        <source>Purchase recorded: {money}.</source>
        <translation>Покупку записано: {money}.</translation>
    </message>
    <message>
        <source>{name}: purchase recorded, {money}.</source>
        <translation>{name}: покупку записано, {money}.</translation>
    </message>
    <message>
        <source>Undo the purchase</source>
        <translation>Скасувати покупку</translation>
    </message>
    <message>
        <source>Cleared; nothing was recorded.</source>
        <translation>Очищено, нічого не записано.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>The shop has no departments. They are made in Settings, in the rules.</source>
        <translation>У магазині немає відділів. Їх створюють у налаштуваннях, у правилах.</translation>
    </message>
    <message>
        <source>Without a department</source>
        <translation>Без відділу</translation>
    </message>
    <message>
        <source>Value onto gift card {card}</source>
        <translation>Сума на подарункову картку {card}</translation>
    </message>
    <message>
        <source>Purchase amount: {department}</source>
        <translation>Сума покупки: {department}</translation>
    </message>
    <message>
        <source>Line taken off: {sum}.</source>
        <translation>Рядок прибрано: {sum}.</translation>
    </message>
    <message>
        <source>Gift card {card} pays {sum}, {left} is left on it</source>
        <translation>Подарункова картка {card}: сплачено {sum}, лишилося {left}</translation>
    </message>
    <message>
        <source>left {sum}</source>
        <translation>лишилося {sum}</translation>
    </message>
    <message>
        <source>Gift card {card}</source>
        <translation>Подарункова картка {card}</translation>
    </message>
    <message>
        <source>holds {sum}</source>
        <translation>на ній {sum}</translation>
    </message>
    <message>
        <source>Scan the gift card that the value goes onto.</source>
        <translation>Відскануйте подарункову картку, на яку покласти суму.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>The sum goes onto gift card {card}.</source>
        <translation>Сума піде на подарункову картку {card}.</translation>
    </message>
    <message>
        <source>Type the value for gift card {card}.</source>
        <translation>Введіть суму для подарункової картки {card}.</translation>
    </message>
    <message>
        <source>The return is put aside as it was; nothing is recorded.</source>
        <translation>Повернення відкладено як є, нічого не записано.</translation>
    </message>
    <message>
        <source>Back to the return</source>
        <translation>Повернутися до повернення</translation>
    </message>
    <message>
        <source>The return stays open. Who was scanned is served after it (Esc).</source>
        <translation>Повернення лишається відкритим, клієнт почекає. Esc — до покупки.</translation>
    </message>
    <message>
        <source>Onto card {card}</source>
        <translation>На картку {card}</translation>
    </message>
    <message>
        <source>pays nothing any more</source>
        <translation>більше не оплачує</translation>
    </message>
    <message>
        <source>Sell something more</source>
        <translation>Додати ще покупку</translation>
    </message>
    <message>
        <source>Gift card {card} holds {money}. Type the sum: it pays.</source>
        <translation>На подарунковій картці {card} {money}. Введіть суму — картка сплатить.</translation>
    </message>
    <message>
        <source>Put more value on it</source>
        <translation>Поповнити картку</translation>
    </message>
    <message>
        <source>Gift card {card} is empty, so it cannot pay.</source>
        <translation>Подарункова картка {card} порожня, платити нею не можна.</translation>
    </message>
    <message>
        <source>Gift card {card} is not sold yet, so it cannot pay.</source>
        <translation>Подарункову картку {card} ще не продано, платити нею не можна.</translation>
    </message>
    <message>
        <source>Put the sum typed on it</source>
        <translation>Покласти цю суму</translation>
    </message>
    <message>
        <source>To the till</source>
        <translation>До каси</translation>
    </message>
    <message>
        <source>The purchase of {money} was recorded before the program ended; it is not taken again.</source>
        <translation>Покупку на {money} було записано до того, як програма закрилася; вдруге її не буде записано.</translation>
    </message>
    <message>
        <source>The unfinished purchase is here again.</source>
        <translation>Незавершена покупка знову тут.</translation>
    </message>
    <message>
        <source>What was put aside is here again.</source>
        <translation>Відкладене знову тут.</translation>
    </message>
    <message>
        <source>Put aside: {who}. {key} brings it back.</source>
        <translation>Відкладено: {who}. {key} — повернути.</translation>
    </message>
    <message>
        <source>Dropped, nothing was recorded: {who}.</source>
        <translation>Покупку прибрано, нічого не записано: {who}.</translation>
    </message>
    <message>
        <source>Put it aside again</source>
        <translation>Відкласти знову</translation>
    </message>
    <message>
        <source>a purchase without a client</source>
        <translation>покупка без клієнта</translation>
    </message>
    <message>
        <source>Nothing is put aside. {key} puts the purchase that is typed aside.</source>
        <translation>Відкладених покупок немає. {key} відкладає набрану покупку.</translation>
    </message>
    <message>
        <source>Type the value for the gift card first.</source>
        <translation>Введіть суму на картку.</translation>
    </message>
    <message>
        <source>The signs +, − and * may be used, too.</source>
        <translation>Можна +, − і *.</translation>
    </message>
    <message>
        <source>The card that was read is not used. {key} once more records the purchase without a card.</source>
        <translation>Прочитану картку не застосовано. {key} ще раз запише покупку без картки.</translation>
    </message>
    <message>
        <source>Gift card {card} pays nothing any more: × takes it off.</source>
        <translation>Подарункова картка {card} більше нічого не оплачує: × прибере її.</translation>
    </message>
    <message>
        <source>Put into this purchase: {gift} ({title}, no. {number}).</source>
        <translation>Покладіть до цієї покупки: {gift} ({title}, № {number}).</translation>
    </message>
    <message>
        <source>Recorded without a card: {money}. {key} puts it on one.</source>
        <translation>Записано без картки: {money}. {key} віднесе покупку на картку.</translation>
    </message>
    <message>
        <source>Gift card sold: {money}.</source>
        <translation>Подарункову картку продано: {money}.</translation>
    </message>
    <message>
        <source>This purchase was recorded already: {money}.</source>
        <translation>Цю покупку вже записано: {money}.</translation>
    </message>
    <message>
        <source>{sum} by gift card.</source>
        <translation>Подарунковою карткою: {sum}.</translation>
    </message>
    <message>
        <source>Bonuses {earned}, balance {balance}.</source>
        <translation>Бонуси {earned}, баланс {balance}.</translation>
    </message>
    <message>
        <source>Bonus balance {balance}.</source>
        <translation>Баланс бонусів: {balance}.</translation>
    </message>
    <message>
        <source>Return recorded. Give back {money}.</source>
        <translation>Повернення записано. Віддати {money}.</translation>
    </message>
    <message>
        <source>Undo the return</source>
        <translation>Скасувати повернення</translation>
    </message>
    <message>
        <source>Nothing recorded here is left to undo. Older operations are undone in the list (Del).</source>
        <translation>Скасовувати тут більше нічого. Давніші операції скасовуються у списку (Del).</translation>
    </message>
    <message>
        <source>This undo changes more than its sum: do it in the list of the till.</source>
        <translation>Це скасування змінює не лише суму: скасуйте операцію у списку на касі.</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Undone. Give back {money}.</source>
        <translation>Скасовано. Віддати {money}.</translation>
    </message>
    <message>
        <source>Undone. Take {money} from the client again.</source>
        <translation>Скасовано. Знову взяти з клієнта {money}.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Скасовано.</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>everything</source>
        <translation>усе</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>покупки</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>повернення</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>розмови</translation>
    </message>
    <message>
        <source>complaints and wishes</source>
        <translation>скарги та побажання</translation>
    </message>
    <message>
        <source>greetings</source>
        <translation>привітання</translation>
    </message>
    <message>
        <source>presents</source>
        <translation>подарунки</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>зміни</translation>
    </message>
    <message>
        <source>What is shown of all that happened</source>
        <translation>Що показувати</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Показати раніші</translation>
    </message>
    <message>
        <source>every field</source>
        <translation>усі поля</translation>
    </message>
    <message>
        <source>Of which field changes are shown</source>
        <translation>Зміни якого поля показувати</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що було</translation>
    </message>
    <message>
        <source>It was never changed.</source>
        <translation>Цього жодного разу не змінювали.</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Поки нічого не було.</translation>
    </message>
    <message>
        <source>Nothing was brought back.</source>
        <translation>Нічого не повертали.</translation>
    </message>
    <message>
        <source>No complaints, no wishes.</source>
        <translation>Скарг і побажань немає.</translation>
    </message>
    <message>
        <source>No conversations yet: note one with “Note a talk”.</source>
        <translation>Розмов поки немає: запишіть першу кнопкою «Розмова».</translation>
    </message>
    <message>
        <source>Nobody greeted the client yet.</source>
        <translation>Привітань поки не було.</translation>
    </message>
    <message>
        <source>No presents yet.</source>
        <translation>Подарунків поки немає.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Поки нічого не змінювали.</translation>
    </message>
    <message>
        <source>answered on {day}</source>
        <translation>відповідь {day}</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>Скасувати цю зміну</translation>
    </message>
    <message>
        <source>Put this note right</source>
        <translation>Виправити цей запис</translation>
    </message>
    <message>
        <source>Take this note out</source>
        <translation>Прибрати цей запис</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Записати відповідь</translation>
    </message>
    <message>
        <source>Make a favourite holiday of this note</source>
        <translation>Зробити з цього запису улюблене свято</translation>
    </message>
    <message>
        <source>No purchases yet.</source>
        <translation>Покупок поки немає.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} та ще %n</numerusform>
            <numerusform>{names} та ще %n</numerusform>
            <numerusform>{names} та ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a holiday today or in the next 7 days, and nobody was missed: there is nothing to print.</source>
        <translation>Сьогодні й у найближчі 7 днів свят ні в кого немає, і нікого не пропущено: друкувати нічого.</translation>
    </message>
    <message>
        <source>Today {day}.pdf</source>
        <translation>Сьогодні {day}.pdf</translation>
    </message>
    <message>
        <source>Noted as greeted.</source>
        <translation>Позначено: привітано.</translation>
    </message>
    <message>
        <source>Put off until tomorrow.</source>
        <translation>Відкладено до завтра.</translation>
    </message>
    <message>
        <source>{day}, {when}</source>
        <translation>{day}, {when}</translation>
    </message>
    <message>
        <source>{holiday}, the favourite</source>
        <translation>{holiday}, улюблене</translation>
    </message>
    <message>
        <source>A day of the shop’s own</source>
        <translation>Власний день крамниці</translation>
    </message>
    <message>
        <source>Skipped this time.</source>
        <translation>Пропущено цього разу.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Повернути як було</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Whose holiday is today, and who is to be remembered</source>
        <translation>Чиє сьогодні свято і кому час нагадати про себе</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Card, name, phone or number</source>
        <translation>Картка, ім’я, телефон або номер</translation>
    </message>
    <message>
        <source>Demonstration shop</source>
        <translation>Демонстраційний магазин</translation>
    </message>
    <message>
        <source>No copy yet</source>
        <translation>Копії ще немає</translation>
    </message>
    <message numerus="yes">
        <source>No copy elsewhere for %n day(s)</source>
        <translation>
            <numerusform>Без другої копії %n день</numerusform>
            <numerusform>Без другої копії %n дні</numerusform>
            <numerusform>Без другої копії %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy {ago}</source>
        <translation>Копія {ago}</translation>
    </message>
</context>
<context>
    <name>TotalsPanel</name>
    <message>
        <source>The day before</source>
        <translation>Попередній день</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Наступний день</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Скопіювати</translation>
    </message>
    <message>
        <source>Close the totals</source>
        <translation>Закрити підсумки</translation>
    </message>
    <message>
        <source>Day’s totals</source>
        <translation>Підсумки дня</translation>
    </message>
    <message>
        <source>today, until now</source>
        <translation>сьогодні, на цю годину</translation>
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
        <translation>Відкрити Shopclient</translation>
    </message>
    <message>
        <source>Whose holiday is today</source>
        <translation>Чиє сьогодні свято</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message numerus="yes">
        <source>{first} – {last}: not one of %n purchase(s) can be tried with these rules.</source>
        <translation>
            <numerusform>{first} – {last}: з %n покупки жодної не можна перерахувати за цими правилами.</numerusform>
            <numerusform>{first} – {last}: з %n покупок жодної не можна перерахувати за цими правилами.</numerusform>
            <numerusform>{first} – {last}: з %n покупок жодної не можна перерахувати за цими правилами.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no purchases from {first} to {last}. Choose a longer period, or sell first.</source>
        <translation>З {first} до {last} покупок немає. Виберіть довший період або поверніться, коли каса попрацює.</translation>
    </message>
    <message numerus="yes">
        <source>{first} – {last}: not one of %n purchase(s) would differ.</source>
        <translation>
            <numerusform>{first} – {last}: із %n покупки жодна не змінилася б.</numerusform>
            <numerusform>{first} – {last}: із %n покупок жодна не змінилася б.</numerusform>
            <numerusform>{first} – {last}: із %n покупок жодна не змінилася б.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} – {last}: {differing} of %n purchase(s) would differ.</source>
        <translation>
            <numerusform>{first} – {last}: змінилися б {differing} із %n покупки.</numerusform>
            <numerusform>{first} – {last}: змінилися б {differing} із %n покупок.</numerusform>
            <numerusform>{first} – {last}: змінилися б {differing} із %n покупок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The programme would have cost the same: {now}.</source>
        <translation>Програма обійшлася б у стільки ж: {now}.</translation>
    </message>
    <message>
        <source>The programme would have cost {by} more: {now} instead of {then}.</source>
        <translation>Програма обійшлася б на {by} дорожче: {now} замість {then}.</translation>
    </message>
    <message>
        <source>The programme would have cost {by} less: {now} instead of {then}.</source>
        <translation>Програма обійшлася б на {by} дешевше: {now} замість {then}.</translation>
    </message>
    <message>
        <source>Money taken</source>
        <translation>Отримано грошима</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Знижки</translation>
    </message>
    <message>
        <source>Bonuses given</source>
        <translation>Нараховано бонусів</translation>
    </message>
    <message>
        <source>Paid with bonuses</source>
        <translation>Сплачено бонусами</translation>
    </message>
    <message>
        <source>Bonuses expired</source>
        <translation>Згоріло бонусів</translation>
    </message>
    <message>
        <source>Cost: discounts and bonuses given, less expired</source>
        <translation>Витрати: знижки й нараховані бонуси за вирахуванням згорілих</translation>
    </message>
    <message>
        <source>money {then} → {now}</source>
        <translation>грошима {then} → {now}</translation>
    </message>
    <message>
        <source>bonuses given {then} → {now}</source>
        <translation>нараховано бонусів {then} → {now}</translation>
    </message>
    <message>
        <source>paid with bonuses {then} → {now}</source>
        <translation>сплачено бонусами {then} → {now}</translation>
    </message>
    <message>
        <source>Nobody would have got more.</source>
        <translation>Ніхто не отримав би більше.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) would have got more: {sum} in all.</source>
        <translation>
            <numerusform>Більше отримав би %n клієнт: усього {sum}.</numerusform>
            <numerusform>Більше отримали б %n клієнти: усього {sum}.</numerusform>
            <numerusform>Більше отримали б %n клієнтів: усього {sum}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would have got less.</source>
        <translation>Ніхто не отримав би менше.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) would have got less: {sum} in all.</source>
        <translation>
            <numerusform>Менше отримав би %n клієнт: усього {sum}.</numerusform>
            <numerusform>Менше отримали б %n клієнти: усього {sum}.</numerusform>
            <numerusform>Менше отримали б %n клієнтів: усього {sum}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bearer of card …{last}</source>
        <translation>Пред’явник картки …{last}</translation>
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
            <numerusform>повернень: %n</numerusform>
            <numerusform>повернень: %n</numerusform>
            <numerusform>повернень: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>undone: %n</source>
        <translation>
            <numerusform>скасувань: %n</numerusform>
            <numerusform>скасувань: %n</numerusform>
            <numerusform>скасувань: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>corrections: %n</source>
        <translation>
            <numerusform>коригувань: %n</numerusform>
            <numerusform>коригувань: %n</numerusform>
            <numerusform>коригувань: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>purchases given to a card: %n</source>
        <translation>
            <numerusform>покупок, записаних на картку потім: %n</numerusform>
            <numerusform>покупок, записаних на картку потім: %n</numerusform>
            <numerusform>покупок, записаних на картку потім: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other: %n</source>
        <translation>
            <numerusform>іншого: %n</numerusform>
            <numerusform>іншого: %n</numerusform>
            <numerusform>іншого: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since nobody can tell what would have been: {what}.</source>
        <translation>Не враховано, результат передбачити не можна: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>The trial does without %n purchase(s) for {sum}, of {all} in all: with these rules the till would refuse them, for a department or a card that is no longer good.</source>
        <translation>
            <numerusform>Перераховано без %n покупки на {sum} (усього покупок: {all}): за цими правилами каса відмовила б – такого відділу вже немає або картка вже не діє.</numerusform>
            <numerusform>Перераховано без %n покупок на {sum} (усього покупок: {all}): за цими правилами каса відмовила б – такого відділу вже немає або картка вже не діє.</numerusform>
            <numerusform>Перераховано без %n покупок на {sum} (усього покупок: {all}): за цими правилами каса відмовила б – такого відділу вже немає або картка вже не діє.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same people buy the same goods at the same moments; balances begin as they were. Who paid with 200 bonuses asks for 200 again and gets what there would be. Of a return the same part comes back.</source>
        <translation>Ті самі люди купують ті самі товари в ті самі хвилини; баланси на початку – якими були. Хто платив 200 бонусами, знову просить 200 і платить тим, що було б на картці. Із повернень повертається та сама частина покупки.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… і ще %n</numerusform>
            <numerusform>… і ще %n</numerusform>
            <numerusform>… і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Last month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Три місяці</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>Try on real purchases</source>
        <translation>Перевірити на минулих покупках</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>A copy of the file is being made: {percent} %.</source>
        <translation>Створюється копія файлу: {percent} %.</translation>
    </message>
    <message>
        <source>The copy is being checked and prepared …</source>
        <translation>Копія перевіряється та готується …</translation>
    </message>
    <message>
        <source>{done} of {total} purchases, returns and other steps are recalculated.</source>
        <translation>Перераховано {done} з {total} покупок, повернень та інших операцій.</translation>
    </message>
    <message>
        <source>Real purchases are recalculated with these rules, on a copy. The shop’s file does not change.</source>
        <translation>Справжні покупки перераховуються за цими правилами на копії. Файл магазину не змінюється.</translation>
    </message>
    <message>
        <source>What it would have been with these rules</source>
        <translation>Що було б із цими правилами</translation>
    </message>
</context>
<context>
    <name>TrialResult</name>
    <message>
        <source>Cost by kind of card</source>
        <translation>Витрати за видами карток</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>Без картки</translation>
    </message>
    <message>
        <source>“As it was” is by the rules of those days. They were changed since, and what these changes make is a part of the difference, too:</source>
        <translation>«Як було» — за правилами тих днів. Відтоді вони змінилися, і частина різниці — від цих змін:</translation>
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
        <translation>Як було</translation>
    </message>
    <message>
        <source>With these rules</source>
        <translation>З цими правилами</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Різниця</translation>
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
        <translation>Усе записане є у файлі магазину, немає лише його копії. Під час наступної роботи програма спробує знову.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Close without a copy</source>
        <translation>Закрити без копії</translation>
    </message>
    <message>
        <source>The last copy could not be made</source>
        <translation>Останню копію не вдалося зробити</translation>
    </message>
    <message>
        <source>There is no free space on the disk of {path}. Free some space and try again.</source>
        <translation>На диску з {path} немає місця. Звільніть місце та спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>Undo the purchase of {day}, {who}, {sum}?</source>
        <translation>Скасувати покупку {day}, {who}, {sum}?</translation>
    </message>
    <message>
        <source>Undo the return of {day}, {who}, {sum}?</source>
        <translation>Скасувати повернення {day}, {who}, {sum}?</translation>
    </message>
    <message>
        <source>Undo the correction of {day}, {who}?</source>
        <translation>Скасувати коригування {day}, {who}?</translation>
    </message>
    <message>
        <source>Take the purchase off the card again: {day}, {who}?</source>
        <translation>Зняти покупку з картки: {day}, {who}?</translation>
    </message>
    <message>
        <source>without a client</source>
        <translation>без клієнта</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>картка {number}</translation>
    </message>
    <message>
        <source>{sum} goes back to the client.</source>
        <translation>Повернути клієнтові {sum}.</translation>
    </message>
    <message>
        <source>{sum} is to be taken from the client again.</source>
        <translation>Знову взяти з клієнта {sum}.</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) of it are undone, too: {sums}.</source>
        <translation>
            <numerusform>Разом із нею скасується %n повернення: {sums}.</numerusform>
            <numerusform>Разом із нею скасуються %n повернення: {sums}.</numerusform>
            <numerusform>Разом із нею скасується %n повернень: {sums}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes off the card that it was put on after payment.</source>
        <translation>Буде знято і з картки, на яку занесено після оплати.</translation>
    </message>
    <message>
        <source>Bonuses: {before} now, {after} afterwards.</source>
        <translation>Бонуси: зараз {before}, стане {after}.</translation>
    </message>
    <message>
        <source>Bonuses: {before} now, {after} afterwards, a debt paid by the next ones.</source>
        <translation>Бонуси: зараз {before}, стане {after} — борг, його погасять наступні нарахування.</translation>
    </message>
    <message>
        <source>{sum} of the bonuses it was paid with have expired meanwhile.</source>
        <translation>З бонусів, якими її сплачено, {sum} уже згоріли.</translation>
    </message>
    <message>
        <source>Level: {after} discount instead of {before}.</source>
        <translation>Рівень: знижка {after} замість {before}.</translation>
    </message>
    <message>
        <source>Level: {after} in bonuses instead of {before}.</source>
        <translation>Рівень: бонусами {after} замість {before}.</translation>
    </message>
</context>
<context>
    <name>UnknownBand</name>
    <message>
        <source>Not known yet, ask at the till:</source>
        <translation>Поки невідомо, запитайте на касі:</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>день народження</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>contact persons</source>
        <translation>контактні особи</translation>
    </message>
    <message>
        <source>family</source>
        <translation>родина</translation>
    </message>
    <message>
        <source>tastes and hobbies</source>
        <translation>смаки та захоплення</translation>
    </message>
    <message>
        <source>how to talk to the client</source>
        <translation>як говорити з клієнтом</translation>
    </message>
    <message>
        <source>how the client came</source>
        <translation>звідки дізналися про нас</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>The shop’s file is being brought to this version of the program. First a checked copy of it is made, which is kept: {name}</source>
        <translation>Файл магазину приводиться до цієї версії програми. Спочатку робиться й перевіряється його копія, вона залишиться: {name}</translation>
    </message>
</context>
<context>
    <name>ValueForm</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>WayPanel</name>
    <message>
        <source>What was answered</source>
        <translation>Що відповіли</translation>
    </message>
    <message>
        <source>was glad, will drop in on Friday</source>
        <translation>зраділи, зайдуть у п’ятницю</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Малюнок</translation>
    </message>
    <message>
        <source>One side of an A4 sheet: fold it in half across, then in half again, the picture outside.</source>
        <translation>Один бік аркуша A4: складіть його навпіл упоперек, потім ще раз навпіл, малюнком назовні.</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Зателефонувати</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Скопіювати номер</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Не відповідає</translation>
    </message>
    <message>
        <source>Asked to call later</source>
        <translation>Просить передзвонити</translation>
    </message>
    <message>
        <source>Open in the SMS program</source>
        <translation>Відкрити в програмі SMS</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Скопіювати текст</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Надрукувати</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s)</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знаки</numerusform>
            <numerusform>%n знаків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n повідомлення</numerusform>
            <numerusform>%n повідомлення</numerusform>
            <numerusform>%n повідомлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left in this one</source>
        <translation>
            <numerusform>у цьому ще місце на %n знак</numerusform>
            <numerusform>у цьому ще місце на %n знаки</numerusform>
            <numerusform>у цьому ще місце на %n знаків</numerusform>
        </translation>
    </message>
    <message>
        <source>With Cyrillic letters one message holds 70 signs, in several 67 each.</source>
        <translation>З кирилицею в одному повідомленні 70 знаків, у кількох – по 67.</translation>
    </message>
</context>
<context>
    <name>WeekdayOfHe</name>
    <message>
        <source>the first {weekday} of {month}</source>
        <translation>перший {weekday} {month}</translation>
    </message>
    <message>
        <source>the second {weekday} of {month}</source>
        <translation>другий {weekday} {month}</translation>
    </message>
    <message>
        <source>the third {weekday} of {month}</source>
        <translation>третій {weekday} {month}</translation>
    </message>
    <message>
        <source>the fourth {weekday} of {month}</source>
        <translation>четвертий {weekday} {month}</translation>
    </message>
    <message>
        <source>the fifth {weekday} of {month}</source>
        <translation>п’ятий {weekday} {month}</translation>
    </message>
    <message>
        <source>the last {weekday} of {month}</source>
        <translation>останній {weekday} {month}</translation>
    </message>
</context>
<context>
    <name>WeekdayOfIt</name>
    <message>
        <source>the first {weekday} of {month}</source>
        <translation>перша {weekday} {month}</translation>
    </message>
    <message>
        <source>the second {weekday} of {month}</source>
        <translation>друга {weekday} {month}</translation>
    </message>
    <message>
        <source>the third {weekday} of {month}</source>
        <translation>третя {weekday} {month}</translation>
    </message>
    <message>
        <source>the fourth {weekday} of {month}</source>
        <translation>четверта {weekday} {month}</translation>
    </message>
    <message>
        <source>the fifth {weekday} of {month}</source>
        <translation>п’ята {weekday} {month}</translation>
    </message>
    <message>
        <source>the last {weekday} of {month}</source>
        <translation>остання {weekday} {month}</translation>
    </message>
</context>
<context>
    <name>WeekdayOfShe</name>
    <message>
        <source>the first {weekday} of {month}</source>
        <translation>перша {weekday} {month}</translation>
    </message>
    <message>
        <source>the second {weekday} of {month}</source>
        <translation>друга {weekday} {month}</translation>
    </message>
    <message>
        <source>the third {weekday} of {month}</source>
        <translation>третя {weekday} {month}</translation>
    </message>
    <message>
        <source>the fourth {weekday} of {month}</source>
        <translation>четверта {weekday} {month}</translation>
    </message>
    <message>
        <source>the fifth {weekday} of {month}</source>
        <translation>п’ята {weekday} {month}</translation>
    </message>
    <message>
        <source>the last {weekday} of {month}</source>
        <translation>остання {weekday} {month}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Where your data lies</source>
        <translation>Де лежать ваші дані</translation>
    </message>
    <message>
        <source>Files of a shop (*.shopclient)</source>
        <translation>Файли магазину (*.shopclient)</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Мій магазин</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Ласкаво просимо</translation>
    </message>
    <message>
        <source>Three short questions, and your shop is open. Press Enter to go on.</source>
        <translation>Три короткі запитання — і магазин відкрито. Далі — Enter.</translation>
    </message>
    <message>
        <source>I have a file from my other computer…</source>
        <translation>У мене файл з іншого комп’ютера…</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Ваш магазин</translation>
    </message>
    <message>
        <source>The name stands on the cards; the currency is that of your till.</source>
        <translation>Назва буде на картках, валюта — як у касі.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Назва магазину</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>Type the name of the shop.</source>
        <translation>Введіть назву магазину.</translation>
    </message>
    <message>
        <source>What does a card bring?</source>
        <translation>Що дає картка?</translation>
    </message>
    <message>
        <source>Choose a rule to begin with. It can be skipped and changed later.</source>
        <translation>Виберіть правило для початку. Його можна пропустити й потім змінити.</translation>
    </message>
    <message>
        <source>All data is one file on this computer, with copies beside it.</source>
        <translation>Усі дані — один файл на цьому комп’ютері, копії лежать поруч.</translation>
    </message>
    <message>
        <source>Open “{shop}”</source>
        <translation>Відкрити «{shop}»</translation>
    </message>
    <message>
        <source>A new, empty file.</source>
        <translation>Новий порожній файл.</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Інше місце…</translation>
    </message>
    <message>
        <source>Try the demonstration shop</source>
        <translation>Спробувати магазин для прикладу</translation>
    </message>
    <message>
        <source>Invented people, two years of purchases. Closing it leaves no trace.</source>
        <translation>Вигадані люди й два роки покупок. Після закриття слідів не лишиться.</translation>
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
        <translation>Далі</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Відкрити приклад</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Відкрити магазин</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Change who it is</source>
        <translation>Змінити відомості</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Хто це</translation>
    </message>
    <message>
        <source>How the client came and who recommended the shop is not noted yet.</source>
        <translation>Звідки дізналися про магазин і хто його порадив, поки не записано.</translation>
    </message>
    <message>
        <source>How the client came</source>
        <translation>Звідки дізналися про нас</translation>
    </message>
    <message>
        <source>In charge of the client</source>
        <translation>Хто веде клієнта</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Розмовляє</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Рік народження</translation>
    </message>
    <message>
        <source>about {year}</source>
        <translation>приблизно {year}</translation>
    </message>
    <message>
        <source>Share of such purchases made here</source>
        <translation>Частка таких покупок у нас</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Would recommend us</source>
        <translation>Порадить нас знайомим</translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation>{score} з 10</translation>
    </message>
    <message>
        <source>Phone and address were checked</source>
        <translation>Телефон і адресу перевірено</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Розміри</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>За рекомендацією</translation>
    </message>
    <message>
        <source>Came on the client’s recommendation</source>
        <translation>За рекомендацією цього клієнта</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel}: welcome</source>
        <translation>{channel}: можна</translation>
    </message>
    <message>
        <source>{channel}: not wanted</source>
        <translation>{channel}: не треба</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>дзвінки</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>messengers</source>
        <translation>месенджери</translation>
    </message>
    <message>
        <source>e-mails</source>
        <translation>ел. пошта</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>листи</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>візити</translation>
    </message>
</context>
<context>
    <name>WhoFields</name>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>as the client says it</source>
        <translation>як клієнт називається</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>Surname, first name, patronymic apart</source>
        <translation>Прізвище, ім’я, по батькові окремо</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>050 123 45 67</source>
        <translation>050 123 45 67</translation>
    </message>
    <message>
        <source>One more phone</source>
        <translation>Ще телефон</translation>
    </message>
    <message>
        <source>Take this phone away</source>
        <translation>Прибрати цей телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Пошта</translation>
    </message>
    <message>
        <source>One more e-mail</source>
        <translation>Ще адреса пошти</translation>
    </message>
    <message>
        <source>Take this e-mail away</source>
        <translation>Прибрати цю адресу пошти</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День народження</translation>
    </message>
    <message>
        <source>dd.mm, the year if known</source>
        <translation>дд.мм, рік — якщо відомий</translation>
    </message>
    <message>
        <source>Or about</source>
        <translation>Або приблизно</translation>
    </message>
    <message>
        <source>age 40, year 1986</source>
        <translation>40 років або 1986</translation>
    </message>
    <message>
        <source>In years without 29 February</source>
        <translation>У роки без 29 лютого</translation>
    </message>
    <message>
        <source>as the shop does it</source>
        <translation>як заведено в магазині</translation>
    </message>
    <message>
        <source>on 28 February</source>
        <translation>28 лютого</translation>
    </message>
    <message>
        <source>on 1 March</source>
        <translation>1 березня</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Назва організації</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>День заснування</translation>
    </message>
    <message>
        <source>First name: {first}, surname: {last}</source>
        <translation>Ім’я: {first}, прізвище: {last}</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>{sum} is the price of all</source>
        <translation>{sum} — сума покупки</translation>
    </message>
    <message>
        <source>− {sum} discount</source>
        <translation>− {sum} знижка</translation>
    </message>
    <message>
        <source>− {sum} paid with bonuses</source>
        <translation>− {sum} сплачено бонусами</translation>
    </message>
    <message>
        <source>− {sum} paid with gift cards</source>
        <translation>− {sum} сплачено подарунковими картками</translation>
    </message>
    <message>
        <source>− {sum} rounded off</source>
        <translation>− {sum} округлення</translation>
    </message>
    <message>
        <source>= {sum} to pay</source>
        <translation>= {sum} до сплати</translation>
    </message>
    <message>
        <source>{sum} before this purchase</source>
        <translation>{sum} було до покупки</translation>
    </message>
    <message>
        <source>− {sum} spent on it</source>
        <translation>− {sum} списано на неї</translation>
    </message>
    <message>
        <source>+ {sum} earned by it</source>
        <translation>+ {sum} нараховано за неї</translation>
    </message>
    <message>
        <source>+ {sum} given with it</source>
        <translation>+ {sum} подаровано разом із нею</translation>
    </message>
    <message>
        <source>= {sum} after it</source>
        <translation>= {sum} стане після неї</translation>
    </message>
    <message>
        <source>{sum} more become active later</source>
        <translation>ще {sum} стануть доступними пізніше</translation>
    </message>
    <message>
        <source>Up to {sum} can be paid with bonuses now.</source>
        <translation>Зараз бонусами можна сплатити до {sum}.</translation>
    </message>
    <message>
        <source>The turnover so far gives {what}.</source>
        <translation>Сума покупок зараз дає: {what}.</translation>
    </message>
    <message>
        <source>After {sum} more it gives {what}.</source>
        <translation>Ще {sum} — і буде: {what}.</translation>
    </message>
    <message>
        <source>A new level holds from the next purchase on.</source>
        <translation>Новий рівень діє з наступної покупки.</translation>
    </message>
    <message>
        <source>A new level holds for the very purchase that reaches it.</source>
        <translation>Новий рівень діє вже для тієї покупки, на якій його досягнуто.</translation>
    </message>
    <message>
        <source>It is counted anew each time and may fall.</source>
        <translation>Він рахується щоразу заново й може знизитися.</translation>
    </message>
    <message>
        <source>A level once reached is kept.</source>
        <translation>Досягнутий рівень зберігається.</translation>
    </message>
    <message>
        <source>a discount of {discount} and {cashback} in bonuses</source>
        <translation>знижка {discount} і {cashback} бонусами</translation>
    </message>
    <message>
        <source>a discount of {discount}</source>
        <translation>знижка {discount}</translation>
    </message>
    <message>
        <source>{cashback} in bonuses</source>
        <translation>{cashback} бонусами</translation>
    </message>
    <message>
        <source>Discount: {sum}</source>
        <translation>Знижка: {sum}</translation>
    </message>
    <message>
        <source>Paid with bonuses: {sum}</source>
        <translation>Сплачено бонусами: {sum}</translation>
    </message>
    <message>
        <source>Gift cards: {sum}</source>
        <translation>Подарункові картки: {sum}</translation>
    </message>
    <message>
        <source>Rounded off: {sum}</source>
        <translation>Округлення: {sum}</translation>
    </message>
    <message>
        <source>To pay: {sum}</source>
        <translation>До сплати: {sum}</translation>
    </message>
    <message>
        <source>Bonuses earned: {sum}</source>
        <translation>Нараховано бонусів: {sum}</translation>
    </message>
    <message>
        <source>Bonuses after it: {sum}</source>
        <translation>Бонусів стане: {sum}</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Штампи</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>Can be spent: {sum}</source>
        <translation>Можна списати: {sum}</translation>
    </message>
    <message>
        <source>At most {share} of {base} may be, that is {limit}.</source>
        <translation>Можна не більше {share} від {base}, тобто {limit}.</translation>
    </message>
</context>
<context>
    <name>WhyBox</name>
    <message>
        <source>Why this number?</source>
        <translation>Чому саме стільки?</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Усі кроки</translation>
    </message>
</context>
<context>
    <name>WhyName</name>
    <message>
        <source>Why this number?</source>
        <translation>Чому стільки?</translation>
    </message>
    <message>
        <source>{figure}: why this number?</source>
        <translation>{figure}: чому стільки?</translation>
    </message>
</context>
<context>
    <name>_Occasion</name>
    <message>
        <source>What day it is</source>
        <translation>Що за день</translation>
    </message>
    <message>
        <source>wedding</source>
        <translation>весілля</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>dd.mm or dd.mm.yyyy</source>
        <translation>дд.мм або дд.мм.рррр</translation>
    </message>
    <message>
        <source>Take this day away</source>
        <translation>Прибрати цей день</translation>
    </message>
</context>
<context>
    <name>_Told</name>
    <message>
        <source>Reminded at {time}</source>
        <translation>Нагадали о {time}</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>До завтра</translation>
    </message>
    <message>
        <source>Not to be reminded</source>
        <translation>Не нагадувати</translation>
    </message>
</context>
</TS>
