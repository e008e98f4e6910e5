import * as cancellation from '../../src/analyze/detectors/examples/cancellation-threat.ts';
import * as delay from '../../src/analyze/detectors/examples/delay.ts';
import * as evaluating from '../../src/analyze/detectors/examples/evaluating-alternatives.ts';
import * as frustration from '../../src/analyze/detectors/examples/frustration.ts';
import * as missed from '../../src/analyze/detectors/examples/missed-meeting.ts';
import { type Question, questions } from '../../src/analyze/model/sentence-model.ts';
import type { Told } from './sentences.ts';

/** The competitor that the examples name. */
const rivalOfExamples = 'Vantario';
/** How much an example that a detector promises counts. */
const promised = 12;

/** The examples that the detectors are tested by; of each question only those of its own detector. */
export function exampleSentences(): Told[] {
  const told = (
    texts: readonly string[],
    says: readonly Question[],
    asked: readonly Question[],
  ): Told[] => {
    const open = questions.filter((one) => !asked.includes(one));
    return texts.map((text) => {
      const marked = text.replaceAll(rivalOfExamples, 'rivalname');
      return { text: marked, says, weight: promised, open };
    });
  };
  return [
    ...told(cancellation.fires, ['leave'], ['leave']),
    ...told(cancellation.silent, [], ['leave']),
    ...told(evaluating.fires, ['look'], ['look']),
    ...told(evaluating.silent, [], ['look']),
    ...told(frustration.strongOnes, ['strong', 'felt'], ['strong', 'felt']),
    ...told(frustration.milderOnes, ['felt'], ['strong', 'felt']),
    ...told(frustration.silent, [], ['strong', 'felt']),
    ...told(missed.fires, ['missed'], ['missed']),
    ...told(missed.silent, [], ['missed']),
    ...told(delay.fires, ['late'], ['late']),
    ...told(delay.silent, [], ['late']),
  ];
}
