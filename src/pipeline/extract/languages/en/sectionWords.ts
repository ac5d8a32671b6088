/* Words of English news pages. See `SectionWords`. */

export const relatedHeads: readonly RegExp[] = [
  /^(?:related|similar|recommended|suggested|popular|recent|latest|other|further) (?:articles?|stories|news|content|coverage|topics|posts|reading|reports|publications|links)\b/,
  /^related ?:?$/,
  /^more (?:from|on|stories|news|in|about|like)\b/,
  /^(?:most (?:read|viewed|popular|shared|commented)|trending|top stories|editors' picks?|editor's picks?|don't miss|must reads?|in case you missed)\b/,
  /^you (?:may|might) (?:also )?(?:like|be interested|enjoy)/,
  /^(?:recommended|promoted|sponsored)(?: for you| stories| links)?$/,
  /^(?:what to )?read next\b/,
  /^(?:list of )?\d+ (?:items|stories) ?$/,
  /^(?:previous|next) (?:article|post|story)\b/,
];

export const pointers: readonly RegExp[] = [
  /^[->"•]* ?(?:see|read|watch|listen)(?: also| more| too)\b ?(?::|-|>|$)/,
  /^[->"•]* ?also (?:read|see|watch)\b/,
  /^[->"•]* ?(?:read|see|watch|related|explained|analysis|background|opinion) ?: /,
];

export const chrome: readonly (readonly [number, RegExp])[] = [
  [
    8,
    /^(?:sign (?:in|up|out)|log ?(?:in|out)|register|create (?:an |your )?account|my account|reset your password|forgot (?:your )?password|subscribe|subscribers? only|already a subscriber|start your free trial|support us|donate)\b/,
  ],
  [
    8,
    /^(?:share|print|e-?mail|save|bookmark|copy link|comments?|leave a comment|post a comment|report|listen|download|add to|gift|view comments|show comments|reading time|audio|text size)\b(?! (?:of|in|from|that|said))/,
  ],
  [10, /\bdownload (?:the )?(?:pdf|report|document|brief|full)\b/],
  [40, /\bviews? expressed\b.*\b(?:author|do not|reflect)/],
  [8, /^our partners\b/],
  [6, /^\d+ (?:comments?|shares?|views?|min(?:ute)?s?(?: read)?)\b/],
  [6, /^(?:a )?\d+[- ]min(?:ute)?s?(?: read)?$/],
  [
    16,
    /^(?:follow|join|find|like|connect with)\b.*(?:facebook|twitter|whatsapp|telegram|instagram|linkedin|youtube|newsletter|channel|google news|\bx\b)/,
  ],
  [20, /^(?:newsletters?|sign up|get (?:the|our)|subscribe to)\b/],
  [
    6,
    /^(?:home|menu|search|site map|sitemap|contacts?(?: us)?|about us|advertisements?|advertise|terms|privacy|cookies?(?: settings| policy)?|careers|help|faqs?|rss|back to top|skip to|show more|load more|see more|view all|close|next page|previous page|continue reading|read more|learn more|sections|live now|live updates|accessibility)\b/,
  ],
  [
    25,
    /^(?:media contacts?|press contacts?|for (?:more|further) information|for media inquiries|media (?:inquiries|enquiries)|press office|contact ?:)/,
  ],
  [30, /^(?:tags?|topics|keywords|filed under|categories|category|in this (?:story|article))(?: ?:|$)/],
  [
    80,
    /\b(?:all rights reserved|may not be (?:reproduced|published)|we use cookies|uses cookies|your e-?mail address|required fields|thomson reuters trust principles|our standards|accept (?:all )?cookies|by continuing to)\b/,
  ],
  [12, /^(?:this article is|you have \d+ (?:free )?articles)/],
];

export const bylines: readonly RegExp[] = [
  /^(?:published|posted|updated|last updated|first published|modified|created|written|edited|translated|reported|compiled|issued|released|date|dated)\b(?: (?:by|on|at)\b| ?:| \d| [a-z]{3,9}\.? \d)/,
  /^(?:reporting|additional reporting|writing|editing) by\b/,
  /^\(?(?:reporting|additional reporting) by\b/,
  /^(?:source|author|credit|text|location)s? ?:/,
  /^from our (?:own )?correspondent/,
  /^\(?(?:with|from|source) (?:afp|reuters|ap|associated press|agencies)\b/,
  /^(?:by )?(?:staff (?:writers?|reporters?)|news desk|agencies|the newsroom)$/,
  /^\(?(?:afp|reuters|ap|associated press|agence france-presse|xinhua|anadolu|upi|dpa|pa media|bloomberg)\)?\.?$/,
];

const name =
  "\\p{Lu}[\\p{L}'’.-]+(?: (?:(?:de|du|ben|ibn|ould|bint|al|el|van|von|bin)[ -])*\\p{Lu}[\\p{L}'’.-]+){1,3}";

export const authors: readonly RegExp[] = [
  new RegExp(`(?:[Ww]ritten|[Pp]ublished|[Rr]eported|[Pp]osted) by ?:? ?(${name})`, 'u'),
  new RegExp(`(?:^|[–—|•·,-] ?)(?:By|BY) ?:? ?(${name})`, 'u'),
  new RegExp(`^Authors? ?: ?(${name})`, 'u'),
  new RegExp(`^\\(?Reporting by (${name})`, 'u'),
];

export const captions: readonly RegExp[] = [
  /^\(?(?:photos?|picture|image|caption|illustration|photograph|file photo|graphic|map|video)(?: by| credit| courtesy)? ?(?:[:.]|\(|by\b)/,
];

export const rubrics =
  /^(?:videos?|exclusive|analysis|opinion|interview|explainer|profile|breaking|comment|editorial|live|watch|podcast|feature|update \d|press review|briefing)[.:] /;

export const aboutAuthor = /^(?:about the authors?|(?:the )?authors?$)/;

export const publishers: readonly RegExp[] = [
  /^Source ?: ?([^,;:]{2,40})$/u,
  /^Follow ([\p{Lu}][\p{L}\d.' ’-]{1,30}?) on /u,
  /(?:©|[Cc]opyright|\([Cc]\)) ?(?:\d{4}(?:-\d{4})?,? )?([\p{Lu}][\p{L}\d.' ’&-]{2,40}?)(?: ?[,.–—|-] ?[Aa]ll rights| \d{4}|\.? ?$)/u,
  /(?:told|tells) (?:the )?(Reuters|AFP|AP|Associated Press|BBC|CNN|Al Jazeera|Bloomberg)(?!\p{L})/u,
];
