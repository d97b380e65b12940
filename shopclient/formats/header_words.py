"""The words that shops and programs put above their columns, in Russian, Ukrainian and English.

Case, punctuation, numbers (``Phone 2``) and a currency at the end do not matter.
"""

#: Field (a value of ``client_columns.Field``) → headers, divided by ``|``.
SYNONYMS: dict[str, str] = {
    "name": (
        "файл как|имя контакта|название|fn|full name native|фио|ф и о|имя|имя клиента|клиент|клиенты|"
        "покупатель|полное имя|фамилия имя отчество|фамилия имя|наименование|контрагент|держатель|"
        "держатель карты|владелец карты|физическое лицо|піб|п і б|імя|імя клієнта|клієнт|покупець|"
        "повне імя|прізвище імя по батькові|прізвище та імя|найменування|власник картки|name|"
        "full name|customer name|client name|customer|client|display name|cardholder|contact name"
    ),
    "last": "фамилия|прізвище|last name|surname|family name|lastname|last",
    "first": "first name|given name|firstname|forename|first|имя и отчество",
    "middle": (
        "отчество|по батькові|батькові|middle name|patronymic|additional name|second name|middlename|middle"
    ),
    "phone": (
        "телефон контакта|основной телефон|other phone|business phone|main phone|primary phone|"
        "phone number mobile|мобільний номер|номер мобільного|whatsapp|viber|вайбер|ватсап|телефон|"
        "телефоны|тел|моб|мобильный|мобильный телефон|телефон мобильный|телефон моб|моб телефон|"
        "моб тел|сотовый|сотовый телефон|номер телефона|контактный телефон|домашний телефон|"
        "телефон домашний|рабочий телефон|телефон рабочий|дополнительный телефон|телефон клиента|"
        "телефони|мобільний|мобільний телефон|телефон мобільний|номер телефону|контактний телефон|"
        "телефон клієнта|домашній телефон|робочий телефон|phone|phones|phone number|mobile|"
        "mobile phone|mobile number|cell|cell phone|telephone|tel|contact number|home phone|"
        "work phone|phone value|customer phone"
    ),
    "email": (
        "e mail address|адреса електронної пошти|електронна пошта адреса|личная почта|рабочая почта|"
        "почта|эл почта|электронная почта|адрес электронной почты|имейл|емейл|мейл|пошта|ел пошта|"
        "електронна пошта|електронна адреса|імейл|email|e mail|mail|email address|e mail value|"
        "customer email"
    ),
    "birthday": (
        "дата рождения клиента|дата народження клієнта|рождения|birth day|birthday date|"
        "дата рождения|день рождения|др|д р|дата рожд|рождение|родился|дата народження|"
        "день народження|дн|д н|birthday|birth date|birthdate|date of birth|dob|bday"
    ),
    "card": (
        "карточка|номер карточки|старая карта|номер старой карты|стара картка|old card|"
        "old card number|card numbers|карта|карты|номер карты|карта номер|карта клиента|"
        "дисконтная карта|дисконтная карта номер|номер дисконтной карты|бонусная карта|"
        "номер бонусной карты|карта лояльности|код карты|штрихкод|штрих код|штрихкод карты|"
        "штрих код карты|no карты|картка|номер картки|картка клієнта|дисконтна картка|"
        "номер дисконтної картки|бонусна картка|картка лояльності|код картки|no картки|card|"
        "card number|card no|card code|loyalty card|loyalty card number|customer code|barcode|"
        "discount card|membership number|member number"
    ),
    "kind": (
        "вид карты|тип карты|категория карты|вид картки|тип картки|card type|card kind|kind of card|"
        "membership|membership type"
    ),
    "bonus_balance": (
        "остаток|баланс|остаток бонусов на карте|залишок|balance|available points|бонусы|бонус|баллы|"
        "баланс баллов|баланс бонусов|остаток бонусов|остаток баллов|бонусный баланс|"
        "накоплено бонусов|накоплено баллов|бонусный счет|бонусов на карте|бонуси|бали|баланс балів|"
        "баланс бонусів|залишок бонусів|залишок балів|бонусний баланс|накопичено бонусів|"
        "накопичено балів|бонусний рахунок|bonus|bonuses|points|points balance|bonus balance|"
        "loyalty points|loyalty balance|points available|cashback balance|reward points"
    ),
    "total_spent": (
        "сумма|накопительная сумма|итог покупок|сума|накопичувальна сума|amount spent|"
        "purchases total|sum|накоплено|сумма накоплений|сумма покупок|всего покупок на сумму|оборот|"
        "итого покупок|накопления|накопленная сумма|всего потрачено|сумма продаж|потрачено|выручка|"
        "накопичено|сума накопичень|сума покупок|накопичена сума|усього витрачено|всього витрачено|"
        "витрачено|обіг|total spent|total spend|lifetime spend|spent|turnover|total sales|"
        "total purchases|accumulated|total amount spent|lifetime value"
    ),
    "notes": (
        "о клиенте|про клієнта|заметки о клиенте|особые отметки|примечание|примечания|заметка|"
        "заметки|комментарий|комментарии|коммент|описание|дополнительно|примітка|примітки|нотатка|"
        "нотатки|коментар|коментарі|опис|note|notes|memo|comment|comments|remark|remarks|description"
    ),
    "organisation": (
        "компания|организация|юридическое лицо|название организации|компанія|організація|"
        "юридична особа|company|company name|organization|organisation|organization name"
    ),
    "remark": (
        "должность|прозвище|отдел|скидка|процент скидки|скидка процент|сайт|соцсети|инстаграм|"
        "телеграм|посада|прізвисько|відділ|знижка|відсоток знижки|сайт компанії|соцмережі|інстаграм|"
        "job title|nickname|department|discount|discount percent|website|web page|website value|"
        "title role|occupation|organization title|organization department|custom field value|"
        "im value|instagram|telegram|role|maiden name|name suffix|suffix|profession|assistant s name|"
        "manager s name"
    ),
    "salutation": (
        "обращение|как обращаться|звернення|як звертатися|salutation|name prefix|prefix|title|form of address"
    ),
    "state": "состояние клиента|стан клієнта|client state",
    "born_about": "год рождения|рік народження|year of birth|birth year|born about",
    "name_day": "именины|день ангела|іменини|день ангела клієнта|name day|nameday",
    "date": (
        "день свадьбы|дата свадьбы|свадьба|годовщина|годовщина свадьбы|юбилей|событие|подія|event|"
        "день весілля|дата весілля|весілля|річниця|річниця весілля|anniversary|wedding|wedding day|"
        "wedding anniversary|event value"
    ),
    "card_state": "состояние карты|статус карты|стан картки|статус картки|card state|card status",
    "issued_on": (
        "дата выдачи|дата выдачи карты|выдана|дата видачі|дата видачі картки|видана|issued|"
        "issue date|issued on|card issue date|date issued"
    ),
    "address": (
        "полный адрес|адреса клиента|повна адреса|full address|address formatted|addresses|mailing address"
    ),
    "tastes": (
        "предпочтения|вкусы|любит|вподобання|смаки|уподобання|preferences|tastes|likes|favourite brands"
    ),
    "sizes": (
        "размер|размеры|размер одежды|размер обуви|розмір|розміри|розмір одягу|розмір взуття|size|"
        "sizes|clothing size|shoe size"
    ),
    "allergies": "аллергия|аллергии|непереносимость|алергія|алергії|непереносимість|allergy|allergies",
    "talk": "как разговаривать|как говорить|як розмовляти|how to talk|how to talk to them",
    "source": (
        "источник|откуда узнал|откуда узнали о нас|откуда|откуда пришел|джерело|звідки дізналися|"
        "звідки|source|how did you hear|how did you hear about us|lead source|came from"
    ),
    "keeper": (
        "менеджер|ответственный|продавец|ведущий менеджер|менеджер клієнта|відповідальний|продавець|"
        "manager|responsible|seller|keeper|account manager|assigned to"
    ),
    "household": "семья|родина|household",
    "consent": (
        "согласие|согласие на обработку|согласие на обработку персональных данных|"
        "согласие на обработку данных|згода|згода на обробку|згода на обробку персональних даних|"
        "consent|data consent|gdpr consent|consent given|personal data consent"
    ),
    "email_wish": (
        "email subscription status|рассылка|согласие на рассылку|подписка|розсилка|згода на розсилку|"
        "accepts marketing|email marketing|marketing consent|newsletter|subscribed"
    ),
    "referred_by": "кто порекомендовал|рекомендация|хто порекомендував|referred by",
    "label": (
        "phone type|phone label|e mail type|e mail label|address type|address label|event type|"
        "event label|relation type|relation label|custom field type|custom field label|website type|"
        "website label|im type|im label"
    ),
    "relative": "relation value|родственник|родич|relative",
    "hobbies": (
        "увлечение|чем увлекается|захоплення клієнта|увлечения|хобби|интересы|захоплення|хобі|"
        "інтереси|hobby|hobbies|interests"
    ),
    "street": (
        "home street|business street|other street|address street|address extended address|"
        "address po box|street address line|улица дом|вулиця будинок|адрес|адрес проживания|"
        "домашний адрес|почтовый адрес|улица|адреса|адреса проживання|домашня адреса|поштова адреса|"
        "вулиця|address|street|street address|address line|home address"
    ),
    "city": (
        "home city|business city|other city|address city|город|населенный пункт|місто|"
        "населений пункт|city|town"
    ),
    "region": (
        "home state|business state|other state|address region|область|регион|край|район|регіон|"
        "province|state|region|county"
    ),
    "postal_code": (
        "home postal code|business postal code|other postal code|address postal code|индекс|"
        "почтовый индекс|індекс|поштовий індекс|postal code|zip|zip code|postcode"
    ),
    "country": (
        "home country region|business country region|other country region|address country|"
        "home country|business country|страна|країна|country"
    ),
    "language": "язык|язык общения|мова|мова спілкування|language|locale",
    "tags": (
        "сегмент|статус клиента|сегмент клиента|labels|group membership|categories|category|"
        "customer group|tag names|метки|метка|теги|тег|группа|группы|категория|мітки|мітка|група|"
        "групи|категорія|tags|tag|groups"
    ),
    "external_id": (
        "код|id|ид|ид клиента|id клиента|код клиента|номер клиента|ід|id клієнта|код клієнта|"
        "номер клієнта|customer id|client id|reference id|square customer id|customer number|"
        "external id"
    ),
    "first_visit": (
        "первый визит|дата первого визита|первая покупка|дата первой покупки|дата регистрации|"
        "перший візит|дата першого візиту|перша покупка|дата реєстрації|first visit|first purchase|"
        "registered|registration date|customer since"
    ),
    "last_visit": (
        "последний визит|дата последнего визита|последняя покупка|дата последней покупки|"
        "останній візит|дата останнього візиту|остання покупка|дата останньої покупки|last visit|"
        "last purchase|last purchase date"
    ),
}

#: Columns that are known and hold nothing that the client file keeps.
IGNORED_HEADERS = (
    "no|no п п|n п п|номер п п|п п|creation source|transaction count|total visits|всего визитов|"
    "количество визитов|количество покупок|всього візитів|кількість візитів|кількість покупок|"
    "instant profile|blocklisted|birthday updated at|пол|стать|sex|gender|photo|фото|initials|"
    "short name|phonetic first name|phonetic middle name|phonetic last name|yomi name|"
    "given name yomi|additional name yomi|family name yomi|location|billing information|"
    "directory server|mileage|sensitivity|priority|subject|version|rev|prodid|keywords|private|logo|"
    "sound|key"
)
