// Made-up people and efforts for the kit's page.
import type { Choice } from '../../kit/PersonPicker.svelte';

export const people: Choice[] = [
  'Noor Jansen',
  'Tove Eriksen',
  'Eleni Petrov',
  'Amara Adeyemi',
  'Bilal Haddad',
  'علی رضایی',
  'Ольга Иванова',
  '陈伟',
].map((name, index) => ({ id: `person-${index}`, name, detail: index % 2 ? 'Host' : 'Volunteer' }));

export const search = async (query: string): Promise<Choice[]> =>
  people.filter((person) => person.name.toLowerCase().includes(query.toLowerCase()));

export const efforts: readonly string[] = [
  'Garden',
  'Kitchen',
  'Welcome circle',
  'Repair Café',
  'Tutoring',
  'Newsletter',
  'Choir',
  'Bike lab',
  'Library',
  'Youth',
  'Flood watch',
  'Festival',
];
