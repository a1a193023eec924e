'use client';
import { useFormContext, useFormState } from 'react-hook-form';
import { useForm } from './action-form';
import { useErrorText } from './error-text';
import { fieldId } from './field-id';
import { sentence } from './messages';

/** The id of a named field in the form around it, and its error in the reader's language. */
export function useField(name: string): { id: string; error: string | undefined } {
  const { id } = useForm();
  const { control, getFieldState } = useFormContext();
  const { error } = getFieldState(name, useFormState({ control, name }));
  const errorText = useErrorText();
  // The error of a group, such as a localised text, is a tree without a type; its parts show their own.
  return { id: fieldId(id, name), error: error?.type ? sentence(error, errorText) : undefined };
}
