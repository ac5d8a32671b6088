import type { HeadClass } from '../../relations/reading/chunks.ts';
import type { Cues, PlacePrepositions } from '../grammar.ts';
import { wordMap, wordSet } from '../words.ts';

/* Function words of English, folded. */

export const determiners = wordSet(
  'the a an this these those his her its their our my your some any no each every several few all both another more most two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred',
);
export const definiteDeterminers = wordSet('the this these those his her its their');
export const complementWords = wordSet('of');
export const prepositions = wordSet(
  'in on at to by with from for against between among into onto over under near during after before since until through across along around behind beyond within without outside inside amid toward towards upon off about via per despite including following regarding concerning as like unlike above below throughout alongside opposite past versus except pending',
);
export const longPrepositions = [
  'according to',
  'along with',
  'together with',
  'because of',
  'due to',
  'ahead of',
  'in front of',
  'on behalf of',
  'in favour of',
  'in favor of',
  'as part of',
  'in response to',
  'in connection with',
  'in exchange for',
  'in return for',
  'on the sidelines of',
  'in order to',
  'next to',
  'close to',
  'north of',
  'south of',
  'east of',
  'west of',
  'northeast of',
  'northwest of',
  'southeast of',
  'southwest of',
  'north-east of',
  'north-west of',
  'south-east of',
  'south-west of',
  'a day after',
  'the day after',
  'a week after',
  'a month after',
  'a year after',
  'a day before',
  'the day before',
  'hours after',
  'days after',
  'weeks after',
  'months after',
  'years after',
  'hours before',
  'days before',
  'weeks before',
  'months before',
  'years before',
  'at the request of',
  'at the invitation of',
  'in retaliation for',
  'off the coast of',
  'instead of',
  'out of',
  'as well as',
  'in the wake of',
  'in support of',
  'with the help of',
  'such as',
  'up to',
  'prior to',
  'thanks to',
  'in line with',
  'in cooperation with',
  'in coordination with',
  'in collaboration with',
  'in partnership with',
  'on board',
  'by way of',
  'with regard to',
  'rather than',
  'as of',
  'apart from',
].map((words) => words.split(' '));
const counted = 'one two three four five six seven eight nine ten'
  .split(' ')
  .flatMap((number) => 'day week month year hour man way time'.split(' ').map((unit) => `${number}-${unit}`))
  .join(' ');
