import { generateClient } from "./up/client.ts";

await generateClient();
console.log("Generated the database client in generated/prisma.");
