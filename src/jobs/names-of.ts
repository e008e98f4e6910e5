import type { AnalyzeContext } from '../analyze/analyze.ts';
import type { Config } from '../config.ts';

/** The names that mail is read with: the rivals' and our own. */
export function namesOf({ file }: Pick<Config, 'file'>): AnalyzeContext {
  const { company, competitors } = file;
  return { competitors, ownBrands: [company.name, ...company.brands] };
}
