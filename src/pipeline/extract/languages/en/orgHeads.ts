import { wordSet } from '../words.ts';

/* Words with which English names of bodies end (« Belfer Center ») or begin (« Ministry of … »). */

export const agencyHeads = wordSet(
  `ministry directorate department office service authority court tribunal bureau agency guard police command administration prosecutors council brigade inspectorate treasury`,
);
export const organizationHeads = wordSet(
  `organisation organization congress association federation confederation union league foundation institute institution centre center observatory committee commission alliance coalition party assembly university college school academy
  fund bank company group corporation corp inc ltd network club forum mission programme program community initiative campaign society trust church council watch times post news herald tribune gazette journal
  telegraph chronicle magazine radio television tv press wire review media airlines lines shipping industries systems technologies energy oil partners holdings project lab laboratory fc united`,
);
export const groupHeads = wordSet(
  'movement front army brigades battalion katiba militia cartel clan gang mafia faction legion',
);
export const lowerHeads = wordSet('katiba prosecutors');
export const bareHeads = wordSet(
  'daily weekly broadcaster coalition group party company charity newspaper network movement gang website',
);
export const bodyWords = wordSet('of for and the on in against to');
export const links = wordSet('of for and the on in against to');
