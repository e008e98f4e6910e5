import { oneOf } from './notation.ts';

const more = oneOf(`
  better worse faster slower cheaper easier harder smaller larger bigger lighter heavier
  sharper brighter darker quicker longer shorter higher lower stronger weaker cleaner
  clearer nicer simpler wider thinner thicker newer older greater less more fewer superior
  inferior quieter louder richer smoother softer safer taller deeper warmer cooler closer
  crisper noisier bulkier pricier sturdier handier finer improved rather sooner further
  farther tighter slimmer sleeker snappier friendlier fancier beefier
`);

/** Frames of comparison and of naming a rival. See `compileFrames`. */
export const rivals: Readonly<Record<string, string>> = {
  moreThan: `
    ${more} than, ${more} _ than, ${more} _ _ than, ${more} _ _ _ than, ${more} _ _ _ _ than,
    rather than, other than, more ~ than, less ~ than, no more than, than, then the <name>,
    then my <name>`,
  moreWord: more,
  most: `
    best, worst, most, least, fastest, smallest, largest, lightest, cheapest, easiest,
    highest, lowest, biggest, finest, nicest, sharpest, slowest, strongest, brightest, of all,
    in its class, in class, on the market, in the market, in this price range, in its price
    range, number one, top of the line`,
  than: `
    than, thn`,
  comparedTo: `
    compared to, compared with, compare to, compare with, compare it to|with, compares to,
    compares with, comparing, comparable to, comparable with, comparable, comparison,
    comparisons, in comparison, by comparison, compare, compares, compared, versus, vs,
    relative to, in contrast, next to, side by side, up against, stacks up, stack up, measured
    against, when put next, against the, against my, against other`,
  asAs: `
    as _ as, as _ _ as, just as, not as _, nearly as, almost as, as good, as well as the, so _
    as, half as, twice as, twice the, half the, times the, times more, times as`,
  sameAs: `
    same as, the same _ as, the same _ _ as, same _ as, same _ _ as, identical to, similar to,
    equal to, equivalent to, on par with, at par with, par with, like the <name>, like my
    <name>, just like, much like, exactly like, like other, like most, like that of, similar,
    identical, equals, equal, matches, rivals, rival, same thing as, the same, difference
    between, differences between, the difference, differ from, differs from, different from,
    different than, different to, differences, no difference, as opposed to, opposed to,
    distinguishes, sets it apart, sets ~ apart`,
  overOther: `
    over the, over my, over other, over its, over ~ competition, improvement over, improvement
    on, improvement from, improved over, improved on, improved from, upgrade from, upgraded
    from, upgrade over, step up from, step up, step down, advantage over, advantages over,
    advantage of, edge over, prefer, preferred, prefer ~ to, prefer ~ over, preferable, choose
    ~ over, chose ~ over, chosen over, picked ~ over, instead of, replaces, replaced,
    replacement for, replacing, alternative to, substitute for, successor to, predecessor,
    predecessors, ahead of, behind the, superior to, inferior to, beats, beat, outperforms,
    outperform, outclasses, blows ~ away, blow ~ away, puts ~ to shame, surpasses, surpass,
    exceeds, exceed, tops, falls short of, short of the, lags behind, trumps, wins, winner,
    hands down, no match, match for, no contest, in a different league, out of the water,
    holds its own, leaps and bounds, night and day, worlds apart`,
  unlike: `
    unlike, whereas, while the <name>, while my <name>, while the other, on the other hand,
    contrary to, than any, than other, than most, than all, of any, of all, any other, all
    other, all the other, every other, most other, many other, other brands, other brand,
    other cameras, other camera, other phones, other products, other models, other model,
    others, the other, the others, another brand, other vendors, other providers, other tools,
    other companies, the competition, competition, competitor, competitors, competing,
    competitive, counterpart, counterparts, cousin, sibling, big brother, little brother, rest
    of the, the rest`,
  older: `
    older, previous, earlier, former, old one, my old, our old, my previous, our previous, my
    last, our last, my first, my other, my existing, predecessor, prior, older model, previous
    model, last generation, previous generation, previous version, old version, earlier
    models, compared to my, used to have, used to own, i had before, we had before, came from,
    coming from, upgrading from, i also have, i also own, own both, have both, used both,
    tried both, both cameras, both products, both of, the two, between the, either one,
    neither, first i`,
  productCode: `
    <model>`,
  nonComparison: `
    more about, more information, once more, no more, any more, anymore, more details, more
    and, less than ideal, more or less, at least, at most, the more, even more, most of the,
    most of my, most likely, most people, better luck, had better, better safe, sooner or
    later, as well, as soon as, as long as, as far as, as much as possible, as well as, as
    needed, as possible, as expected, as described, as advertised, such as, more time, much
    more, for more, one more, a few more, more pictures, more than happy, more than enough,
    more than a, more than <num>, less than <num>, fewer than, than i expected, than expected,
    rather, other than that, better than nothing, than ever, the best, my best, best of all,
    best regards, same day, same time, at the same time, all the same, just the same, the same
    thing, for example, for instance`,
};
