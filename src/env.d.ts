/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The numbers that sources have on the page that is being rendered. */
    citations: import('./domain/citations.ts').Citations;
  }
}
