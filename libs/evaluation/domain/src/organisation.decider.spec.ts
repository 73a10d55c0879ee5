import { authorityOf, specFor } from '@kinerja/domain-testing';
import { achievementSet, appraiser, colleague, leader, month, now, setAchievement, unit } from './evaluation.fixtures';
import type { LockOrganisationAchievement } from './organisation.commands';
import { organisationDecider } from './organisation.decider';
import type { OrganisationAchievementLocked } from './organisation.events';

const { given } = specFor(organisationDecider);
const lock: LockOrganisationAchievement = { type: 'LockOrganisationAchievement', data: { unitId: unit, month, now } };
const locked: OrganisationAchievementLocked = {
  type: 'OrganisationAchievementLocked',
  data: { unitId: unit, month, at: now },
};

it('lets the superior of the head set the achievement (EVAL-003)', () =>
  given().when(setAchievement()).then(achievementSet()));

it('lets it be set again', () =>
  given(achievementSet())
    .when(setAchievement({ predikat: 'kurang' }))
    .then(achievementSet({ predikat: 'kurang' })));

it('is quiet when nothing changes', () => given(achievementSet()).when(setAchievement()).thenNothing());

it('lets the administrator enter the decision of a leader outside the agency (EVAL-003)', () =>
  given()
    .when(setAchievement({ authority: authorityOf(colleague, { recordsForRegionalHead: true }), superior: null }))
    .then(achievementSet({ by: colleague })));

it('refuses the head of the unit itself (EVAL-003)', () =>
  given()
    .when(setAchievement({ authority: authorityOf(appraiser, { recordsForRegionalHead: true }), superior: null }))
    .thenRefused({ code: 'organisation.own-unit', head: appraiser }));

it('refuses anybody but the superior', () =>
  given()
    .when(setAchievement({ authority: authorityOf(colleague, { recordsForRegionalHead: true }), superior: leader }))
    .thenRefused({ code: 'organisation.not-the-superior', superior: leader }));

it('wants a reason', () =>
  given()
    .when(setAchievement({ reason: ' ' }))
    .thenRefused({ code: 'organisation.reason-missing' }));

it('refuses a month that nobody opened', () =>
  given()
    .when(setAchievement({ monthIsKnown: false }))
    .thenRefused({ code: 'organisation.month-unknown', month }));

it('is locked with the distribution, once', () => {
  given(achievementSet()).when(lock).then(locked);
  given(achievementSet(), locked).when(lock).thenNothing();
  return given(achievementSet(), locked)
    .when(setAchievement({ predikat: 'istimewa' }))
    .thenRefused({ code: 'organisation.locked', unitId: unit, month });
});

it('has nothing to lock where nothing was set', () => given().when(lock).thenNothing());

it('is set again for another reason, or by another leader', () => {
  given(achievementSet())
    .when(setAchievement({ reason: ' Ada temuan ' }))
    .then(achievementSet({ reason: 'Ada temuan' }));
  return given(achievementSet())
    .when(setAchievement({ authority: authorityOf(colleague), superior: colleague }))
    .then(achievementSet({ by: colleague }));
});

it('says nothing of a superior that nobody knows', () =>
  given()
    .when(setAchievement({ authority: authorityOf(colleague), superior: null }))
    .thenRefused({ code: 'organisation.not-the-superior', superior: null }));
