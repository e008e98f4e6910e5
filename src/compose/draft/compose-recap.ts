import type { Address } from '../../domain/mail.ts';
import { recapHasFourParts } from '../lint/38-recap-has-four-parts.ts';
import { spokenDate } from './dates.ts';
import { greeting } from './greeting.ts';
import { layOutHtml, layOutText, placeholdersIn } from './lay-out.ts';
import type { Section, Task } from './situation.ts';

/** What was recorded of an interaction; nothing else gets into its recap. Null = nobody recorded whether there is any. */
export interface RecapFacts {
  readonly to: Address;
  readonly cc: readonly Address[];
  readonly csmName: string;
  readonly signOff: string;
  /** What it was about: "the export"; '' when that is not known. */
  readonly title: string;
  /** ISO date of the interaction. */
  readonly heldOn: string;
  readonly decisions: readonly string[] | null;
  readonly tasks: readonly Task[] | null;
  readonly openQuestions: readonly string[] | null;
}

/** A recap for the CSM to send. `failedRules` is empty when it may go out. */
export interface Recap {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly placeholders: readonly string[];
  readonly failedRules: readonly string[];
}

/**
 * Decisions, owners with dates and open questions of one interaction, and nothing new; an empty list says
 * "None"; what nobody recorded, and a task without a date, carries a placeholder (DESIGN §5: nothing is invented). Pure. Source: Protocol D5, field rule 38.
 */
export function composeRecap(facts: RecapFacts): Recap {
  const title = line(facts.title);
  const about = title === '' ? '' : ` (${title})`;
  const sections: readonly Section[] = [
    { tag: 'greeting', text: greeting(facts.to, '') },
    {
      tag: 'empathy',
      text: `Here is what we settled on ${spokenDate(facts.heldOn)}${about}.`,
    },
    {
      tag: 'plan',
      text: listed('Decided:', facts.decisions?.map(line) ?? ['[[what was decided, or None]]']),
    },
    {
      tag: 'plan',
      text: listed(
        'Who does what, and by when:',
        facts.tasks?.map(taskLine) ?? ['[[owner]]: [[what they do]] ([[date]])'],
      ),
    },
    {
      tag: 'plan',
      text: listed('Still open:', facts.openQuestions?.map(line) ?? ['[[what is open, or None]]']),
    },
    { tag: 'sign-off', text: `${facts.signOff}\n${facts.csmName}` },
  ];
  const text = layOutText(sections);
  return {
    subject: `Recap: ${title || 'our conversation'}, ${spokenDate(facts.heldOn)}`,
    text,
    html: layOutHtml(sections),
    placeholders: placeholdersIn(text),
    failedRules: recapHasFourParts
      .checkText(sections.map((one) => one.text).join('\n\n'))
      .map((words) => `${recapHasFourParts.id}: ${words}`),
  };
}

function listed(heading: string, lines: readonly string[]): string {
  const items = lines.filter((one) => one !== '');
  return [heading, ...(items.length === 0 ? ['None'] : items).map((one) => `- ${one}`)].join('\n');
}

function taskLine(task: Task): string {
  const owner = line(task.owner) || '[[owner]]';
  const when = task.dueOn === null ? '[[date]]' : `by ${spokenDate(task.dueOn)}`;
  return `${owner}: ${deedOf(line(task.action))} (${when})`;
}

const promised =
  /^(?:I|we)(?:['’]ll| will| shall| am going to| are going to|['’]m going to|['’]re going to)\s|^(?:will|shall)\s/i;
/** At the end of a promise, where its day stands beside it anyhow, or is over. */
const dayAtEnd =
  /,?\s(?:(?:by|on|before|until|no later than)\s)?(?:(?:the )?end of (?:the |this |next )?(?:day|week|month|business)|today|tonight|tomorrow(?: (?:morning|noon|afternoon|evening))?|(?:this |next )?[MTWFS][a-z]{2,5}day(?:,? (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{Lu}\p{Ll}+)?|(?:this|next) (?:week|month)|(?:with)?in (?:the next )?(?:an?|one|two|three|four|five|six|ten|\d{1,3}) (?:working |business )?(?:hour|day|week)s?)$|\s(?:by|on|before|until)\s(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{Lu}\p{Ll}{2,8}$/u;

/** "I will send you the cause by Friday" is "send you the cause" beside its owner and its day. */
function deedOf(action: string): string {
  return action.replace(promised, '').replace(dayAtEnd, '');
}

function line(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;]+$/, '')
    .slice(0, 300);
}
