/* Words of French news pages. See `SectionWords`. */

export const relatedHeads: readonly RegExp[] = [
  /^(?:(?:les|nos|autres|d'autres) )?(?:articles?|contenus?|publications?|documents?) (?:en relation|associes?|lies?|similaires?|connexes?|recommandes?|recents)\b/,
  /^(?:pour )?(?:en )?aller plus loin\b/,
  /^ces articles devraient/,
  /^sur (?:le|ce) meme (?:sujet|theme)\b/,
  /^dans la meme (?:rubrique|categorie|section)\b/,
  /^(?:les |nos )?(?:derniers|autres) articles\b/,
  /^plus d'(?:articles|actualites?|infos?)\b/,
  /^(?:les |articles? )?(?:les )?plus (?:lus|vus|commentes|partages|populaires)\b/,
  /^a (?:ne pas (?:manquer|rater)|decouvrir)\b/,
  /^a la une ?:?$/,
  /^vous (?:aimerez|pourriez|devriez)(?: aussi| egalement)?\b/,
  /^(?:recommande|suggestions?|selection) (?:pour vous|de la redaction)\b/,
  /^(?:nos )?(?:recommandations|suggestions)\b/,
  /^(?:le )?fil (?:info|d'actu)/,
  /^(?:toute l'actualite|l'actualite en continu|en continu)\b/,
  /^(?:articles? )?(?:precedent|suivant)s? ?:/,
];

export const pointers: readonly RegExp[] = [
  /^[->"•]* ?(?:a )?(?:(?:re)?lire|voir|ecouter|regarder|decouvrir)(?: l'article)? (?:aussi|egalement|ensuite|plus)\b/,
  /^[->"•]* ?a (?:(?:re)?lire|voir|ecouter|regarder) ?(?:sur [a-z0-9 .]+)?:/,
  /^[->"•]* ?(?:(?:re)?lire|voir) ?(?:sur [a-z0-9 .]+)?: /,
  /^[->"•]* ?notre (?:dossier|infographie|decryptage) ?:/,
];

export const chrome: readonly (readonly [number, RegExp])[] = [
  [
    8,
    /^(?:se connecter|connexion|deconnexion|s'identifier|s'inscrire|inscription|creer un compte|mon compte|mot de passe|m'abonner|s'abonner|abonnez-vous|je m'abonne|deja abonne|article reserve|offrir|reserve aux abonnes)/,
  ],
  [
    8,
    /^(?:partage[rz]?|imprimer|envoyer|enregistrer|sauvegarder|ecoute[rz]|copier|commente[rz]|commentaires?|reagi[rs]|laisse[rz] un commentaire|votre commentaire|signaler|ajouter|lecture|lire plus tard|temps de lecture|telecharger|taille du texte)\b/,
  ],
  [10, /\b(?:telecharger|consulter) (?:le|la|l'|cette?) ?(?:pdf|document|note|communique|version|rapport)\b/],
  [30, /\bopinions? (?:ici )?exprimees?\b.*\b(?:engage|refletent)/],
  [8, /^nos partenaires\b/],
  [6, /^\d+ (?:commentaires?|partages|vues|reactions|min(?:utes?)?\b)/],
  [
    16,
    /(?:^|\b)(?:suive[zr]|suivre|rejoigne[zr]|retrouve[zr])(?:-nous|-les)?\b.*(?:\bsur\b|facebook|twitter|whatsapp|telegram|instagram|linkedin|youtube|newsletter|chaine)/,
  ],
  [8, /\bsur (?:google news|google actualites|whatsapp|telegram|facebook|twitter|instagram)$/],
  [20, /^(?:newsletters?|inscrivez-vous|recevez)\b/],
  [
    6,
    /^(?:accueil|menu|recherche[rz]?|plan du site|mentions legales|contacts?|contactez|nous contacter|qui sommes|a propos de nous|publicite|annonce|cg[uv]|politique de (?:confidentialite|cookies)|gerer (?:les|mes) cookies|gestion des cookies|conditions generales|archives|flux rss|haut de page|retour|page suivante|page precedente|aller au contenu|passer au contenu|afficher plus|voir plus|voir tout|charger plus|fermer|en savoir plus|lire la suite|la redaction vous conseille|services|rubriques|edition abonnes|le kiosque)\b/,
  ],
  [20, /^(?:contacts? presse|contact pour la presse|service de presse|relations? presse|contact ?:)/],
  [
    30,
    /^(?:les )?(?:tags?|mots?[- ]cles?|sujets? associes?|themes?|thematiques?|etiquettes?|categories?|rubriques?|dossiers? associes?)(?: en relation| associes?)? ?(?::|$)/,
  ],
  [6, /^(?:decouvrir|decouvrez) (?:notre|nos)\b/],
  [
    80,
    /\b(?:tous droits (?:de reproduction )?reserves|reproduction (?:totale ou partielle )?interdite|utilisons des cookies|utilise des cookies|votre adresse (?:e-?mail|de messagerie)|champs obligatoires|en poursuivant votre navigation|contenu bloque|accepter (?:et continuer|les cookies))/,
  ],
  [12, /^(?:ce contenu a ete|cet article (?:est|vous est) (?:reserve|offert)|il vous reste \d)/],
];

export const bylines: readonly RegExp[] = [
  /^(?:ecrit|redige|publiee?|postee?|realise|edite|signe|traduit|proposee?|propos recueillis|recueilli|reportage|enquete|interview|entretien)s? (?:realisee? )?(?:(?:par|le|a|hier|aujourd'hui)\b|:)/,
  /^(?:mis(?:e)? a jour|mise en ligne|modifiee?|actualisee?|creee?|publication|derniere (?:mise a jour|modification)|date(?: de publication)?)\b(?:.{0,12}(?:\d|:|le|a|hier))/,
  /^(?:source|auteur|autrice|redaction|credit|texte|date|lieu)s?(?: web)?(?: par)? ?:/,
  /^source web par\b/,
  /^(?:de notre|nos|notre) (?:envoye|correspondant|journaliste)/,
  /^\(?(?:avec|source|d'apres) (?:l')?(?:afp|reuters|ap|aps|map|tap|agences?|belga|ats)\b/,
  /^la redaction(?: avec [a-z ]+)?$/,
  /^\(?(?:afp|reuters|ap|aps|map|tap|belga|ats|xinhua|anadolu|apanews|apa|lefigaro\.fr avec afp|le monde avec afp)\)?\.?$/,
];

const name =
  "\\p{Lu}[\\p{L}'’.-]+(?: (?:(?:de|du|des|ben|ibn|ould|bint|al|el|van|von|d['’])[ -]?)*\\p{Lu}[\\p{L}'’.-]+){0,3}";
const initials = '(?:\\p{Lu}\\.? ?-?){1,3}(?!\\p{L})\\.?';

export const authors: readonly RegExp[] = [
  new RegExp(
    `(?:[ÉEée]crit|[Rr]édigé|[Pp]ubliée?|[Rr]ecueillis?|[Rr]éalisée?|[Ss]igné) par ?:? ?(${name}|${initials})`,
    'u',
  ),
  new RegExp(`(?:^|[–—|•·,-] ?)(?:Par|PAR) ?:? ?(${name}|${initials})`, 'u'),
  new RegExp(`^(?:Auteure?|Autrice|Texte) ?: ?(${name}|${initials})`, 'u'),
  new RegExp(`[Cc]orrespondante?(?: à [^,:]+)?[,:] (${name})`, 'u'),
  // « Jean Dupont, Lyon. Publié … », but not « Buenos Aires, 12 mars 2019 ».
  new RegExp(
    `^(?!By |Par |PAR |BY )(${name})(?: ?\\(avec [^)]+\\))?(?:, (?!(?:le |on )?\\d|\\p{Lu}\\p{L}+,? (?:le |on )?\\d)| ?[–—|] )`,
    'u',
  ),
  new RegExp(`^(${name}),? (?:avec (?:l['’])?(?:AFP|Reuters|AP)|\\(avec)`, 'u'),
];

export const captions: readonly RegExp[] = [
  /^\(?(?:photos?|ph|legende|image|illustration|infographie|carte|credits? photos?|photo d'archives?|photo d'illustration|video)(?: de| d'archives?| d'illustration)? ?(?:[:.]|\()/,
];

export const rubrics =
  /^(?:videos?|exclusif|exclusivite|tribune|analyse|opinion|entretien|interview|reportage|enquete|decryptage|portrait|dossier|revue de presse|chronique|editorial|direct|en direct|point de vue|eclairage|bref|flash|alerte|urgent|communique|grand format|podcast|recit|temoignages?|grand entretien)\. /;

export const aboutAuthor =
  /^(?:avatar photo|a propos de l'aut(?:eure?|rice)|(?:l'auteure?|l'autrice|les auteurs)$)/;

export const publishers: readonly RegExp[] = [
  /^Source(?: web)?(?: par)? ?: ?([^,;:]{2,40})$/u,
  /^Avec (?:l['’])?([A-Z]{2,8})$/u,
  /^Texte par ?: ?([A-Z][A-Z\d]{1,7})(?!\p{L})/u,
  /[Ss]uivez(?:-nous)? ([\p{L}\d.' ’-]{2,30}?) sur (?:Google|WhatsApp|Facebook|Twitter|Telegram|X\b)/u,
  /^(?!Partage|Suive|Retrouve|Rejoigne|Abonne)([\p{L}\d.' ’-]{2,30}?) sur (?:Google News|WhatsApp|Facebook|Telegram)/u,
  /(?:©|[Cc]opyright|\([Cc]\)) ?:? ?(?:\d{4}(?:-\d{4})?,? )?([\p{Lu}][\p{L}\d.' ’&-]{2,40}?)(?: ?[,.–—|-] ?(?:[Tt]ous droits|[Mm]entions|[Aa]ll rights)| \d{4}|\.? ?$)/u,
  /(?:a(?:vait)? (?:appris|indiqué|déclaré|affirmé|confié|confirmé|assuré|expliqué|constaté)|ont (?:indiqué|déclaré|affirmé|confié|confirmé|assuré|expliqué|constaté))(?: \p{L}+di| dimanche)? (?:à )?(?:l['’]|un (?:journaliste|correspondant) de l['’]|auprès de l['’])(AFP|AP|APS|MAP|TAP|Agence France-Presse)/u,
];
