import { wordSet } from '../words.ts';

/* English words that show what a neighbouring name is, folded. */

export const civilities = wordSet('mr mrs ms miss sir madam dame lord lady mx hm hrh');

/** Nouns of rank, office, trade or kin that precede a person's name. */
export const titles = wordSet(
  `president vice-president premier pm fm prime minister ministers chancellor chief deputy mp mep senator sen rep representative congressman congresswoman governor gov mayor prefect ambassador envoy consul secretary
  spokesman spokeswoman spokesperson adviser advisor director head boss king queen prince princess emir sultan sheikh sheik pope cardinal bishop archbishop imam ayatollah mullah pastor rev reverend father brother sister
  mother son daughter wife husband widow cousin nephew uncle general gen colonel col lieutenant lt commander cmdr commandant captain capt admiral adm vice-admiral marshal major maj sergeant sgt corporal
  private brigadier brig commodore officer commissioner inspector detective superintendent constable policeman sheriff agent judge justice magistrate prosecutor attorney lawyer solicitor barrister counsel expert specialist
  analyst researcher fellow scientist historian sociologist economist professor prof doctor dr engineer journalist reporter correspondent editor writer author columnist filmmaker philosopher geographer
  candidate opponent activist campaigner dissident unionist leader ruler strongman warlord terrorist jihadist gunman attacker bomber killer trafficker smuggler kingpin baron mobster singer hostage national
  suspect defendant accused victim counterpart negotiator mediator delegate coordinator founder chairman chairwoman chair chairperson ceo billionaire businessman businesswoman tycoon oligarch rapper medic nurse pilot astronaut
  predecessor successor rapporteur named called alias lawmaker lawmakers politician frontrunner incumbent whistleblower hacker councilor councillor veteran resident refugee migrant witness student teacher farmer politburo`,
);
/** Words that may stand between a title and the name. */
export const titleFillers = wordSet(
  'foreign interior defence defense prime finance justice health home security caretaker first national trade energy vice senior top general acting former interim deputy elect designate of staff emeritus current new late outgoing special rear opposition majority minority permanent presidential large',
);

export const nameParticles = wordSet(
  'al el ben bin bint ibn ould ag abou abu ap van von der den ter ten di da dos della del st o',
);
export const nobleParticles = wordSet('de du la le d');

export const articles = wordSet('the a an this that these those his her its their our my your');

export const stopWords = wordSet(
  `a about above according across after again against all almost alone along already also although always am amid among an and another any anyone anything are around as asked at away back be because become been before
  behind being below beside besides between beyond both but by can could despite did do does done down during each earlier early either else even ever every everyone few fewer first five for former four from further get given
  had half has have he her here hers him his how however i if in indeed inside instead into is it its itself just last late later latest least less like little many may maybe me meanwhile might more moreover most much must
  my near nearly neither never nevertheless next nine no none nor not nothing now of off often on once one only onto or other others our out outside over own past per perhaps please previously quite rather recent recently
  same second several seven she should since six so some someone something soon still such ten than that the their them then there therefore these they third this those though three through throughout thus to today together tomorrow
  too toward towards twice two under unless unlike until up upon us very via was we were what whatever when whenever where whereas whether which while who whom whose why will with within without would yes yesterday yet you your
  eight eleven twelve twenty thirty hundred thousand thirty-nine dozens hundreds thousands photo image video watch read related source sources copyright reuters update updated breaking exclusive analysis opinion editorial
  monday tuesday wednesday thursday friday saturday sunday police officials authorities prosecutors investigators experts analysts critics supporters protesters soldiers troops migrants people residents witnesses
  women men children foreign interior defence defense prime deputy chief government court parliament speaking addressing citing following including`,
);

export const calendarWords = wordSet(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan jan feb mar apr jun jul aug sep sept oct nov dec',
);

export const locatives = wordSet('in near at from to outside around toward towards into off');
export const placeNouns = wordSet(
  `city cities town towns village villages area province provinces region regions district districts county neighbourhood neighborhood suburb municipality commune capital port airport base camp camps island islands isle archipelago valley
  mountain mount desert oasis lake river bay cape strait gulf beach coast border prefecture oblast canton governorate state states peninsula enclave forest prison jail station hospital university stadium square street road bridge crossing
  north south east west northeast northwest southeast southwest north-east north-west south-east south-west outskirts centre center refinery mine`,
);

export const sayingVerbs = wordSet(
  `said says say told tells added adds explained explains stated states declared declares announced announces claimed claims argued argues warned warns insisted insists noted notes stressed stresses recalled recalls wrote writes
  tweeted posted replied replies responded responds denied denies admitted admits acknowledged confirmed confirms accused accuses condemned condemns criticised criticized welcomed praised urged urges called demanded demands vowed vows
  pledged promised believes believed thinks estimated predicted suggested suggests described testified reported revealed expressed thanked asked has had is was will would`,
);

export const actingVerbs = wordSet(
  `has had have is was will would wants want says said accuses accused denies denied rejects rejected condemns condemned urges urged calls called demands demanded warns warned vows vowed insists insisted announced announces
  summons summoned expels expelled recalls recalled sends sent deploys deployed backs backed supports supported funds funded supplies supplied sells sold buys imposes imposed suspends suspended withdraws withdrew signs signed
  agrees agreed refuses refused threatens threatened claims claimed seeks sought hopes fears feared considers considered remains maintains maintained keeps cuts cut severs severed opens opened closes closed hits hit slams slammed responds responded reacts
  reacted welcomed welcomes protested protests strikes struck launched launches annexed invaded invades occupies controls holds pushes pushed presses pressed offers offered proposes proposed denounced denounces criticised criticized ruled steps stepped faces faced takes took makes made gives gave provides provided plans planned tries tried vetoed vetoes blames blamed declared declares allowed allows approved approves ordered orders asked asks tells told fired believes believed knows looks praised praises invited invites must may might can could should did does and`,
);
export const statePartners = wordSet(
  'with against between by for on urged pressed accused accuse accuses told warned urges made that',
);
