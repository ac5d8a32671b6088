import { describe, expect, it } from 'vitest';
import { nameArticle } from '../../../../src/pipeline/extract/names/nameArticle.ts';
import type { ExtractLanguage } from '../../../../src/pipeline/extract/types.ts';
import { readWorld } from '../../../../src/pipeline/extract/world/readWorld.ts';
import { understand } from './understand.ts';

const knowledge = { world: readWorld(), corpus: [] };

/** Each mention as « words = node (type) », in order of the text. */
function read(text: string, language: ExtractLanguage = 'fr'): string[] {
  const { nodes, mentions } = nameArticle(understand(text, language), knowledge);
  const typeOf = new Map(nodes.map(({ id, type }) => [id, type]));
  return mentions.map(({ start, end, node }) => `${text.slice(start, end)} = ${node} (${typeOf.get(node)})`);
}

/** The ids of the nodes alone, each once, in order of the text. */
const ids = (text: string, language: ExtractLanguage = 'fr') => [
  ...new Set(nameArticle(understand(text, language), knowledge).mentions.map(({ node }) => node)),
];

it('takes a run of capitals that is too long for a name for none', () => {
  const list = (count: number) => `Arrêtés : ${'Karim Zerwal '.repeat(count).trim()}MDVZ et Gao.`;
  expect(ids(list(3))).toHaveLength(2);
  expect(ids(list(60))).toEqual(['gao']);
});

