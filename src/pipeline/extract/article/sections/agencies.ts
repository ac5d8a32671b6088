/* News agencies and picture agencies, as they are credited. */

/** Agencies under the names with which they sign. */
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

/** Agencies that only sell pictures. */
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

/** An agency’s signature as part of a pattern. */
export const agencyPattern = choice(agencies);

/** Likewise, whoever a picture may be credited to. */
export const creditPattern = choice([...agencies, ...pictureHouses]);
