'use server';
import { refreshed, runAction } from '@/lib/auth/action';
import { addVisit as add } from './commands/add-visit';
import { askHosts as ask } from './commands/ask-hosts';
import { cancelVisit as cancel, reopenVisit as reopen } from './commands/close-visit';
import { copyHostLink as copy, revokeHostLinks as revoke } from './commands/host-links';
import { noteCall as note } from './commands/note-call';
import { recordOutcome as record } from './commands/record-outcome';
import { remindHosts as remind } from './commands/remind-hosts';
import { sendNameList as sendList, sendThanks as thank } from './commands/send-letters';
import { settleAnswer as settle } from './commands/settle-answer';
import { takeTerms as take } from './commands/take-terms';
import { updateVisit as update } from './commands/update-visit';
import {
  addVisitInput,
  askHostsInput,
  cancelVisitInput,
  noteCallInput,
  recordOutcomeInput,
  remindHostsInput,
  sendLetterInput,
  settleAnswerInput,
  takeTermsInput,
  updateVisitInput,
  visitInput,
} from './schema';

export async function addVisit(raw: unknown) {
  return refreshed(runAction(addVisitInput, raw, add));
}

export async function updateVisit(raw: unknown) {
  return refreshed(runAction(updateVisitInput, raw, update));
}

export async function askHosts(raw: unknown) {
  return refreshed(runAction(askHostsInput, raw, ask));
}

export async function remindHosts(raw: unknown) {
  return refreshed(runAction(remindHostsInput, raw, remind));
}

export async function noteCall(raw: unknown) {
  return refreshed(runAction(noteCallInput, raw, note));
}

export async function settleAnswer(raw: unknown) {
  return refreshed(runAction(settleAnswerInput, raw, settle));
}

export async function takeTerms(raw: unknown) {
  return refreshed(runAction(takeTermsInput, raw, take));
}

export async function cancelVisit(raw: unknown) {
  return refreshed(runAction(cancelVisitInput, raw, cancel));
}

export async function reopenVisit(raw: unknown) {
  return refreshed(runAction(visitInput, raw, reopen));
}

export async function copyHostLink(raw: unknown) {
  return refreshed(runAction(visitInput, raw, copy));
}

export async function revokeHostLinks(raw: unknown) {
  return refreshed(runAction(visitInput, raw, revoke));
}

export async function recordOutcome(raw: unknown) {
  return refreshed(runAction(recordOutcomeInput, raw, record));
}

export async function sendNameList(raw: unknown) {
  return refreshed(runAction(sendLetterInput, raw, sendList));
}

export async function sendThanks(raw: unknown) {
  return refreshed(runAction(sendLetterInput, raw, thank));
}
