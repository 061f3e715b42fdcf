// Starts the command that is given as a JSON list, or asks the address that is given as a JSON text, and
// calls each tool that is offered: the arguments are those that the second JSON has under the tool's name.
// Prints one JSON object a line.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(`${process.env.CLIENT_HOME}/`);
const load = async (path) =>
  import(pathToFileURL(require.resolve(`@modelcontextprotocol/sdk/${path}`)));
const { Client } = await load("client/index.js");
const { StdioClientTransport } = await load("client/stdio.js");
const { StreamableHTTPClientTransport } = await load("client/streamableHttp.js");

const [place, calls] = process.argv.slice(2).map((json) => JSON.parse(json));
const client = new Client({ name: "test", version: "1" });
await client.connect(
  Array.isArray(place)
    ? new StdioClientTransport({ command: place[0], args: place.slice(1) })
    : new StreamableHTTPClientTransport(new URL(place)),
);

const print = (result) => console.log(JSON.stringify(result));
print({ server: client.getServerVersion(), capabilities: client.getServerCapabilities() });
for (const tool of (await client.listTools()).tools) {
  const result = await client.callTool({ name: tool.name, arguments: calls[tool.name] ?? {} });
  print({ tool: tool.name, isError: result.isError ?? false, text: result.content[0].text });
}

let cursor;
let messages = 0;
do {
  const result = await client.callTool({
    name: "conversation_transcript",
    arguments: { ...calls.conversation_transcript, ...(cursor && { cursor }) },
  });
  const page = result.content[0].text;
  messages += page.match(/^\[\d+ of \d+\]/gm).length;
  cursor = page.match(/next_cursor: (\S+)$/)?.[1];
} while (cursor);
print({ messages });

print({ templates: (await client.listResourceTemplates()).resourceTemplates });
print({ prompts: (await client.listPrompts()).prompts.map((prompt) => prompt.name) });
await client.close();
