/* News agencies and the houses that pictures are credited to, as they sign. */

/** Agencies by the name that they sign with. */
export const agencies: readonly string[] = [
  'AFP',
  'AP',
  'Reuters',
  'APS',
  'MAP',
  'TAP',
  'APA',
  'APAnews',
  'ATS',
  'Belga',
  'DPA',
  'dpa',
  'EFE',
  'ANSA',
  'TASS',
  'Tass',
  'Interfax',
  'Xinhua',
  'Anadolu',
  'AA',
  'UPI',
  'PTI',
  'ANI',
  'IRNA',
  'SANA',
  'PANA',
  'AIB',
  'AMI',
  'ANP',
  'LUSA',
  'Lusa',
  'NAN',
  'KUNA',
  'WAM',
  'SPA',
  'QNA',
  'MENA',
  'Ukrinform',
  'Yonhap',
  'Kyodo',
  'Agence France-Presse',
  'Associated Press',
  'The Associated Press',
  'Bloomberg',
  'RFI',
  'PA Media',
  'Keystone-ATS',
  'La Presse Canadienne',
];

/** Houses that only sell pictures. */
const pictureHouses: readonly string[] = [
  'Getty Images',
  'Getty',
  'EPA',
  'EPA-EFE',
  'Sipa',
  'Sipa Press',
  'Abaca',
  'MaxPPP',
  'Maxppp',
  'Shutterstock',
  'iStock',
  'DR',
  'D.R.',
  'Handout',
  'Wikimedia Commons',
  'Wikimedia',
  'Flickr',
  'Hans Lucas',
  'Gamma',
  'Rapho',
  'Magnum',
  'NurPhoto',
  'Alamy',
  'Archives',
  'Archive',
];

const choice = (names: readonly string[]) =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|');

/** An agency’s signature as the inside of a pattern. */
export const agencyPattern = choice(agencies);

/** Whoever a picture is credited to, likewise. */
export const creditPattern = choice([...agencies, ...pictureHouses]);
