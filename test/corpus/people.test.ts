import { expect, test } from 'vitest';
import { readPeople } from '../../src/corpus/people.ts';

const HEADER = 'person,aliases,nationality,role,case,court';

test('a person’s aliases are separated by bars', () => {
  const [person] = readPeople(
    `${HEADER}\nAlexei Rudenko,Rudenko| Aleksei Rudenko |,Estonian,pilot,pilots,Tajikistan\n`,
    'p.csv',
  );
  expect(person).toEqual({
    person: 'Alexei Rudenko',
    aliases: ['Rudenko', 'Aleksei Rudenko'],
    nationality: 'Estonian',
    role: 'pilot',
    case: 'pilots',
    court: 'Tajikistan',
  });
});

test.each([
  ['without a name', `${HEADER}\n,Rudenko,,,,\n`, 'p.csv:2: person is empty'],
  ['twice', `${HEADER}\nA,,,,,\nB,,,,,\nA,,,,,\n`, 'p.csv:4: A stands in line 2 already'],
  [
    'who was tried and has a role that texts are not read for',
    `${HEADER}\nA,,,chief,,\nB,,,piolt,pilots,Tajikistan\n`,
    'p.csv:3: role is “piolt”; expected one of pilot, son for a person with a court. Correct the row',
  ],
  [
    'who was tried and has no role',
    `${HEADER}\nB,,,,pilots,Tajikistan\n`,
    'p.csv:2: role is “”; expected one of pilot',
  ],
  ['with another column', `${HEADER},age\nA,,,,,,\n`, 'p.csv:1: found an unknown column “age”'],
])('a person %s is an error with file and line', (_, text, says) => {
  expect(() => readPeople(text, 'p.csv')).toThrow(says);
});
