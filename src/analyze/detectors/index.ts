import { actionItem } from './action-item.ts';
import { calming } from './calming.ts';
import { cancellationThreat } from './cancellation-threat.ts';
import { competitorMention } from './competitor-mention.ts';
import { delay } from './delay.ts';
import type { Detector } from './detector.ts';
import { disengagement } from './disengagement.ts';
import { evaluatingAlternatives } from './evaluating-alternatives.ts';
import { execDemand } from './exec-demand.ts';
import { frustration } from './frustration.ts';
import { issue } from './issue.ts';
import { missedMeeting } from './missed-meeting.ts';
import { outOfOffice } from './out-of-office.ts';

/** Every detector, in the order of the protocol's clauses (`signalKinds`). The one allowed barrel. */
export const detectors: readonly Detector[] = [
  cancellationThreat,
  evaluatingAlternatives,
  competitorMention,
  frustration,
  issue,
  missedMeeting,
  delay,
  disengagement,
  actionItem,
  outOfOffice,
  calming,
  execDemand,
];
