import { transaction } from '@/db';
import {
  actAs,
  grantCheckIn,
  grantProjectRoles,
  loadAdmin,
  loadDelegateAccount,
  loadStaff,
} from './example/accounts';
import { at } from './example/done';
import { loadFollowUp } from './example/follow-up';
import { loadHistory } from './example/history';
import { JOINT_PROJECT, loadJointProject } from './example/partners';
import { loadPeople } from './example/people';
import { loadPlaces } from './example/places';
import { loadStudyVisit, STUDY_VISIT } from './example/study-visit';

/**
 * Fills an empty database with the example: the joint project of 2021–2023 with its past activities and the study
 * visit of October 2023, and a follow-up project around the day of loading. Everything is done by the commands, as the
 * people who would have done it and at the time they would have; all of it or, when anything fails, nothing.
 * Ids are the same on every load. `report` hears what is being written.
 */
export async function loadExampleData(report: (step: string) => void = () => {}): Promise<void> {
  await transaction(async () => {
    report('accounts and partners');
    const admin = await at('2021-01-11T03:00:00Z', loadFoundations);
    const coordinator = await actAs('coordinator');
    report('people and places');
    await at('2021-03-01T03:00:00Z', async () => {
      await loadPeople(coordinator);
      await loadPlaces(coordinator, JOINT_PROJECT);
      await loadDelegateAccount(admin);
    });
    await loadHistory({ manager: await actAs('manager'), coordinator }, report);
    report('the study visit of 2023');
    await loadStudyVisit(coordinator);
    await at('2023-10-20T03:00:00Z', () => grantCheckIn(admin, JOINT_PROJECT, STUDY_VISIT));
    report('the follow-up project');
    await loadFollowUp({ admin, coordinator: () => actAs('coordinator') });
  });
}

async function loadFoundations() {
  const admin = await loadAdmin();
  await loadJointProject(admin);
  await loadStaff(admin);
  await grantProjectRoles(admin, JOINT_PROJECT);
  return admin;
}
