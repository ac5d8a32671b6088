import type { RelationRule } from '../context.ts';
import { amongThoseFrames } from './amongThose.ts';
import { attendanceFrames } from './attendance.ts';
import { bodyFrames } from './bodies/bodyFrames.ts';
import { describedBodyFrames } from './bodies/describedBodies.ts';
import { companionFrames } from './companions.ts';
import { compoundFrames } from './compounds.ts';
import { confirmationFrames } from './confirmations.ts';
import { copulaFrames } from './copulas.ts';
import { denialFrames } from './denials.ts';
import { descriptorFrames } from './descriptors.ts';
import { happeningFrames } from './happenings.ts';
import { headingFrames } from './heading.ts';
import { interviewFrames } from './interviews.ts';
import { involvementFrames } from './involvements.ts';
import { listingFrames } from './listings.ts';
import { membershipFrames } from './memberships.ts';
import { nounFrames } from './nouns/nounFrames.ts';
import { participantFrames } from './participants.ts';
import { placeFrames } from './places/placeFrames.ts';
import { presenceFrames } from './presences.ts';
import { roleFrames } from './roles/roleFrames.ts';
import { seatFrames } from './seats.ts';
import { sequenceFrames } from './sequences.ts';
import { statementFrames } from './statements/statementFrames.ts';
import { suspicionFrames } from './suspicions.ts';
import { verbFrames } from './verbs/verbFrames.ts';
import { visitFrames } from './visits.ts';
import { workplaceFrames } from './workplaces.ts';

/** The rules that find relations, in the order in which they are applied to each sentence. */
export const frames: readonly RelationRule[] = [
  verbFrames,
  nounFrames,
  roleFrames,
  copulaFrames,
  descriptorFrames,
  bodyFrames,
  describedBodyFrames,
  compoundFrames,
  placeFrames,
  listingFrames,
  presenceFrames,
  membershipFrames,
  workplaceFrames,
  visitFrames,
  interviewFrames,
  companionFrames,
  attendanceFrames,
  participantFrames,
  headingFrames,
  denialFrames,
  involvementFrames,
  amongThoseFrames,
  suspicionFrames,
  seatFrames,
  happeningFrames,
  sequenceFrames,
  statementFrames,
  confirmationFrames,
];