export const compounds = wordSet(
  `${counted} so-called cease-fire air-strike air-strikes secretary-general vice-president president-elect co-founder co-founders counter-attack counter-offensive run-off re-election by-election stand-off think-tank sit-in peace-keepers hostage-taking swearing-in no-confidence round-table break-up`,
);
export const conjunctions = wordSet('and or but nor');
export const subordinators = wordSet(
  'that because while when if although though whereas unless whether how why what so once',
);
export const relatives = wordSet('who which whose whom where');
export const pronouns = wordSet(
  'he she it they we i you him them us me himself herself itself themselves someone anyone everyone nobody none there here one',
);
export const adverbs = wordSet(
  'not never also already still just now then ever once again soon later earlier yesterday today tomorrow here there together even only too very well far away however meanwhile thus therefore instead perhaps maybe almost about nearly always often sometimes ago abroad anyway yet quite rather up down out overnight further nearby guilty accountable alive hostage captive',
);
/** Words that together are one adverb: "once again". */
export const longAdverbs = [
  'once again',
  'once more',
  'for his part',
  'for her part',
  'for its part',
  'for their part',
  'in turn',
  'in addition',
  'as well',
  'so far',
  'of course',
  'in particular',
  'by phone',
  'by telephone',
  'in person',
  'at the time',
  'at least',
  'in return',
  'at once',
  'for the first time',
  'on the ground',
  'as a result',
  'in recent days',
  'in recent weeks',
  'in recent months',
  'in recent years',
  'in part',
  'in vain',
  'in public',
  'on and off',
  'persona non grata',
].map((words) => words.split(' '));
export const frontAdjectives = wordSet(
  'former retired new senior top chief late ex old young first second last next deputy acting',
);
const likeVerbs = wordSet(
  'issue affiliate shore gear arms bomb bombs shell shells signal label feed doubt outrage hurt smear snub swarm park bar store loan line log exile frame harm leap profile rig squeeze stockpile swap torture trap transit triumph venture wage wind yield discipline discharge distance double drag dump flare grasp lag lament laugh paint reverse schedule silence slash slip smash spill spin spy stir sum thrust flow catch burn exit traffic sentence cross neglect harness side appeal mandate surge bribe influence curfew quota probe finance boat link ally partner associate plea query remedy void worth attack attacks strike strikes visit visits support supports arrest arrests fight fights raid raids talk talks meeting meetings report reports state states force forces threat plan plans aid help border borders head heads leader leaders host hosts guard guards police order orders trade deal deals ban bans bombing bombings killing killings shooting shootings summit vote votes trial release releases call calls claim claims charge charges address back march protest protests blast control controls patrol patrols exercise exercises trafficking training intelligence mission missions base bases post posts ring rings run lead use demand demands act acts blow break campaign campaigns cause change changes command commit contact contacts debate end fire group groups gain hit hold judge judges limit links loss man mark move moves name need party people place places power powers press pressure probes project promise question raise rate record request requests response rise risk risks rule rules search searches share shot sign signs source sources speech stand statement step steps stop strain study target targets term test tests tie ties time tour transfer transport treaty trip troops turn united view war watch win work works wound young suspect suspects convict convicts allies rebel rebels migrant pilot recruit recruits envoy spokesman agreement accord fighting hearing findings ruling uprising building being crossing sanction sanctions backing funding warning warnings hand hands face faces detail details document documents experience increase decrease decline deploy dispute interview interviews practice profit progress rescue revolt riot riots veto supply supplies cover clash clashes conflict conflicts advance award battle bid block boast bolt boycott brief broadcast burst challenge challenges check climb comment comments compromise concern concerns conduct contest contract contracts contrast count court courts craft crash damage decay delay delays delegate delegates deposit display doubts draft drain echo edge escort escorts estimate estimates export exports fall favor favour feature field file files fine fines finish flag flags flood floods focus forecast form fuel function gauge grant grants grip guarantee guarantees guide halt harbor harbour haul hunt impact import imports insult interest interests jump kick lack land launch launches leak leaks lecture lobby lock lure mask masks master match matter measure measures merit mine mines mount murder murders note notes notice object objects offer offers outline overhaul pack pardon pause peak permit permits pillage plague plant plants play pledge pledges plot plots plunge point points poison pose praise present prize process produce program programs projects promises prompt pump purchase push quarrel quest race rage rally rallies ramp range rank ranks rape rates reach recall records reform reforms refuge refuse regard regret reign relay remains remark remarks rent repair repairs reply rescues research reserve reserves resort respect rest retreat returns review reward ride rival rivals roll round rounds rush sacrifice sail sample scale scrap seal seat service services shake shape shelter shelters shield shift ship ships shock show shuttle siege slap slump smoke span spark speed spell split sponsor sponsors spot spread spring spur stab staff stage stake stakes stall stamp start station stations stay stock stocks storm storms strand stream stress stretch struggle stunt suit surprise survey surveys sweep swing switch tackle tally tax taxes tear tender thank toll top total touch trace track trail train trains tribute trick trouble trust twist upgrade upset violence walk warrant warrants waste wave waves wear weight welcome whip wing wish wonder word words worry wreck purge ransom sect feud blaze hub anger delight dismay distress film films scare thrill smuggling drilling mining shelling landing hosting opening closing greeting spending beginning standing housing shipping engineering gathering map maps',
);
/** With their plurals: "appeals" is as much a noun as "appeal". */
export const nounsLikeVerbs: ReadonlySet<string> = new Set(
  [...likeVerbs].flatMap((word) => [word, /[^s]$/u.test(word) && !/y$/u.test(word) ? `${word}s` : word]),
);
export const participleNouns: ReadonlySet<string> = new Set();
export const plainParticiples: ReadonlySet<string> = new Set();
export const auxiliaries = wordSet(
  'is are was were has had have will would could should may might must did does',
);

