import { describe, expect, test } from 'vitest';
import { rolesOf } from '../../../src/model/office-roles.ts';

describe('the roles of an office', () => {
  test.each([
    ['President', ['HEAD_OF_STATE']],
    ['President of the Republic', ['HEAD_OF_STATE']],
    ['President and Head of Government', ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT']],
    ['King and President of the Council of Ministers', ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT']],
    ['Premier of the State Council', ['HEAD_OF_GOVERNMENT']],
    ['Federal Chancellor', ['HEAD_OF_GOVERNMENT']],
    ['President of the Government', ['HEAD_OF_GOVERNMENT']],
    [
      'Prime Minister, Minister for Defence and Foreign Affairs',
      ['HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'DEFENCE_MINISTER'],
    ],
    ['Deputy Prime Minister and Minister for Foreign Affairs', ['FOREIGN_MINISTER']],
    ['Minister for Europe and Foreign Affairs', ['FOREIGN_MINISTER']],
    ['Egyptian Minister of Foreign Affairs', ['FOREIGN_MINISTER']],
    ['Secretary of State for Foreign and Commonwealth Affairs', ['FOREIGN_MINISTER']],
    ['Secretary of Foreign Affairs', ['FOREIGN_MINISTER']],
    ['Minister of National Defense', ['DEFENCE_MINISTER']],
    ['Effective leader', ['EFFECTIVE_LEADER']],
    ['Permanent Representative to the United Nations', ['AMBASSADOR']],
    ['Spokesperson, Ministry of Foreign Affairs', ['SPOKESPERSON']],
  ])('are told from the title "%s"', (title, roles) => {
    expect(rolesOf(title, 'somewhere')).toEqual(roles);
  });

  test.each([
    'Deputy Prime Minister',
    'Vice President',
    'Vice-President',
    'Vice Minister of Foreign Affairs',
    'Second Minister for Foreign Affairs and Trade',
    'Minister of State',
    'Secretary of State',
    'Crown Prince',
    'President of the Liberal Democratic Party',
    'President of the European Council',
    'Diplomatic adviser to the President',
    'Adviser to the President and Prime Minister',
    'Special Envoy of the Prime Minister and Minister for Public Service',
    'General Secretary of the Communist Party of Vietnam',
    'Former President',
  ])('are none for the title "%s"', (title) => {
    expect(rolesOf(title, 'somewhere')).toEqual([]);
  });

  test('depend on the state where the title does', () => {
    expect(rolesOf('Secretary of State', 'united-states')).toEqual(['FOREIGN_MINISTER']);
    expect(rolesOf('Secretary of State', 'united-kingdom')).toEqual([]);
  });
});
