/** The way in to the demo family; `npm run up` prints it. Every made family has this password. */
export const demoAccount = { email: "demo@nestling.example", password: "little-steps-every-day" } as const;
