import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze/analyze.ts';

// The names of competitors stand in the configuration: that a customer goes to one of them leaves nothing to doubt,
// under whatever subject and beside whatever else.
const context = {
  competitors: [{ name: 'Vantario', aliases: [], commonWord: false }],
  ownBrands: ['Tidepool'],
};
const subjects = ['', 'Seats', 'Our account'];

function kindsOf(text: string, subject: string): readonly string[] {
  const ownWords = `Hi Cleo,\n\n${text}\n\nIda Noor`;
  const mail = { origin: 'person', subject, subjectIsNew: subject !== '', language: 'en' } as const;
  return analyze({ ...mail, ownWords }, context).signals.map((one) => one.kind);
}

describe('a customer who goes to a competitor by name (H1)', () => {
  it.each([
    'we have decided to move to Vantario after all.',
    'we decided to go with Vantario.',
    'We have signed with Vantario last week.',
    'we have signed a contract with Vantario.',
    'Our board has chosen Vantario.',
    'Our director has signed with Vantario.',
    'After long thought we have chosen Vantario over you.',
    'we are switching to Vantario at the end of the quarter.',
    'we are moving to Vantario in May.',
    'we are now going with Vantario, thank you for the years together.',
    'We are leaving you for Vantario.',
    'Your product is being replaced by Vantario at the end of the quarter.',
    'The decision was taken last night: you are being dropped in favour of Vantario.',
    'We plan to move from you to Vantario.',
    'We are moving from your platform to Vantario.',
    'We replaced you with Vantario.',
    'We chose Vantario.',
    'We signed with Vantario Software for the whole group.',
    'We have signed with Vantario Energy for our helpdesk.',
    'We picked Vantario over you.',
    'Our IT picked Vantario over your product.',
    'Vantario it is.',
    'Vantario won us over.',
    'You were beaten by Vantario.',
    'Vantario convinced us more than you did.',
    'After the merger we will all be on Vantario.',
    'Vantario got the deal.',
    'As of today we are a Vantario customer.',
    'We have moved all of our projects over to Vantario.',
    'All our teams are on Vantario now.',
    'Vantario is our new vendor.',
    'Our preference is Vantario.',
    'Off to Vantario next month.',
    'I signed up with Vantario this morning.',
    'We are switching to Vantario. I will come back to you with the date.',
    'We did not get an answer, so we went with Vantario.',
    'Had you answered in time, we would not have gone to Vantario.',
    'After some back and forth we went with Vantario for the two depots.',
    'We have signed with Vantario for three years.',
    'We have chosen Vantario for the coming five years.',
    'Since May we are customers of Vantario.',
    'We are customers of Vantario now.',
    'We are tired of hearing them and have given the job to Vantario.',
    'We got no answer for a week and have signed with Vantario.',
    'We gave the work to Vantario on Friday.',
    'We take the software of Vantario from next month.',
    'We have bought the system from Vantario.',
    "Next year, though, it'll be Vantario who count them.",
    'We are moving across to Vantario in May.',
    'They are unused, because our doors listen to Vantario now.',
    'All our projects live on Vantario now.',
    'Do you help customers who are moving across to Vantario?',
    'Is there a guide for schools that are switching to Vantario?',
    'It is a pity, we liked the product, we are switching to Vantario.',
  ])('has said so: %s', (text) => {
    for (const subject of subjects) {
      expect([subject, kindsOf(text, subject)]).toEqual([
        subject,
        expect.arrayContaining(['cancellation-threat']),
      ]);
    }
  });

  it.each([
    'We left Vantario for you.',
    'we moved from Vantario to you two years ago and are happy.',
    'we decided not to move to Vantario.',
    'we have chosen you over Vantario.',
    'we nearly went with Vantario, but chose you.',
    'we have no plan to move to Vantario.',
    'We are not moving to Vantario, whatever you heard.',
    'we have not signed with Vantario.',
    'in 2019 we moved to Vantario, and in 2022 we came to you.',
    'I am glad that we have not gone to Vantario.',
    'does your export go to Vantario?',
    'Before you we went with Vantario for two years.',
    'We have signed a contract with Vantario Trucks.',
    'Our board has chosen Vantario as the caterer for the party.',
    'Your colleague seems to have heard that we are moving to Vantario. I do not know who invented that.',
    'Our neighbour says that we are going to Vantario, which is nonsense.',
    'In 2019 we chose Vantario, and in 2022 we came to you.',
    'When we chose Vantario it was a mistake.',
    'You may remember that we left you for Vantario in 2022, with rather a rude letter.',
    'At my last firm we left you for Vantario, so I know both from the inside.',
    'I clicked wrongly in the poll, and my vote went to Vantario.',
    'We are on Vantario now and are leaving them in August.',
    'We left Vantario for you a month ago.',
    'We replaced Vantario and never looked back.',
    'We moved all our files from Vantario into your system.',
    'We cancelled our contract with Vantario in May.',
    'Your management chose Vantario, I read.',
    'Our sister company chose Vantario.',
    'Lena from our team is going to Vantario, her last day is Friday.',
    'We picked Vantario as the caterer for the summer party.',
    'We went with Vantario for the catering.',
    'We would have gone with Vantario for three years, but you were better.',
    'We have chosen Vantario for the cleaning of the windows.',
    'We have signed with Vantario as our integration partner.',
    'We have signed with Vantario for the electricity.',
    'We have not signed with Vantario for three years.',
    'Our landlord has signed with Vantario for three years.',
    'Before you, we signed with Vantario for three years.',
    'Customers of Vantario are now our customers.',
    'We were customers of Vantario before we came to you.',
    'We are customers of Vantario too, for the vans.',
    'Our customers are customers of Vantario now.',
    'They got no answer and have given the job to Vantario.',
    'We are not tired and have not signed with Vantario for two years.',
    'Nobody has given the job to Vantario.',
    'We take the tool of Vantario as an example in our course.',
    'Next year it will be Vantario who host the conference.',
    'Our largest customer runs on Vantario now.',
    'Do our doors run on Vantario now?',
    'Do you help customers who are moving across from Vantario?',
    'Do you help customers who export their reports to Vantario?',
  ])('has not: %s', (text) => {
    for (const subject of subjects) {
      expect([subject, kindsOf(text, subject)]).toEqual([
        subject,
        expect.not.arrayContaining(['cancellation-threat']),
      ]);
    }
  });

  it('has not where the name is part of a longer one', () => {
    const text = 'We are moving to Vantario House on 2 May, so please update the address.';
    expect(kindsOf(text, 'Change of address')).not.toContain('cancellation-threat');
  });

  it.each([
    'Vantario made us an offer. We declined.',
    'We did not sign with Vantario, you can relax.',
    'We are not going with Vantario.',
    'We did not choose Vantario.',
    'We declined the offer from Vantario.',
    'We decided against Vantario.',
    'Vantario did not get the deal.',
    'Had you not answered in time, we would have gone to Vantario. Thanks for being so quick.',
    'Without your quick help we would have gone to Vantario.',
    'We moved to Vantario Road 12.',
    'Our move to Vantario Street is planned for the autumn.',
    'We will be at the Vantario conference as of Tuesday, come and see us.',
    'We are on a train to Vantario right now.',
    'Vantario is a customer of ours.',
    'Our customer signed with Vantario yesterday.',
    'We signed with Vantario Trucks for the vans.',
    'We have chosen Vantario Catering for the summer party.',
    'We switched to Vantario Energy for our electricity in May.',
    'We signed with Vantario Insurance last week. Nothing changes for you.',
  ])('neither goes there nor looks at it: %s', (text) => {
    for (const subject of subjects) {
      const kinds = kindsOf(text, subject);
      expect([subject, kinds]).toEqual([
        subject,
        expect.not.arrayContaining(['cancellation-threat']),
      ]);
      expect([subject, kinds]).toEqual([
        subject,
        expect.not.arrayContaining(['evaluating-alternatives']),
      ]);
    }
  });

  it.each([
    'We have not yet signed with Vantario.',
    'We regret that we did not choose Vantario.',
    'We are not going with Vantario but are testing two others.',
  ])('still looks around: %s', (text) => {
    expect(kindsOf(text, '').length).toBeGreaterThan(0);
  });
});
