import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  import_extension,
  import_permessage_deflate,
  import_receiver,
  import_sender,
  import_stream,
  import_subprotocol,
  import_websocket,
  import_websocket_server,
  wrapper_default
} from "./chunk-WEMQJJGH.js";
import "./chunk-WYZCE5GW.js";
var export_PerMessageDeflate = import_permessage_deflate.default;
var export_Receiver = import_receiver.default;
var export_Sender = import_sender.default;
var export_WebSocket = import_websocket.default;
var export_WebSocketServer = import_websocket_server.default;
var export_createWebSocketStream = import_stream.default;
var export_extension = import_extension.default;
var export_subprotocol = import_subprotocol.default;
export {
  export_PerMessageDeflate as PerMessageDeflate,
  export_Receiver as Receiver,
  export_Sender as Sender,
  export_WebSocket as WebSocket,
  export_WebSocketServer as WebSocketServer,
  export_createWebSocketStream as createWebSocketStream,
  wrapper_default as default,
  export_extension as extension,
  export_subprotocol as subprotocol
};