describe('known names', () => {
  it.each([
    ['Le Tchad ferme sa frontière.', ['Tchad = tchad (country)']],
    ['Des pirogues traversent le lac Tchad.', ['lac Tchad = lac-tchad (place)']],
    [
      'Une coopération franco-ivoirienne.',
      ['franco = france (country)', 'ivoirienne = cote-d-ivoire (country)'],
    ],
    [
      'Un soldat nigérien et un soldat nigérian.',
      ['nigérien = niger (country)', 'nigérian = nigeria (country)'],
    ],
    [
      'Le Soudan du Sud accueille des Soudanais.',
      ['Soudan du Sud = soudan-du-sud (country)', 'Soudanais = soudan (country)'],
    ],
    ['Un procès s’ouvre à Nancy.', ['Nancy = nancy (place)']],
    ['La cour siégera à Tours, puis à Pau.', ['Tours = tours (place)', 'Pau = pau (place)']],
    ['Des combats près de Constantine.', ['Constantine = constantine (place)']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['Une attaque a visé le détachement militaire de Madjoari.', 'Madjoari = madjoari (place)'],
    ['Ils viennent de la province de la Kompienga.', 'Kompienga = kompienga (place)'],
    ['Il a été reçu à l’aéroport international Diori Hamani.', 'Diori Hamani = diori-hamani (place)'],
    ['Des hommes ont été arrêtés au douar Ouled Saad.', 'Ouled Saad = ouled-saad (place)'],
  ])('%s: the noun before says that it is a place', (text, expected) =>
    expect(read(text)).toContain(expected),
  );

  it.each([
    [
      'They planned to storm Zambele, a village about 40 kilometres north of Niamey.',
      'Zambele = zambele (place)',
    ],
    ['It happened at Zambele, a small town outside Niamey.', 'Zambele = zambele (place)'],
    ['The post lies 55 km from Zambele Dorou.', 'Zambele Dorou = zambele-dorou (place)'],
  ])('%s: the words behind or the distance say that it is a place', (text, expected) =>
    expect(read(text, 'en')).toContain(expected),
  );

  it('does not take a town councillor for a place', () => {
    expect(read('They spoke to Zambele, a town councillor.', 'en')).not.toContain(
      'Zambele = zambele (place)',
    );
  });

  it('takes an hour for no name', () => {
    expect(read('Le navire est arrivé vers 12H50.')).toEqual([]);
  });

  it('gives an office to whoever stands before it, not to whom the sentence goes on with', () => {
    expect(
      read(
        'Selon les chiffres proclamés par Wafula Chebukati, le président de la commission, William Ruto a gagné.',
      ),
    ).toContain('le président de la commission = wafula-chebukati (person)');
  });

  it.each(['La championne Nancy a gagné.', 'Les deux Tours seront rénovées.', 'Constantine aime le cinéma.'])(
    '%s names no town',
    (text) => expect(read(text)).toEqual([]),
  );

  it.each([
    ['Chad Warner will appeal.', ['Chad Warner = chad-warner (person)']],
    ['Troops from Chad crossed the border.', ['Chad = tchad (country)']],
    ['The coach praised Jordan Pickett.', ['Jordan Pickett = jordan-pickett (person)']],
    ['Aid reached Jordan on Monday.', ['Jordan = jordanie (country)']],
    ['A court in Reading heard the case.', ['Reading = reading (place)']],
    ['Reading is a skill.', []],
    [
      'A Nigerien officer met a Nigerian minister.',
      ['Nigerien = niger (country)', 'Nigerian = nigeria (country)'],
    ],
  ])('%s', (text, expected) => expect(read(text, 'en')).toEqual(expected));

  it('takes Saint-Denis for the town by Paris, unless the article names La Réunion', () => {
    expect(ids('Des attentats ont frappé Paris et Saint-Denis. La France a réagi.')).toContain('saint-denis');
    expect(ids('Une cérémonie a eu lieu à Saint-Denis. Les élus de La Réunion y étaient.')).toContain(
      'saint-denis-la-reunion',
    );
  });

  it('takes a name that two states share for the one that the article names otherwise', () => {
    expect(ids('À Kinshasa, le ministre congolais a démenti.')).toContain('republique-democratique-du-congo');
    expect(ids('À Brazzaville, le ministre congolais a démenti.')).toEqual(['brazzaville', 'congo']);
  });
});

describe('a capital for its state', () => {
  it('is no state in a route from one to the other', () => {
    expect(ids('He attacked the Amsterdam-Paris train.', 'en')).toEqual(['amsterdam', 'paris']);
    expect(ids('L’axe Rabat-Madrid se renforce.')).toEqual(['maroc', 'espagne']);
  });

  it.each([
    ['Paris a retiré ses troupes.', 'france'],
    ['Un accord entre Rabat et Madrid.', 'maroc'],
    ['La force est financée par Tokyo.', 'japon'],
    ['Selon Varsovie, le tir était accidentel.', 'pologne'],
    ['Tel-Aviv dément.', 'israel'],
    ['Washington accuse les services adverses.', 'etats-unis'],
  ])('%s', (text, state) => expect(ids(text)).toContain(state));

  it.each([
    ['Les attaques ont frappé Paris.', 'paris'],
    ['Un sommet s’est tenu à Varsovie.', 'varsovie'],
    ['Le train pour Madrid est parti vers Lisbonne.', 'lisbonne'],
    ['Paris est une ville chère.', 'paris'],
  ])('%s is of the town', (text, city) => expect(ids(text)).toContain(city));

  it('takes Brussels for the Union where the article names it, and for Belgium where it names that', () => {
    expect(ids('L’Union européenne hésite. Bruxelles propose un délai.')).toEqual(['union-europeenne']);
    expect(ids('La Belgique hésite. Bruxelles propose un délai.')).toEqual(['belgique']);
  });
});

describe('bodies of a state', () => {
  it.each([
    [
      'L’armée togolaise avance.',
      ['armée togolaise = armee-togolaise (agency)', 'togolaise = togo (country)'],
    ],
    [
      'Les services secrets tchèques savaient.',
      ['services secrets tchèques = services-tcheques (agency)', 'tchèques = republique-tcheque (country)'],
    ],
    [
      'Le ministère letton de la Défense confirme.',
      ['ministère letton de la Défense = ministere-defense-letton (agency)', 'letton = lettonie (country)'],
    ],
    [
      'Le parquet de Lille enquête.',
      ['parquet de Lille = parquet-de-lille (agency)', 'Lille = lille (place)'],
    ],
    ['Des soldats togolais patrouillent.', ['togolais = togo (country)']],
    [
      'Il vit dans le sud de la Turquie.',
      ['sud de la Turquie = sud-de-la-turquie (place)', 'Turquie = turquie (country)'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('has one id in both languages', () => {
    expect(ids('The Togolese army advanced.', 'en')).toEqual(['armee-togolaise', 'togo']);
    expect(ids('The Latvian defence ministry confirmed.', 'en')).toEqual([
      'ministere-defense-letton',
      'lettonie',
    ]);
  });
});

describe('new names', () => {
  it('reads a person by first name, title, age or verb, and the bare surname after', () => {
    expect(
      read('Le procureur Anselme Kerboul a requis. M. Kerboul a parlé. « C’est grave », a dit Kerboul.'),
    ).toEqual([
      'Anselme Kerboul = anselme-kerboul (person)',
      'Kerboul = anselme-kerboul (person)',
      'Kerboul = anselme-kerboul (person)',
    ]);
  });

  it('takes no known surname for a person whose first name it is', () => {
    expect(read('Ukrainian President Petro Poroshenko spoke.', 'en')).toContain(
      'Petro Poroshenko = petro-poroshenko (person)',
    );
  });

  it('takes a name that ends in an English word for kin for a name, and a dialogue for nobody', () => {
    expect(ids('Minister of Foreign Affairs Tran Minh Son spoke in Hanoi.', 'en')).toContain('tran-minh-son');
    expect(read('Her first Son spoke. The Hanover Strategic Dialogue opened.', 'en').join(' ')).not.toContain(
      '(person)',
    );
  });

  it('takes no article into the name of a command, and no party for the Congress of the United States', () => {
    expect(ids('In Gao - The Horn Command spoke. The Nepali Congress party left.', 'en')).toEqual([
      'gao',
      'horn-command',
      'nepali-congress',
    ]);
    expect(ids('The Federal Government of Somalia spoke.', 'en')).toContain('gouvernement-somalien');
  });

  it('takes what stands before a cartel or gang for its name', () => {
    expect(read('Members of the South Ridge drug cartel and the Tren Azul gang fled.', 'en')).toEqual([
      'South Ridge = south-ridge (group)',
      'Tren Azul = tren-azul (group)',
    ]);
  });

  it.each([
    ['Mali’s National Police spoke. Niger sat down. Niger ate. The National Police left.', true],
    ['Mali’s National Police and Niger’s National Police spoke. The National Police left.', false],
  ])('gives a body named bare the state that the article names it with: %s', (text, same) => {
    const last = read(text, 'en').at(-1);
    expect(last === 'National Police = police-nationale-malienne (agency)').toBe(same);
  });

  it('gives a ministry named bare to no state that others only go to', () => {
    const bare = (text: string) =>
      read(text, 'en').filter((mention) => mention.startsWith('foreign ministry'));
    expect(bare('Keita flew to Mali, the foreign ministry said. Niger and Chad wait.')).not.toEqual([
      expect.stringContaining('malien'),
    ]);
    expect(bare('In Mali, the foreign ministry said no. Niger and Chad wait.')).toEqual([
      expect.stringContaining('malien'),
    ]);
    expect(
      bare('Keita told his Malian army counterpart what the foreign ministry said. Niger and Chad wait.'),
    ).not.toEqual([expect.stringContaining('malien')]);
  });

  it('takes for a body what has a word of bodies in its name, or stands behind what it is', () => {
    const [first, second] = read('Zarmina Press et le groupe Orvanne Delta ont signé. Brel Vandoor a parlé.');
    expect([first, second]).toEqual([
      'Zarmina Press = zarmina-press (organization)',
      expect.stringMatching(/^Orvanne Delta = orvanne-delta \((?:group|organization)\)$/),
    ]);
    expect(read('Selon Brel Vandoor, tout va bien.')).toEqual(['Brel Vandoor = brel-vandoor (person)']);
  });

  it('keeps particles inside a name', () => {
    expect(read('L’émir Nasser ould Brahim et le colonel Aliou ag Mossa ont signé.')).toEqual([
      'Nasser ould Brahim = nasser-ould-brahim (person)',
      'Aliou ag Mossa = aliou-ag-mossa (person)',
    ]);
  });

  it('reads what an acronym is short for, wherever either stands after', () => {
    expect(read('Le Mouvement pour la dignité des vallées (MDV) a signé. Le MDV demande la paix.')).toEqual([
      'Mouvement pour la dignité des vallées = mouvement-pour-la-dignite-des-vallees (group)',
      'MDV = mouvement-pour-la-dignite-des-vallees (group)',
      'MDV = mouvement-pour-la-dignite-des-vallees (group)',
    ]);
  });

  it('reads an unknown place by what stands before it', () => {
    expect(read('Une mine a explosé près du village de Tolombé.')).toEqual(['Tolombé = tolombe (place)']);
  });

  it('describes a person by what commas set beside the name', () => {
    const [, description, body] = read(
      'Livia Moreno, présidente de la Ligue des droits de Zamora, proteste.',
    );
    expect(description).toBe('présidente de la Ligue des droits de Zamora = livia-moreno (person)');
    expect(body).toBe('Ligue des droits de Zamora = ligue-des-droits-de-zamora (organization)');
  });
});

describe('what it promises', () => {
  const text =
    'Le général Tomasz Wilk, chef de l’armée polonaise, a rencontré M. Aydin à Ankara, selon l’AFP.';
  const named = nameArticle(understand(text), knowledge);

  it('gives spans of the article in their order, each of a node that is there', () => {
    const nodes = new Set(named.nodes.map(({ id }) => id));
    for (const [index, { start, end, node }] of named.mentions.entries()) {
      expect(end).toBeGreaterThan(start);
      expect(start).toBeGreaterThanOrEqual(named.mentions[index - 1]?.start ?? 0);
      expect(nodes.has(node)).toBe(true);
    }
    expect(named.mentions.length).toBeGreaterThan(5);
  });

  it('gives the same answer twice', () => {
    expect(nameArticle(understand(text), knowledge)).toEqual(named);
  });

  it('lets a corpus call a thing of the world by its own id', () => {
    const corpus = [
      {
        type: 'agency',
        id: 'my-army',
        label: { fr: 'Armée polonaise', en: 'Polish army' },
        names: [{ text: 'armée polonaise' }],
        demonyms: [],
        aliases: [],
        countries: [],
        sameAs: [],
      },
    ] as const;
    const { nodes } = nameArticle(understand(text), { world: readWorld(), corpus });
    expect(nodes.find(({ id }) => id === 'my-army')?.from).toBe('corpus');
    expect(nodes.some(({ id }) => id === 'armee-polonaise')).toBe(false);
  });
});

describe('titles said again', () => {
  const again = (text: string, language: ExtractLanguage = 'fr') =>
    read(text, language).filter((line) => /^(?:le|la|l|the) /iu.test(line));

  it.each([
    [
      'Le ministre malien de la Défense, Awa Diallo, est à Gao. Le ministre a parlé.',
      ['Le ministre malien de la Défense = awa-diallo (person)', 'Le ministre = awa-diallo (person)'],
    ],
    [
      'Le ministre français Paul Marchand a reçu son homologue malien, Awa Diallo. « Oui », a dit le ministre malien.',
      ['le ministre malien = awa-diallo (person)'],
    ],
    ['Le ministre Paul Marchand et le ministre Awa Diallo sont là. Le ministre a parlé.', []],
    ['Le ministre Paul Marchand est là. Le Premier ministre a parlé.', []],
    ['Le ministre français Paul Marchand est là. Le ministre malien a parlé.', []],
    ['Le ministre Paul Marchand est là. Le ministre de la Santé a parlé.', []],
    ['Paul Marchand est là. Le ministre a parlé.', []],
  ])('%s', (text, expected) => expect(again(text)).toEqual(expected));

  it('reads them in English', () => {
    expect(
      again('Malian Defence Minister Paul Marchand came to Gao. The Malian defence minister spoke.', 'en'),
    ).toEqual(['The Malian defence minister = paul-marchand (person)']);
  });
});

it('describes the head of two bodies in one description', () => {
  expect(read('Paul Marchand, directeur général de la DGSE et de la DGSI, est là.')).toContain(
    'directeur général de la DGSE et de la DGSI = paul-marchand (person)',
  );
});

describe('a person called by another name', () => {
  it.each([
    ['La police a arrêté Jean Dupont, alias Zorro. Zorro a été jugé.', ['jean-dupont']],
    ['La police a arrêté Jean Dupont, dit « Le Grand ».', ['jean-dupont']],
    ['La police a arrêté Jean Dupont et Marie Martin.', ['jean-dupont', 'marie-martin']],
    ['Jean Dupont a dit Paul Martin innocent.', ['jean-dupont', 'paul-martin']],
  ])('reads %j', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('is not the minister of what the office is named after', () => {
    expect(read('Le ministre polonais de l’Intérieur Zdzislaw Kowal a parlé.')).toContain(
      'Zdzislaw Kowal = zdzislaw-kowal (person)',
    );
  });

  it('is not given the title of the next in a list', () => {
    const named = read('Il a vu Jean Dupont, le président Paul Martin et Marie Morel.');
    expect(named).toContain('Paul Martin = paul-martin (person)');
    expect(named).not.toContain('le président Paul Martin = jean-dupont (person)');
  });

  it('is not given the title of another', () => {
    expect(read('Après avoir vu le président Paul Martin, Jean Dupont a parlé.')).toEqual([
      'Paul Martin = paul-martin (person)',
      'Jean Dupont = jean-dupont (person)',
    ]);
  });

  it('finds a group whose Arabic article is written small', () => {
    expect(read('Le groupe est lié à al-Qaïda.')).toContain('al-Qaïda = al-qaida (group)');
  });
});

describe('where a name begins and ends', () => {
  it.each([
    'The court in The Gambia met. The president left. The army stayed.',
    'Camp The Mwandi was hit. The president left.',
  ])('takes no article for a name: %s', (text) =>
    expect(read(text, 'en').filter((mention) => mention.startsWith('The '))).toEqual([]),
  );

  it.each([
    ['Sinead O’Brien spoke. O’Brien left.', 'en', ['Sinead O’Brien', 'O’Brien'], 'sinead-o-brien'],
    ['Marie N’Diaye a parlé. N’Diaye est partie.', 'fr', ['Marie N’Diaye', 'N’Diaye'], 'marie-n-diaye'],
    ['Massimo D’Alema a parlé. D’Alema est parti.', 'fr', ['Massimo D’Alema', 'D’Alema'], 'massimo-d-alema'],
    ['Le cheikh Hassan Ma’ruf a parlé.', 'fr', ['Hassan Ma’ruf'], 'hassan-ma-ruf'],
  ] as const)('keeps a surname with an apostrophe whole: %s', (text, language, words, node) =>
    expect(read(text, language)).toEqual(words.map((word) => `${word} = ${node} (person)`)),
  );

  it('elides before a name all the same', () => {
    expect(ids('D’Alger à Oran, l’Algérie attend. Lorsqu’elle parle, on écoute.')).toEqual([
      'alger',
      'oran',
      'algerie',
    ]);
  });

  it.each([
    ['A letter from Special Envoy Hans Grundberg came.', 'en', 'hans-grundberg'],
    ['The guests heard Army Chief of Staff Herzi Halevi.', 'en', 'herzi-halevi'],
    ['They met Opposition Leader Yair Lapid.', 'en', 'yair-lapid'],
    ['Le Vice-Amiral Jean Marty commande.', 'fr', 'jean-marty'],
  ] as const)('leaves an office outside a name: %s', (text, language, node) =>
    expect(ids(text, language)).toEqual([node]),
  );

  it.each([
    ['Iran fired Shahed drones and a Kinzhal missile.', 'en'],
    ['The Bayraktar TB2 was shot down, and Iran sent HIMARS.', 'en'],
    ['L’Iran a tiré des missiles Storm Shadow et un missile de type Zolfaghar.', 'fr'],
    ['Iran left the Geneva Convention and the Budapest Memorandum.', 'en'],
    ['L’Iran a signé le traité de Lausanne.', 'fr'],
  ] as const)('names no one by arms or treaties: %s', (text, language) =>
    expect(ids(text, language)).toEqual(['iran']),
  );

  it('names those who bear arms all the same', () => {
    expect(ids('Le groupe Zolfar a attaqué Gao.')).toEqual(['zolfar', 'gao']);
    expect(ids('L’Iran accueille Lausanne.')).toEqual(['iran', 'lausanne']);
  });

  it.each([
    [
      'The Independent Electoral and Boundaries Commission said so.',
      'independent-electoral-and-boundaries-commission',
    ],
    ['The Electoral Commission of Ghana said so.', 'electoral-commission-of-ghana'],
  ])('takes those who run elections for a state’s body: %s', (text, node) =>
    expect(read(text, 'en')).toContain(`${text.slice(4, text.indexOf(' said'))} = ${node} (agency)`),
  );

  it.each([
    ['Le Comité des Nations unies contre la torture siège.', 'Comité des Nations unies contre la torture'],
    [
      'L’Office central pour la répression des fraudes veille.',
      'Office central pour la répression des fraudes',
    ],
    ['Le Conseil constitutionnel, pour la première fois, siège.', 'Conseil constitutionnel'],
    ['L’état-major de l’armée malienne parle.', 'état-major de l’armée malienne'],
  ])('goes on to what a body is for: %s', (text, name) =>
    expect(read(text).some((mention) => mention.startsWith(`${name} = `))).toBe(true),
  );

  it('still knows the newspaper by its name', () => {
    expect(ids('The Independent reported it.', 'en')).toEqual(['the-independent']);
  });
});

describe('waters', () => {
  it.each([
    ['Ships crossed the Gulf of Finland.', 'en', 'golfe-de-finlande'],
    ['Des navires traversent le détroit de Bab el-Mandeb.', 'fr', 'detroit-de-bab-el-mandeb'],
  ] as const)('have one name: %s', (text, language, node) => expect(ids(text, language)).toEqual([node]));

  it('are not the port that is named after its town', () => {
    expect(ids('Le port de Lagos est fermé.')).toEqual(['port-de-lagos', 'lagos']);
  });
});

describe('one name for two', () => {
  it.each([
    ['Le chercheur Marc Berlin a parlé. Berlin ajoute que tout va mal.', 'fr', ['marc-berlin']],
    ['Le chercheur Marc Berlin a parlé. Il habite à Berlin.', 'fr', ['marc-berlin', 'berlin']],
    ['Berlin ajoute que tout va mal. Le chercheur Marc Berlin a parlé.', 'fr', ['allemagne', 'marc-berlin']],
    ['The analyst Paul Berlin spoke. According to Berlin, all is well.', 'en', ['paul-berlin']],
    ['The analyst Paul Berlin spoke in Berlin. People in Berlin heard him.', 'en', ['paul-berlin', 'berlin']],
  ] as const)('a surname that is a town: %s', (text, language, nodes) =>
    expect(ids(text, language)).toEqual(nodes),
  );

  it.each([
    ['John Doran, sometimes called Johnny Rocks, left. Johnny Rocks fled.', 'en'],
    ['John Doran, who is also known as Johnny Rocks, left.', 'en'],
    ['John Doran, parfois appelé Johnny Rocks, est parti. Johnny Rocks a fui.', 'fr'],
    ['John Doran, que l’on surnomme Johnny Rocks, est parti.', 'fr'],
  ] as const)('another name of the same person: %s', (text, language) =>
    expect(ids(text, language)).toEqual(['john-doran']),
  );

  it('tells apart two who are named one after the other', () => {
    expect(ids('John Doran, Johnny Rocks and others left.', 'en')).toEqual(['john-doran', 'johnny-rocks']);
    expect(ids('John Doran called Johnny Rocks.', 'en')).toEqual(['john-doran', 'johnny-rocks']);
  });

  it.each([
    ['Cotonou rejette les accusations de Niamey.', 'fr', 'benin'],
    ['Dar es Salaam said it would send troops.', 'en', 'tanzanie'],
    ['The Dutch minister left. Den Haag rejected the charge.', 'en', 'pays-bas'],
  ] as const)('a seat of government for its state: %s', (text, language, state) =>
    expect(ids(text, language)).toContain(state),
  );

  it('leaves The Hague a town where its state is not spoken of', () => {
    expect(ids('The Hague condemned the general.', 'en')).toEqual(['la-haye']);
  });
});

describe('what a definite noun takes up', () => {
  const last = (text: string, language: ExtractLanguage) => read(text, language).at(-1);

  it.each([
    ['Boko Haram a attaqué Gao. Le groupe armé a fui.', 'fr', 'Le groupe armé = boko-haram (group)'],
    ['Boko Haram a attaqué Gao. Le chef du groupe a fui.', 'fr', 'groupe = boko-haram (group)'],
    ['Le Hezbollah a tiré. Ce mouvement chiite nie.', 'fr', 'Ce mouvement chiite = hezbollah (group)'],
    ['Al-Shabaab claimed it. The armed group fled.', 'en', 'The armed group = shebab (group)'],
    [
      'Le quotidien Al-Ghad a révélé l’affaire. Le journal cite un juge.',
      'fr',
      'Le journal = al-ghad (organization)',
    ],
    [
      'The New York Times reported it. The newspaper cited two aides.',
      'en',
      'The newspaper = new-york-times (organization)',
    ],
    ['La Cour pénale internationale siège. La Cour a statué.', 'fr', 'La Cour = cpi (organization)'],
    [
      'The Foreign Ministry of Mali spoke. The ministry denied it.',
      'en',
      'The ministry = foreign-ministry-of-mali (agency)',
    ],
    [
      'Le parti Ennahda proteste. Le parti islamiste appelle à voter.',
      'fr',
      'Le parti islamiste = ennahdha (organization)',
    ],
    ['The IMF helped Sri Lanka. People left the island.', 'en', 'the island = sri-lanka (country)'],
    ['Le Maroc a fermé sa frontière. Le royaume attend.', 'fr', 'Le royaume = maroc (country)'],
    ['The envoy Hans Grundberg came. The envoy left.', 'en', 'The envoy = hans-grundberg (person)'],
    [
      'Le porte-parole Moussa Traoré est là. Le porte-parole a parlé.',
      'fr',
      'Le porte-parole = moussa-traore (person)',
    ],
    ['The lawyer Amal Clooney came. The lawyer’s team left.', 'en', 'The lawyer = amal-clooney (person)'],
    [
      'The electoral commission of Kenya met. The commission spoke.',
      'en',
      'The commission = commission-electorale-kenyane (agency)',
    ],
    [
      'Au Kenya, on vote. La commission électorale veille.',
      'fr',
      'commission électorale = commission-electorale-kenyane (agency)',
    ],
  ] as const)('%s', (text, language, mention) => expect(last(text, language)).toBe(mention));

  it.each([
    ['Boko Haram et le Hamas nient. Le groupe a fui.', 'fr'],
    ['Boko Haram a attaqué Gao. Le groupe de contact siège.', 'fr'],
    ['Boko Haram a attaqué Gao. Un groupe a fui.', 'fr'],
    ['Al-Shabaab claimed it. The group of seven men fled.', 'en'],
    ['Al-Shabaab claimed it. The group photo was taken.', 'en'],
    ['L’Organisation dite État secret accuse Boko Haram. L’organisation dite secrète a fui.', 'fr'],
    ['The Foreign Ministry of Mali and the Foreign Ministry of Chad spoke. The ministry denied it.', 'en'],
    ['Le Maroc et la Jordanie attendent. Le royaume attend.', 'fr'],
    ['L’avocat Marc Dupuis et l’avocat Jean Marin sont là. L’avocat a parlé.', 'fr'],
    ['On vote. La commission électorale veille.', 'fr'],
    ['Au Kenya, on vote. Une commission électorale veille.', 'fr'],
  ] as const)('takes up nothing where two would do, or another is meant: %s', (text, language) =>
    expect(
      read(text, language).filter((mention) =>
        /^(?:l[ea] |l’|the |commission)?(?:groupe?|organisation|ministry|royaume|avocat|commission électorale) = /iu.test(
          mention,
        ),
      ),
    ).toEqual([]),
  );
});

it('comes to an end where two names are said to be the other’s, again and again', () => {
  const { nodes } = nameArticle(
    understand(
      'Un chef\n\nKarim Haddad, alias Abou Walid, a été arrêté au Mali. Karim Haddad, alias Abou Walid, est né en France. Abou Walid, alias Karim Haddad, est mort.',
    ),
    knowledge,
  );
  expect(nodes.filter(({ type }) => type === 'person')).toHaveLength(1);
});
