import { describe, expect, it } from 'vitest';
import { tiersDressed } from './dressed.ts';

const names = {
  competitors: [{ name: 'Vantario', aliases: [], commonWord: false }],
  ownBrands: ['Tidepool'],
};

describe('an end that was given up, or that spares us', () => {
  it.each([
    'Twelve months ago my boss wanted to drop Tidepool. This time he is the one telling the other estates to buy it.',
    'A year ago our director wanted to drop Tidepool. This time he recommends it to everyone.',
    'Last year the board wanted to leave you. Today they are your biggest fans.',
    'Two years ago we wanted to drop Tidepool. Now we recommend it to every house in the group.',
    'I did threaten in winter to go without Tidepool, that is long off the table.',
    'We had thought of leaving you in spring, that is off the table now.',
    'In March I wrote that we might cancel. That is no longer on the table, we are glad to be with you.',
    'In spring I told you we might leave. Forget that, please, we love what Mo did.',
    "Last winter we were set to cancel with you. Since then you've turned it round and we are staying.",
    'Six months ago the committee would have dropped you. Today the same people sing your praises.',
    'My old threat to quit Tidepool is withdrawn.',
    'We considered leaving Tidepool once, that is history.',
    'Last spring the bursar wanted to cancel Tidepool. Now he tells every school to get it.',
    "I once threatened to leave you; that's all forgotten.",
    "We thought about replacing Tidepool in May, but that's behind us.",
    'I was told to strike a few tools. Tidepool is not one I struck, so send me the renewal papers whenever suits.',
    'We had to cut six tools this year. Tidepool is not one of them.',
    'Of the tools that we dropped, Tidepool is not one.',
    'We have to cancel four contracts. Yours is not among them.',
    'Purchasing made me name three tools to cut. I did not name Tidepool.',
    'Everything but Tidepool was axed in the budget round.',
    'Of eight subscriptions we kept two, and yours is one of them.',
    'Everyone except you got cut from the budget.',
    'You are not among the suppliers we were told to drop.',
    'Our park was sold last week, the buyer keeps your access system, so nothing changes after the handover but the name on the bill.',
    'We were sold in May, and the new owner keeps your system.',
    'The new owners are keeping Tidepool, only the name on the invoice changes.',
    "We're with you past June in any case, the papers came back signed.",
    'We are with you for another three years, the contract is signed.',
    'The estate was bought by a pension fund, which carries on with Tidepool as before.',
    'We were taken over in May. The new people keep Tidepool.',
    'Our house changed hands and your contract passes to the new owner, all as before.',
    'The new owners will keep your system and only the billing address changes.',
    'Our subscription carries over to the new owners in July.',
    'They asked what we work in, I said Tidepool, and the whole group is required to follow by year end.',
    'We told them we use Tidepool, and now all the other estates have to follow.',
    'Head office saw what we do in Tidepool and now wants it in every branch by January.',
    'The whole group is moving to Tidepool by summer.',
    'All the other houses were told to join us on Tidepool.',
    'We work in Tidepool, and the sister sites have been told to follow.',
  ])('is no alarm: %s', (text) => {
    expect(tiersDressed(text, names)).not.toContain('high');
  });

  it.each([
    'I threatened in winter to go without Tidepool, and that is still on the table.',
    'Renewing with Tidepool is off the table.',
    'I did threaten in winter to go without Tidepool. Staying is now off the table.',
    'We considered leaving Tidepool once, and now we are considering it again.',
    'Last spring the bursar wanted to cancel Tidepool. Now the head wants it too.',
    'Tidepool is not one we will renew.',
    'Tidepool is not one of the tools we are keeping.',
    'Tidepool was axed in the budget round.',
    'Our park was sold last week, the buyer keeps your access system until May, then everything ends.',
    'Our park was sold last week, the buyer has its own access system, so we are cancelling yours.',
    'The new owner does not keep your system.',
    "We're not with you past June, the papers are signed elsewhere.",
    'We were taken over in May. The new people do not keep Tidepool.',
    'The new owners will keep your system until July and then use theirs.',
    'Our subscription ends with the new owners in July.',
    'They asked what we work in, I said Tidepool, and the whole group is required to move to Vantario by year end.',
    'They work in another system, and the whole group is required to follow by year end.',
    'The whole group is required to switch to their system by year end, so we have to drop Tidepool.',
    'Head office wants us off Tidepool and on their system in every branch by January.',
    'The whole group is moving to Vantario by summer.',
    'Our park was sold last week, the buyer keeps your access system for now, then we cancel.',
  ])('and the like that is: %s', (text) => {
    expect(tiersDressed(text, names)).toEqual(['high', 'high', 'high']);
  });
});
