/**
 * Leaving said barely, which means the relation only where a condition binds it ("… or we leave"). Read by the
 * detector alone; not a feature of the sentence model. Syntax: `compileFrames`.
 */
export const ultimatum = `
@i will|would|shall ~1 leave|quit|walk|walk_away|walk_out|pull_out|go_elsewhere|be_gone|be_off ,|.|;
@i will|would|shall ~1 leave|quit|walk|walk_away|walk_out|pull_out|go_elsewhere|be_gone|be_off $
@i are|am ~1 gone|leaving|off|out ,|.|;
@i are|am ~1 gone|leaving|off|out $
@i have|need|want ~1 to ~1 leave|leave_you|quit|go_elsewhere ,|.|;
@i have|need|want ~1 to ~1 leave|leave_you|quit|go_elsewhere $
`;
