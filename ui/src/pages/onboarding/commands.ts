import { declare } from '../../app/declare';

export const onboardingCommands = declare('onboarding', [
  {
    id: 'onboarding-start',
    title: 'cmd-start-journey',
    section: 'here',
    keys: ['N', 'Mod+N'],
    unlisted: true,
  },
  { id: 'onboarding-next', title: 'cmd-onboarding-next', section: 'here', keys: 'D' },
  { id: 'onboarding-buddy', title: 'cmd-onboarding-buddy', section: 'here', keys: 'B' },
  { id: 'onboarding-more', title: 'cmd-onboarding-more', section: 'here', keys: '.' },
  { id: 'onboarding-person', title: 'cmd-onboarding-person', section: 'here', keys: 'P' },
  { id: 'onboarding-packet', title: 'cmd-onboarding-packet', section: 'here' },
  { id: 'onboarding-new', title: 'cmd-onboarding-new', section: 'here' },
  { id: 'onboarding-edit', title: 'cmd-onboarding-edit', section: 'here', keys: 'E' },
  { id: 'onboarding-retire', title: 'cmd-onboarding-retire', section: 'here' },
]);
