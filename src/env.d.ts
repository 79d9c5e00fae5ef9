/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set once the templates for the states of rows stand on the page. */
    stateTemplates?: true;
    /** The terms whose cards stand on the page. */
    termCards?: Set<string>;
    /** The numbers that sources have on the page that is being rendered. */
    citations: import('./domain/citations.ts').Citations;
  }
}