export const heads: ReadonlyMap<string, HeadClass> = wordMap<HeadClass>([
  [
    'elements soldier soldiers troop troops force forces army armies commandos officer officers police policeman policemen navy marines marine warplane warplanes jet jets drone drones warship warships ship ships vessel vessels helicopter helicopters paratroopers contingent contingents patrol patrols unit units peacekeepers missiles military personnel airstrikes fighters gendarmes guards coastguard intelligence targets positions detachment convoy agents spies hackers saboteurs snipers pilots instructors trainers',
    'forces',
  ],
  [
    'government authorities administration delegation regime state kingdom ministry judiciary junta presidency officials leadership board parliament cabinet court prosecutors diplomats lawmakers rulers investigators',
    'authority',
  ],
  [
    'member members fighter militant militants insurgent insurgents rebel rebels gunman gunmen jihadist jihadists jihadi jihadis extremist extremists terrorist terrorists supporters branch cell cells affiliate offshoot faction wing commanders leaders attackers operatives bomber bombers',
    'members',
  ],
  [
    'national nationals citizen citizens hostage hostages tourist tourists journalist journalists engineer engineers aid workers worker student students civilian civilians migrant migrants refugee refugees couple family families crew passengers victims victim sailors fishermen nuns priest priests missionaries detainees prisoners prisoner man men woman women',
    'nationals',
  ],
  [
    'part parts cities towns villages provinces districts suburbs city town region province capital village district port airport base camp border borders north south east west centre center suburb island desert valley territory zone area soil coast palace hotel prison embassy consulate university hospital stadium park square metro subway station school mosque church synagogue cathedral temple restaurant nightclub theatre mall supermarket compound market headquarters governorate county oblast canton enclave neighbourhood neighborhood peninsula gulf strip facility refinery plant installation site outpost checkpoint barracks pipeline terminal depot position posts mountain mountains hills highlands forest jungle lake river reef shoal archipelago basin corridor',
    'place',
  ],
  [
    'group movement organisation organization network party front militia brigade coalition alliance agency newspaper daily weekly channel radio magazine television broadcaster association foundation ngo institute centre company firm bank union league entity country nation republic syndicate cartel gang clan mafia sect federation committee commission council operation mission newsroom website think-tank neighbour neighbor rival',
    'kind',
  ],
  ['rumour rumours rumor rumors leaks speculation', 'rumour'],
]);

export const place: PlacePrepositions = {
  at: wordSet('in at off near on around off_the_coast_of inside outside across throughout over within'),
  towards: wordSet('to into toward towards'),
  from: wordSet('from'),
  against: wordSet('against on'),
  by: wordSet('by'),
  with: wordSet('with alongside together_with'),
  between: wordSet('between among'),
};

export const cues: Cues = {
  saying: wordSet(
    'say tell announce add explain declare state claim confirm insist note stress argue warn report reveal believe think estimate write allege maintain acknowledge admit suggest predict recall conclude reply respond assert disclose learn vow promise highlight underline underscore emphasise emphasize testify tweet boast concede contend lament remark observe reiterate reaffirm pledge caution indicate rule',
  ),
  quoting: wordSet('continue'),
  relaying: wordSet('learn'),
  mentioning: wordSet(
    'mention recall discuss describe liken compare characterise characterize confirm acknowledge admit stress highlight explain note cite recount underline underscore',
  ),
  denying: wordSet('deny reject dispute refute dismiss'),
  announcing: wordSet('announce'),
  carrying: wordSet(
    'reach conclude negotiate take hold happen occur stage carry carry_out perpetrate commit mount claim lead conduct organise organize coordinate launch host broker mediate sign begin open start resume break erupt flare rage schedule slate expect postpone cancel',
  ),
  striking: wordSet('hit strike rock shake devastate ravage target destroy paralyse paralyze'),
  noticing: wordSet('report record register observe witness see'),
  mediating: wordSet('broker mediate facilitate'),
  during: wordSet('in during'),
  starting: wordSet(
    'launch open conduct stage orchestrate mount hold carry carry_out organise organize begin start host undertake pay make wage resume convene',
  ),
  supporting: wordSet(
    'carry conduct make launch stage wage give provide offer impose order execute mount perform express reaffirm reiterate extend step begin start continue complete undertake pursue announce',
  ),
  sources: wordSet('according_to'),
  factive: wordSet(
    'manage continue begin start help succeed proceed decide come go force compel cause lead prompt',
  ),
  intending: wordSet(
    'want wish hope plan intend aim try attempt seek threaten promise vow refuse decline fail urge call ask order invite propose offer agree pledge consider expect warn fear suspect accuse demand prepare risk avoid prevent encourage allow need',
  ),
  withholding: wordSet('refuse decline avoid fail refrain'),
  suspecting: wordSet('suspect accuse allege believe consider think suppose report rumour rumor'),
  undoing: wordSet(
    'failure refusal lack absence end halt suspension reduction freeze ban cancellation request demand possibility risk threat hope promise call plan proposal prospect prospects',
  ),
  hedges: wordSet('alleged suspected presumed possible potential supposed purported reported'),
  doubting: wordSet(
    'reportedly allegedly apparently probably supposedly purportedly seemingly presumably possibly perhaps maybe likely unlikely',
  ),
  proving: wordSet('prove show demonstrate establish indicate suggest'),
  conditions: wordSet('if unless whether'),
};
