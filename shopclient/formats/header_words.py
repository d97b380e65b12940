"""The words that shops and programs put above their columns, in Russian, Ukrainian and English.

Case, punctuation, numbers (``Phone 2``) and a currency at the end do not matter.
"""

#: Field (a value of ``client_columns.Field``) → headers, divided by ``|``.
SYNONYMS: dict[str, str] = {
    "name": (
        "фио|ф и о|имя|имя клиента|клиент|клиенты|покупатель|полное имя|фамилия имя отчество|фамилия имя|"
        "наименование|контрагент|держатель|держатель карты|владелец карты|физическое лицо|"
        "піб|п і б|імя|імя клієнта|клієнт|покупець|повне імя|прізвище імя по батькові|прізвище та імя|"
        "найменування|власник картки|"
        "name|full name|customer name|client name|customer|client|display name|cardholder|contact name"
    ),
    "last": "фамилия|прізвище|last name|surname|family name|lastname|last",
    "first": "first name|given name|firstname|forename|first|имя и отчество",
    "middle": (
        "отчество|по батькові|батькові|middle name|patronymic|additional name|second name|middlename|middle"
    ),
    "phone": (
        "телефон|телефоны|тел|моб|мобильный|мобильный телефон|телефон мобильный|телефон моб|моб телефон|"
        "моб тел|сотовый|сотовый телефон|номер телефона|контактный телефон|домашний телефон|телефон домашний|"
        "рабочий телефон|телефон рабочий|дополнительный телефон|телефон клиента|"
        "телефони|мобільний|мобільний телефон|телефон мобільний|номер телефону|контактний телефон|"
        "телефон клієнта|домашній телефон|робочий телефон|"
        "phone|phones|phone number|mobile|mobile phone|mobile number|cell|cell phone|telephone|tel|"
        "contact number|home phone|work phone|phone value|customer phone"
    ),
    "email": (
        "почта|эл почта|электронная почта|адрес электронной почты|имейл|емейл|мейл|"
        "пошта|ел пошта|електронна пошта|електронна адреса|імейл|"
        "email|e mail|mail|email address|e mail address|e mail value|customer email"
    ),
    "birthday": (
        "дата рождения|день рождения|др|д р|дата рожд|рождение|родился|"
        "дата народження|день народження|дн|д н|"
        "birthday|birth date|birthdate|date of birth|dob|bday"
    ),
    "card": (
        "карта|карты|номер карты|карта номер|карта клиента|дисконтная карта|дисконтная карта номер|"
        "номер дисконтной карты|бонусная карта|номер бонусной карты|карта лояльности|код карты|штрихкод|"
        "штрих код|штрихкод карты|штрих код карты|no карты|"
        "картка|номер картки|картка клієнта|дисконтна картка|номер дисконтної картки|бонусна картка|"
        "картка лояльності|код картки|no картки|"
        "card|card number|card no|card code|loyalty card|loyalty card number|customer code|barcode|"
        "discount card|membership number|member number"
    ),
    "kind": (
        "вид карты|тип карты|категория карты|вид картки|тип картки|card type|card kind|kind of card|"
        "membership|membership type"
    ),
    "bonus_balance": (
        "бонусы|бонус|баллы|баланс баллов|баланс бонусов|остаток бонусов|остаток баллов|бонусный баланс|"
        "накоплено бонусов|накоплено баллов|бонусный счет|бонусов на карте|"
        "бонуси|бали|баланс балів|баланс бонусів|залишок бонусів|залишок балів|бонусний баланс|"
        "накопичено бонусів|накопичено балів|бонусний рахунок|"
        "bonus|bonuses|points|points balance|bonus balance|loyalty points|loyalty balance|points available|"
        "cashback balance|reward points"
    ),
    "total_spent": (
        "накоплено|сумма накоплений|сумма покупок|всего покупок на сумму|оборот|итого покупок|накопления|"
        "накопленная сумма|всего потрачено|сумма продаж|потрачено|выручка|"
        "накопичено|сума накопичень|сума покупок|накопичена сума|усього витрачено|всього витрачено|витрачено|"
        "обіг|"
        "total spent|total spend|lifetime spend|spent|turnover|total sales|total purchases|accumulated|"
        "total amount spent|lifetime value"
    ),
    "notes": (
        "примечание|примечания|заметка|заметки|комментарий|комментарии|коммент|описание|дополнительно|"
        "примітка|примітки|нотатка|нотатки|коментар|коментарі|опис|"
        "note|notes|memo|comment|comments|remark|remarks|description"
    ),
    "remark": (
        "компания|организация|должность|прозвище|компанія|організація|посада|прізвисько|"
        "company|company name|organization|organisation|job title|nickname"
    ),
    "hobbies": "увлечения|хобби|интересы|захоплення|хобі|інтереси|hobby|hobbies|interests",
    "street": (
        "адрес|адрес проживания|домашний адрес|почтовый адрес|улица|"
        "адреса|адреса проживання|домашня адреса|поштова адреса|вулиця|"
        "address|street|street address|address line|home address"
    ),
    "city": "город|населенный пункт|місто|населений пункт|city|town",
    "region": "область|регион|край|район|регіон|province|state|region|county",
    "postal_code": "индекс|почтовый индекс|індекс|поштовий індекс|postal code|zip|zip code|postcode",
    "country": "страна|країна|country",
    "language": "язык|язык общения|мова|мова спілкування|language|locale",
    "tags": (
        "метки|метка|теги|тег|группа|группы|категория|мітки|мітка|група|групи|категорія|"
        "tags|tag|groups|labels"
    ),
    "external_id": (
        "код|id|ид|ид клиента|id клиента|код клиента|номер клиента|"
        "ід|id клієнта|код клієнта|номер клієнта|"
        "customer id|client id|reference id|square customer id|customer number|external id"
    ),
    "first_visit": (
        "первый визит|дата первого визита|первая покупка|дата первой покупки|дата регистрации|"
        "перший візит|дата першого візиту|перша покупка|дата реєстрації|"
        "first visit|first purchase|registered|registration date|customer since"
    ),
    "last_visit": (
        "последний визит|дата последнего визита|последняя покупка|дата последней покупки|"
        "останній візит|дата останнього візиту|остання покупка|дата останньої покупки|"
        "last visit|last purchase|last purchase date"
    ),
}

#: Columns that are known and hold nothing that the client file keeps.
IGNORED_HEADERS = (
    "no|no п п|n п п|номер п п|п п|creation source|transaction count|total visits|email subscription status|"
    "всего визитов|количество визитов|количество покупок|всього візитів|кількість візитів|кількість покупок|"
    "instant profile|blocklisted|birthday updated at"
)
