/** Lines that web pages and channels put around an article. Each row is anchored at both ends, or at the start where what
 *  follows varies, so that a sentence of the article that begins alike stays. */

export interface FurnitureRule {
  readonly id: string
  /** The short code that `dropped` shows. */
  readonly reason: string
  /** `anywhere`, or only near the beginning or end of the article (before its second or after its last-but-one paragraph). */
  readonly where: 'anywhere' | 'edge'
  readonly form: RegExp
  readonly example: string
  /** Begins or looks alike and belongs to the article. */
  readonly not: string
}

export const furnitureRules: readonly FurnitureRule[] = [
  {
    id: 'email-not-published',
    reason: 'comment-form',
    where: 'anywhere',
    form: /^your e-?mail(?: address)? will not be published\.?(?:\s*required fields are marked \*?)?$/i,
    example: 'Your email address will not be published.',
    not: 'Your email address will not be published, the ministry promised volunteers.',
  },
  {
    id: 'required-fields',
    reason: 'comment-form',
    where: 'anywhere',
    form: /^required fields are marked(?: with)?(?: an?)? ?(?:\*|asterisk)?\.?$/i,
    example: 'Required fields are marked *',
    not: 'Required fields of fire were marked on the map.',
  },
  {
    id: 'form-field',
    reason: 'comment-form',
    where: 'edge',
    form: /^(?:(?:name|e-?mail|website|comment|your name|your comment)\s*\*?:?|save my name,? e-?mail.*|post comment|submit comment|submit|cancel reply|notify me of (?:follow-up|new) .*|log ?in to (?:comment|reply)|you must be logged in to .*)$/i,
    example: 'Save my name, email, and website in this browser for the next time I comment.',
    not: 'Name the villages, he was told.',
  },
  {
    id: 'share',
    reason: 'share',
    where: 'anywhere',
    form: /^(?:share(?: this)?(?: (?:article|story|post|page|on|via|with))*\s*:?|(?:share|tweet|pin|send|post)(?: (?:on|to|via|by))? (?:facebook|twitter|x|telegram|whatsapp|linkedin|e-?mail|reddit|viber|vk)\.?|(?:(?:facebook|twitter|x|telegram|whatsapp|linkedin|e-?mail|print|reddit|pinterest|viber|copy link|copy|link|share|tweet|save|messenger|instagram|youtube|vk|rss)[\s,|/•·]*){1,12}|поделиться:?|поделиться в .{0,30}|поділитися:?|поширити:?)$/i,
    example: 'Share on Facebook',
    not: 'Share prices fell on Tuesday.',
  },
  {
    id: 'follow-us',
    reason: 'subscribe',
    where: 'anywhere',
    form: /^(?:👉\s*)?(?:(?:follow|join|find|like) (?:us|our) (?:on|at|telegram|whatsapp|facebook|channel|page).{0,80}|(?:subscribe|sign up)(?:$| (?:to|for|now|here|today|on|and)\b.{0,160})|subscribe\s*[|•·:].{0,80}|get (?:our|the) (?:daily |weekly |free )?(?:newsletter|briefing|latest news|app).{0,100}|(?:support|donate to) (?:us|our (?:work|journalism|newsroom|channel)).{0,100}|(?:become|be) a (?:member|subscriber|patron).{0,80}|(?:receive|get) .{0,80}(?:every (?:morning|day|week|evening)|(?:in|to) your inbox|newsletter).{0,20}|(?:(?:daily|weekly|free|our|the|morning|evening) )*newsletters?|follow|download our app.{0,60})$/i,
    example: 'Subscribe to our newsletter to get the morning brief',
    not: 'Join our fight, the commander told the volunteers.',
  },
  {
    id: 'follow-us-cyrillic',
    reason: 'subscribe',
    where: 'anywhere',
    form: /^(?:👉\s*)?(?:(?:підписуйтесь|підписуйтеся|підписатися|підписатись|подписывайтесь|подписаться|підпишіться|подпишитесь|читайте нас|следите за|стежте за|приєднуйтесь до наш|присоединяйтесь к наш|підтримайте нас|поддержите нас)(?:\s*[|:•·!].{0,120}| (?:на|в|у|за|нашого|нашего|нашу)\s.{0,100})?)$/iu,
    example: 'Підписуйтесь на наш Telegram-канал',
    not: 'Підписатися під угодою сторони відмовилися на зустрічі у вівторок увечері.',
  },
  {
    id: 'read-more',
    reason: 'related',
    where: 'anywhere',
    form: /^[▶►→»>]?\s*(?:read (?:more|also|next|too)|also read|more(?: on this)?|see also|related(?: (?:article|story|news|post|reading|coverage))?s?|recommended|watch|listen|don['’]t miss|in case you missed it|читайте (?:также|ещё|еще|також)|читать (?:также|далее)|смотрите также|дивіться також|по теме|за темою)\s*[:»→|>]\s*\S.*$/iu,
    example: 'Read more: What we know about the raid',
    not: 'Related to the raid is a second question.',
  },
  {
    id: 'advertisement',
    reason: 'advertisement',
    where: 'anywhere',
    form: /^(?:\[?(?:advertisements?|advertising|ads?|sponsored(?: content)?|promoted|paid content|реклама|рекламне повідомлення)\]?|(?:story|article|text) continues (?:below|after)(?: (?:the )?(?:this )?(?:ad|advertisement|advert|promotion|newsletter promotion))?|(?:advertisement\s*[-–—]\s*)?(?:continue reading(?: the main story)?|scroll (?:down )?to continue(?: reading)?|skip advertisement|remove ads?))\.?$/i,
    example: 'Story continues below advertisement',
    not: 'Advertisement revenue fell in March.',
  },
  {
    id: 'cookies',
    reason: 'cookie-notice',
    where: 'anywhere',
    form: /^(?:(?:we|this (?:web)?site|our (?:web)?site)(?: and (?:our|its) partners)? uses? cookies\b.*|by (?:continuing|using) (?:to )?.{0,60}cookies.*|(?:accept|reject|allow|manage|decline)(?: all)?(?: cookies| preferences| settings)?|cookie (?:policy|settings|preferences|notice)|ми використовуємо (?:файли )?cookie.*|мы используем (?:файлы )?cookie.*)$/i,
    example: 'We use cookies to improve your experience.',
    not: 'We use drones to find them, the officer said.',
  },
  {
    id: 'site-links',
    reason: 'navigation',
    where: 'edge',
    form: /^(?:skip to (?:main )?(?:content|navigation)|(?:home|menu|search|log ?in|sign in|register|my account|contact(?: us)?|about(?: us)?|terms(?: (?:of|and|&) (?:use|service|conditions))?|privacy(?: policy| notice)?|sitemap|advertise(?: with us)?|careers|help|faq|back to top|reuse this content|republish this article|most viewed|top|close|open|next|previous|(?:previous|next) (?:article|post|story)|older posts?|newer posts?|load more|show more|view all|go back|main|главная|головна|меню|поиск|пошук|назад|наверх|контакти|контакты|про нас|о нас)(?:\s*[|›»>/•·]\s*|\s+|$)){1,12}$/i,
    example: 'Home | About us | Contact',
    not: 'Home guard units were called up.',
  },
  {
    id: 'breadcrumbs',
    reason: 'navigation',
    where: 'edge',
    form: /^(?:[\p{L}\d&' -]{1,30}\s*[›»>→]\s*){1,6}[\p{L}\d&'’ -]{0,60}$/u,
    example: 'Home › World › Europe',
    not: 'The line ran Harrow to Upper Meadow.',
  },
  {
    id: 'reading-time',
    reason: 'navigation',
    where: 'anywhere',
    form: /^(?:\d{1,2} min(?:ute)?s?|(?:estimated )?(?:reading|read) time:?\s*\d+\s*(?:min(?:ute)?s?)?|\d+[- ]?min(?:ute)?s? (?:read|listen|watch)|\d+ хв(?:илин\p{L}*)?(?: читання)?|\d+ мин(?:ут\p{L}*)?(?: чтения)?|время (?:на )?чтени[ея]:?\s*\d+.{0,10}|час читання:?\s*\d+.{0,10}|listen(?: to (?:this )?(?:article|story))?(?: \(?\d.{0,10})?|audio version|print(?: this)?(?: page| article)?|text size|download(?: (?:as )?pdf| article)?|a\s*a\s*a)$/iu,
    example: '5 min read',
    not: '5 minutes later the second drone came.',
  },
  {
    id: 'counters',
    reason: 'counter',
    where: 'edge',
    form: /^(?:(?=.*\p{Extended_Pictographic})(?:\p{Extended_Pictographic}|\ufe0f|[\s\d.,kкmм+:·|•-])*\d(?:\p{Extended_Pictographic}|\ufe0f|[\s\d.,kкmм+:·|•-])*|\d[\d.,]{0,6}\s*[kкmм]?\+?|(?:👁\s*)?(?:views?|просмотр\p{L}*|перегляд\p{L}*|hits)?:?\s*[\d.,\s]+\s*[kкmм]?\s*(?:views?|просмотр\p{L}*|перегляд\p{L}*|shares?|likes?|reactions?|comments?|коментар\p{L}*|комментари\p{L}*|subscribers|members|подписчик\p{L}*|підписник\p{L}*|читател\p{L}*)(?:[\s,|·•]*(?:edited|изменено|змінено|ред\.)?)?(?:[\s,|·•]*\d{1,2}:\d{2})?|(?:views?|просмотров|переглядів):?\s*[\d.,\s]+\s*[kк]?|(?:edited|изменено|змінено)(?:[\s,]*\d{1,2}:\d{2})?)$/iu,
    example: '12.4K views',
    not: '12 viewers had called the police by then.',
  },
  {
    id: 'hashtags',
    reason: 'tags',
    where: 'edge',
    form: /^(?:#[\p{L}\p{M}\d_]+[\s,]*)+$/u,
    example: '#border #raid',
    not: '#raid is what they called it.',
  },
  {
    id: 'tags',
    reason: 'tags',
    where: 'edge',
    form: /^(?:tags?|topics?|filed under|categories|category|posted in|keywords|labels|теги?|метки|мітки|рубрика|категори[яії]|тема|ключові слова|ключевые слова)\s*:\s*.{1,200}$/iu,
    example: 'Tags: border, raid, Harrow',
    not: 'Topics of the meeting were ammunition and bread.',
  },
  {
    id: 'rights',
    reason: 'copyright',
    where: 'anywhere',
    form: /^(?:(?:©|\(c\)|copyright)(?=.{0,80}\b(?:19|20)\d{2}\b|.{0,80}rights reserved).{0,160}|.{0,80}all rights reserved\.?.{0,80}|(?:this material|no part of this).{0,160}(?:reproduced|rewritten|redistributed|published).{0,80}|все права защищены\.?.{0,80}|(?:усі|всі) права захищен[іо]\.?.{0,80}|использование материалов .{0,160}|використання матеріалів .{0,160})$/iu,
    example: '© 2024 Northline News. All rights reserved.',
    not: 'Copyright was not on his mind that morning, as the first shells fell on the village and people ran to the cellar, he said.',
  },
  {
    id: 'licence',
    reason: 'licence',
    where: 'edge',
    form: /^(?:(?:this (?:article|work|text|post|content)|text|content|licen[cs]ed?|license).{0,60})?(?:creative commons|cc[ -]by)\b.{0,80}$/i,
    example: 'This work is licensed under a Creative Commons Attribution 4.0 licence.',
    not: 'A creative commons of lies, she called it.',
  },
  {
    id: 'end-mark',
    reason: 'end-mark',
    where: 'edge',
    form: /^(?:[-–—\s]*(?:ends?|30|more|кінець|конец)[-–—\s]*|#\s?#\s?#?|###+|\/\/+|[-–—]\s*\/\s*[-–—])$/i,
    example: '-ENDS-',
    not: 'The end came at noon.',
  },
  {
    id: 'divider',
    reason: 'divider',
    where: 'anywhere',
    form: /^(?:[-–—_=~*•·.#⸻═─+]\s*){2,}$/u,
    example: '* * *',
    not: '-40 degrees',
  },
  {
    id: 'post-counters',
    reason: 'counters',
    where: 'edge',
    form: /^(?:👁|💬|🔁|♥|❤️?|👍|🔥|📊|🗣)\s*[\d.,]+\s*[KkMmКкМмтыс.]*(?:\s*[·•|]?\s*.{0,30})?$/u,
    example: '👁 14.2K · edited 09:05',
    not: '🔥 12 houses burned down in the night after the shelling of the village.',
  },
  {
    id: 'channel-handle',
    reason: 'subscribe',
    where: 'edge',
    form: /^@[\w.]{3,40}(?:\s*[–—|:·-]?\s*(?:subscribe|join|follow|подпис\p{L}*|підпис\p{L}*|.{0,20}))?$/iu,
    example: '@fjordsignal – subscribe',
    not: '@fjordsignal wrote that the station had been on fire since the early morning.',
  },
  {
    id: 'contact',
    reason: 'contact',
    where: 'edge',
    form: /^(?:(?:press|media|for (?:more|further|media|additional)) (?:contacts?|enquir\w+|inquir\w+|information|details).{0,160}|(?:contacts?|tel|telephone|phone|fax|e-?mail|address|тел|телефон|факс|ел\. пошта|эл\. почта|адреса?)\s*[.:]\s*.{3,120}|(?:tel|telephone|phone|fax|e-?mail)\b.{3,60}\d.{0,20}|\+?[\d()\s-]{9,24}|[\w.+-]+@[\w-]+\.[\w.]+)$/iu,
    example: 'Press contact: +00 000 000 00 00, press@northline.example',
    not: 'Contact with the crew was lost at dawn.',
  },
  {
    id: 'tip',
    reason: 'contact',
    where: 'edge',
    form: /^(?:(?:have|got) a (?:news )?tip\b.{0,100}|(?:report|spotted|found|see) (?:a |an )?(?:typo|error|mistake|correction)\b.{0,100}|send (?:us )?(?:your )?(?:news|tips?|photos?|videos?)\b.{0,100}|our standards:.{0,100}|(?:нашли|помітили|заметили|знайшли|якщо ви (?:помітили|знайшли)|если вы (?:заметили|нашли)) .{0,120}ctrl.{0,40}|прислать новость.{0,60}|надіслати новину.{0,60})$/iu,
    example: 'Spotted an error? Write to the desk.',
    not: 'Got a tip from whom, he would not say, but he kept the letter that named the buyer and the warehouse, and read all of it aloud to the court.',
  },
  {
    id: 'age-note',
    reason: 'age-note',
    where: 'edge',
    form: /^this (?:article|story|post|content) (?:is|was published)? ?(?:more than|over) (?:\d+|a|one|two|three) (?:years?|months?|weeks?) (?:old|ago)\.?$/i,
    example: 'This article is more than 1 year old',
    not: 'This story is more than two hundred years old, and nobody believes it.',
  },
  {
    id: 'print-note',
    reason: 'print-note',
    where: 'edge',
    form: /^(?:a version of )?this (?:article|story|report) (?:appeared|appears|was published|ran) in (?:the )?print\b.{0,240}$/i,
    example: 'A version of this article appears in print on March 13, 2024, Section A, Page 4.',
    not: 'A version of this story is told in every village.',
  },
  {
    id: 'mail-header',
    reason: 'mail-header',
    where: 'edge',
    form: /^(?:from|to|cc|bcc|subject|sent|reply-to|тема|від|кому|от кого|кому)\s*:\s*\S.{0,160}$/iu,
    example: 'Subject: Situation report',
    not: 'From the ferry they could see smoke.',
  },
  {
    id: 'link',
    reason: 'link',
    where: 'edge',
    form: /^(?:\[[^\]\s]+(?:\s[^\]\s]+){0,3}\]\(https?:\S+\)|(?:(?:url|link|permalink|ссылка|посилання)\s*:\s*)?(?:https?:\/\/\S+|t\.me\/\S+|www\.\S+|@[\w]{4,32})(?:\s*[|•·]\s*(?:https?:\/\/\S+|t\.me\/\S+|@\w+|[\p{L} ]{2,20}))*)$/iu,
    example: 'https://northline.example/2024/raid',
    not: 'https://northline.example carried the claim first.',
  },
]

export interface SectionOpener {
  readonly id: string
  readonly reason: string
  /** `all`: everything after it goes. `links`: the title-like lines after it go, up to the next full paragraph. */
  readonly takes: 'all' | 'links'
  readonly form: RegExp
  readonly example: string
  readonly not: string
}

export const sectionOpeners: readonly SectionOpener[] = [
  {
    id: 'comments',
    reason: 'comment-form',
    takes: 'all',
    form: /^(?:(?:leave|post|add|write) a (?:reply|comment|response)(?:\s+cancel reply)?(?: to .{1,60})?|(?:leave|add|post) (?:your )?(?:comment|reply)s?|(?:\d+|no|one|two|three) (?:comments?|responses?|replies|thoughts?)(?: (?:on|to) .{1,160})?|comments?(?: section)?(?: \(?\d+\)?)?|(?:join|start|view) (?:the|this) (?:conversation|discussion)|(?:reader )?comments? (?:are )?(?:closed|off|disabled)\.?|(?:show|view|read|see|load)(?: all)?(?: \d+)? comments?(?: \(?\d+\)?)?|комментари[ийя]\p{L}*(?: \(?\d+\)?)?|\d+ комментари\p{L}*|коментар\p{L}*(?: \(?\d+\)?)?|\d+ коментар\p{L}*|(?:оставить|добавить|написать) комментарий|(?:залишити|додати|написати) коментар)\s*:?$/iu,
    example: 'Leave a Reply',
    not: 'Comments by the governor drew anger.',
  },
  {
    id: 'related',
    reason: 'related',
    takes: 'links',
    form: /^(?:related(?: (?:articles?|stories|posts?|news|content|topics|coverage|reading|links))?|(?:read|see|watch)(?: (?:more|next|also|too))|explore more(?: on these topics)?|(?:topics in|more on) this (?:article|story)|more (?:on this (?:story|topic)?|from .{1,40}|stories|news|like this|coverage|to read)|also (?:read|on .{1,30})|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:for you|reading|stories|articles))?|(?:most|what (?:else|others))(?: (?:is|are))? (?:read|popular|viewed|shared|reading)(?: (?:in|on|from|this|today) .{1,40}| today)?|(?:latest|other|recent|breaking|top) (?:news|stories|articles|posts|headlines)|trending(?: now)?|up next|see also|editor['’]?s['’]? (?:picks?|choice)|don['’]t miss|around the web|from around the web|further reading|читайте (?:также|ещё|еще|також|на тему|по теме)|по теме|за темою|похожие (?:новости|материалы|статьи)|схожі (?:новини|матеріали|статті)|популярн(?:ое|ые|е|і)(?: новости| новини)?|главные новости|головні новини|останні новини|последние новости|новости по теме|новини за темою|другие новости|інші новини|свежие записи|рекомендуем|рекомендуємо)\s*[:»→]?$/iu,
    example: 'Related articles',
    not: 'Related by blood, the two commanders fell out.',
  },
]
