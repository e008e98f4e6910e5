/** The goal that a customer states. Syntax: `compileFrames`. */
/** The customer's goal, in its own words after the frame. */
export const goals = `
we|i want|need|would_like|aim|hope|wish|plan|are_trying|am_trying|try|intend|have to
our|my|the goal|aim|objective|target|purpose is|was|:
so that we|i|our
in order to
`;
