/** The parts of the internal escalation email, in the protocol's order. */
export const templateParts = [
  'subject',
  'greeting',
  'opening',
  'issue',
  'recording',
  'risk-level',
  'timeline',
  'actions-taken',
  'escalation-ask',
  'closing',
  'sign-off',
] as const;
export type TemplatePart = (typeof templateParts)[number];

/** What stands in square brackets in the protocol, by name. */
export interface TemplateFields {
  readonly customer: string;
  readonly issueSummary: string;
  readonly manager: string;
  readonly riskLevel: 'High' | 'Medium';
  readonly csm: string;
}

/** A part of the template: its label as printed ('' where it has none) and the protocol's own wording. */
export interface TemplateLine {
  readonly part: TemplatePart;
  readonly label: string;
  readonly words: string;
}

/**
 * The customer's internal escalation email, line by line, brackets as `{names}` of `TemplateFields`.
 * Lines whose content is recorded facts (timeline, actions, ask) have no words of their own.
 * Source: PROTOCOL.md "Internal escalation email template".
 */
export const escalationTemplate: readonly TemplateLine[] = [
  { part: 'subject', label: 'Subject', words: 'Escalation: {customer} – {issueSummary}' },
  { part: 'greeting', label: '', words: 'Hi {manager},' },
  {
    part: 'opening',
    label: '',
    words: 'Flagging a situation with {customer} that needs escalation:',
  },
  { part: 'issue', label: 'Issue', words: '{issueSummary}' },
  { part: 'recording', label: 'Call Recording', words: '' },
  { part: 'risk-level', label: 'Risk Level', words: '{riskLevel}' },
  { part: 'timeline', label: 'Timeline', words: 'Ongoing since' },
  { part: 'actions-taken', label: 'Actions Taken', words: '' },
  { part: 'escalation-ask', label: 'Escalation Ask', words: '' },
  {
    part: 'closing',
    label: '',
    words: "Let me know how you'd like to proceed. Ready to assist however needed.",
  },
  { part: 'sign-off', label: '', words: 'Best,' },
];

/** The line of one part. Every part has exactly one. */
export function templateLine(part: TemplatePart): TemplateLine {
  const line = escalationTemplate.find((one) => one.part === part);
  if (line === undefined) throw new Error(`The escalation template has no part ${part}`);
  return line;
}

/** The words of a part with its fields filled in; unknown names in braces stay as they are. */
export function fillTemplate(part: TemplatePart, fields: TemplateFields): string {
  const values: Readonly<Record<string, string>> = { ...fields };
  return templateLine(part).words.replace(
    /\{(\w{1,40})\}/g,
    (whole, name: string) => values[name] ?? whole,
  );
}
