import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  Decimal,
  findFigures,
  parseQuantity
} from "./chunk-DOWL7OAE.js";
import {
  blockHeight,
  fullPageCss,
  furniturePlace,
  geometryCss,
  headRoom,
  measureOf,
  mmToPt,
  mmToPx,
  pageGeometry,
  pxToPt,
  textPageCss,
  trimSize,
  typeScale
} from "./chunk-74TDRX54.js";
import {
  assembleBook
} from "./chunk-5S4BQKOA.js";
import {
  suggest
} from "./chunk-P3XHIVLU.js";
import {
  brokenTemplate,
  cellWithoutFigure,
  chartCount,
  chartForm,
  chartUnits,
  contentNotShown,
  figureUnknown,
  itemWithoutFigure,
  longPoint,
  minutesDiffer,
  missingTemplate,
  negativePart,
  notRank,
  partsAboveWhole,
  relationBroken,
  relationNotNumber,
  relationSyntax,
  relationUnits,
  relationUnknown,
  relationZero,
  slideWithoutTitle,
  summaryWithoutFigures,
  valueNotDrawable,
  withoutWhole,
  wrongContent,
  wrongCount
} from "./chunk-DVZS7TVG.js";
import {
  builtInTemplates
} from "./chunk-E2MS7ZWP.js";
import {
  digestData
} from "./chunk-DY6JX3BO.js";
import {
  alternativeOf
} from "./chunk-IK4CUAML.js";
import {
  asRepeated,
  blocksText,
  ceremonialOrdinal,
  chineseOrdinal,
  entriesFit,
  factsIn,
  factsStatedIn,
  noteLines,
  pointsFit,
  rowsFit,
  sectionOrdinal,
  sliceInlines,
  tableFits,
  trimInlines
} from "./chunk-XGG7VFZN.js";
import {
  allBlocks,
  allSections,
  plainText
} from "./chunk-PDSPF4WO.js";
import {
  titleLines,
  tokensCss,
  widthInEm
} from "./chunk-XIX3QUZU.js";
import {
  bodyHeight,
  slideHeight
} from "./chunk-RVUIY2GX.js";
import {
  labelText,
  paginate
} from "./chunk-LDVM5UE6.js";
import {
  Refusal,
  diagnose
} from "./chunk-AQ7QJ6U6.js";
import {
  external_exports
} from "./chunk-7PEJJYRC.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-WYZCE5GW.js";

// node_modules/handlebars/dist/cjs/handlebars/utils.js
var require_utils = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/utils.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.extend = extend;
    exports.indexOf = indexOf;
    exports.escapeExpression = escapeExpression;
    exports.isEmpty = isEmpty;
    exports.createFrame = createFrame;
    exports.blockParams = blockParams;
    exports.appendContextPath = appendContextPath;
    var escape = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&#x27;",
      "`": "&#x60;",
      "=": "&#x3D;"
    };
    var badChars = /[&<>"'`=]/g;
    var possible = /[&<>"'`=]/;
    function escapeChar(chr) {
      return escape[chr];
    }
    function extend(obj) {
      for (var i = 1; i < arguments.length; i++) {
        for (var key in arguments[i]) {
          if (Object.prototype.hasOwnProperty.call(arguments[i], key)) {
            obj[key] = arguments[i][key];
          }
        }
      }
      return obj;
    }
    var toString = Object.prototype.toString;
    exports.toString = toString;
    var isFunction = function isFunction2(value) {
      return typeof value === "function";
    };
    if (isFunction(/x/)) {
      exports.isFunction = isFunction = function(value) {
        return typeof value === "function" && toString.call(value) === "[object Function]";
      };
    }
    exports.isFunction = isFunction;
    var isArray = Array.isArray || function(value) {
      return value && typeof value === "object" ? toString.call(value) === "[object Array]" : false;
    };
    exports.isArray = isArray;
    function indexOf(array, value) {
      for (var i = 0, len = array.length; i < len; i++) {
        if (array[i] === value) {
          return i;
        }
      }
      return -1;
    }
    function escapeExpression(string) {
      if (typeof string !== "string") {
        if (string && typeof string.toHTML === "function") {
          return string.toHTML();
        } else if (string == null) {
          return "";
        } else if (!string) {
          return string + "";
        }
        string = "" + string;
      }
      if (!possible.test(string)) {
        return string;
      }
      return string.replace(badChars, escapeChar);
    }
    function isEmpty(value) {
      if (!value && value !== 0) {
        return true;
      } else if (isArray(value) && value.length === 0) {
        return true;
      } else {
        return false;
      }
    }
    function createFrame(object) {
      var frame = extend({}, object);
      frame._parent = object;
      return frame;
    }
    function blockParams(params, ids) {
      params.path = ids;
      return params;
    }
    function appendContextPath(contextPath, id) {
      return (contextPath ? contextPath + "." : "") + id;
    }
  }
});

// node_modules/handlebars/dist/cjs/handlebars/exception.js
var require_exception = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/exception.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    var errorProps = ["description", "fileName", "lineNumber", "endLineNumber", "message", "name", "number", "stack"];
    function Exception(message, node) {
      var loc = node && node.loc, line2 = void 0, endLineNumber = void 0, column = void 0, endColumn = void 0;
      if (loc && loc.start) {
        line2 = loc.start.line;
        column = loc.start.column;
        if (loc.end) {
          endLineNumber = loc.end.line;
          endColumn = loc.end.column;
        }
        message += " - " + line2 + ":" + column;
      }
      var tmp = Error.prototype.constructor.call(this, message);
      for (var idx = 0; idx < errorProps.length; idx++) {
        this[errorProps[idx]] = tmp[errorProps[idx]];
      }
      if (Error.captureStackTrace) {
        Error.captureStackTrace(this, Exception);
      }
      try {
        if (loc) {
          this.lineNumber = line2;
          this.endLineNumber = endLineNumber;
          if (Object.defineProperty) {
            Object.defineProperty(this, "column", {
              value: column,
              enumerable: true
            });
            Object.defineProperty(this, "endColumn", {
              value: endColumn,
              enumerable: true
            });
          } else {
            this.column = column;
            this.endColumn = endColumn;
          }
        }
      } catch (nop) {
      }
    }
    Exception.prototype = new Error();
    exports["default"] = Exception;
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/helpers/block-helper-missing.js
var require_block_helper_missing = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/helpers/block-helper-missing.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    var _utils = require_utils();
    exports["default"] = function(instance) {
      instance.registerHelper("blockHelperMissing", function(context, options) {
        var inverse = options.inverse, fn = options.fn;
        if (context === true) {
          return fn(this);
        } else if (context === false || context == null) {
          return inverse(this);
        } else if (_utils.isArray(context)) {
          if (context.length > 0) {
            if (options.ids) {
              options.ids = [options.name];
            }
            return instance.helpers.each(context, options);
          } else {
            return inverse(this);
          }
        } else {
          if (options.data && options.ids) {
            var data = _utils.createFrame(options.data);
            data.contextPath = _utils.appendContextPath(options.data.contextPath, options.name);
            options = { data };
          }
          return fn(context, options);
        }
      });
    };
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/helpers/each.js
var require_each = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/helpers/each.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _utils = require_utils();
    var _exception = require_exception();
    var _exception2 = _interopRequireDefault(_exception);
    function closeIterator(iterator) {
      try {
        var _close = iterator["return"];
        if (_utils.isFunction(_close)) {
          _close.call(iterator);
        }
      } catch (closeError) {
      }
    }
    exports["default"] = function(instance) {
      instance.registerHelper("each", function(context, options) {
        if (!options) {
          throw new _exception2["default"]("Must pass iterator to #each");
        }
        var fn = options.fn, inverse = options.inverse, i = 0, ret = "", data = void 0, contextPath = void 0;
        if (options.data && options.ids) {
          contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]) + ".";
        }
        if (_utils.isFunction(context)) {
          context = context.call(this);
        }
        if (options.data) {
          data = _utils.createFrame(options.data);
        }
        function execIteration(field, index, last, value) {
          if (data) {
            data.key = field;
            data.index = index;
            data.first = index === 0;
            data.last = !!last;
            if (contextPath) {
              data.contextPath = contextPath + field;
            }
          }
          ret = ret + fn(value, {
            data,
            blockParams: _utils.blockParams([value, field], [contextPath + field, null])
          });
        }
        if (context && typeof context === "object") {
          if (_utils.isArray(context)) {
            for (var j = context.length; i < j; i++) {
              if (i in context) {
                execIteration(i, i, i === context.length - 1, context[i]);
              }
            }
          } else if (typeof Symbol === "function" && context[Symbol.iterator]) {
            var iterator = context[Symbol.iterator]();
            var current = iterator.next();
            while (!current.done) {
              var next = iterator.next();
              try {
                execIteration(i, i, next.done, current.value);
              } catch (e) {
                if (!next.done) {
                  closeIterator(iterator);
                }
                throw e;
              }
              current = next;
              i++;
            }
          } else {
            (function() {
              var priorKey = void 0;
              Object.keys(context).forEach(function(key) {
                if (priorKey !== void 0) {
                  execIteration(priorKey, i - 1, false, context[priorKey]);
                }
                priorKey = key;
                i++;
              });
              if (priorKey !== void 0) {
                execIteration(priorKey, i - 1, true, context[priorKey]);
              }
            })();
          }
        }
        if (i === 0) {
          ret = inverse(this);
        }
        return ret;
      });
    };
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/helpers/helper-missing.js
var require_helper_missing = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/helpers/helper-missing.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _exception = require_exception();
    var _exception2 = _interopRequireDefault(_exception);
    exports["default"] = function(instance) {
      instance.registerHelper("helperMissing", function() {
        if (arguments.length === 1) {
          return void 0;
        } else {
          throw new _exception2["default"]('Missing helper: "' + arguments[arguments.length - 1].name + '"');
        }
      });
    };
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/helpers/if.js
var require_if = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/helpers/if.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _utils = require_utils();
    var _exception = require_exception();
    var _exception2 = _interopRequireDefault(_exception);
    exports["default"] = function(instance) {
      instance.registerHelper("if", function(conditional, options) {
        if (arguments.length != 2) {
          throw new _exception2["default"]("#if requires exactly one argument");
        }
        if (_utils.isFunction(conditional)) {
          conditional = conditional.call(this);
        }
        if (!options.hash.includeZero && !conditional || _utils.isEmpty(conditional)) {
          return options.inverse(this);
        } else {
          return options.fn(this);
        }
      });
      instance.registerHelper("unless", function(conditional, options) {
        if (arguments.length != 2) {
          throw new _exception2["default"]("#unless requires exactly one argument");
        }
        return instance.helpers["if"].call(this, conditional, {
          fn: options.inverse,
          inverse: options.fn,
          hash: options.hash
        });
      });
    };
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/helpers/log.js
var require_log = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/helpers/log.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    exports["default"] = function(instance) {
      instance.registerHelper("log", function() {
        var args = [void 0], options = arguments[arguments.length - 1];
        for (var i = 0; i < arguments.length - 1; i++) {
          args.push(arguments[i]);
        }
        var level = 1;
        if (options.hash.level != null) {
          level = options.hash.level;
        } else if (options.data && options.data.level != null) {
          level = options.data.level;
        }
        args[0] = level;
        instance.log.apply(instance, args);
      });
    };
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/helpers/lookup.js
var require_lookup = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/helpers/lookup.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    exports["default"] = function(instance) {
      instance.registerHelper("lookup", function(obj, field, options) {
        if (!obj) {
          return obj;
        }
        return options.lookupProperty(obj, field);
      });
    };
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/helpers/with.js
var require_with = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/helpers/with.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _utils = require_utils();
    var _exception = require_exception();
    var _exception2 = _interopRequireDefault(_exception);
    exports["default"] = function(instance) {
      instance.registerHelper("with", function(context, options) {
        if (arguments.length != 2) {
          throw new _exception2["default"]("#with requires exactly one argument");
        }
        if (_utils.isFunction(context)) {
          context = context.call(this);
        }
        var fn = options.fn;
        if (!_utils.isEmpty(context)) {
          var data = options.data;
          if (options.data && options.ids) {
            data = _utils.createFrame(options.data);
            data.contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]);
          }
          return fn(context, {
            data,
            blockParams: _utils.blockParams([context], [data && data.contextPath])
          });
        } else {
          return options.inverse(this);
        }
      });
    };
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/helpers.js
var require_helpers = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/helpers.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.registerDefaultHelpers = registerDefaultHelpers;
    exports.moveHelperToHooks = moveHelperToHooks;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _helpersBlockHelperMissing = require_block_helper_missing();
    var _helpersBlockHelperMissing2 = _interopRequireDefault(_helpersBlockHelperMissing);
    var _helpersEach = require_each();
    var _helpersEach2 = _interopRequireDefault(_helpersEach);
    var _helpersHelperMissing = require_helper_missing();
    var _helpersHelperMissing2 = _interopRequireDefault(_helpersHelperMissing);
    var _helpersIf = require_if();
    var _helpersIf2 = _interopRequireDefault(_helpersIf);
    var _helpersLog = require_log();
    var _helpersLog2 = _interopRequireDefault(_helpersLog);
    var _helpersLookup = require_lookup();
    var _helpersLookup2 = _interopRequireDefault(_helpersLookup);
    var _helpersWith = require_with();
    var _helpersWith2 = _interopRequireDefault(_helpersWith);
    function registerDefaultHelpers(instance) {
      _helpersBlockHelperMissing2["default"](instance);
      _helpersEach2["default"](instance);
      _helpersHelperMissing2["default"](instance);
      _helpersIf2["default"](instance);
      _helpersLog2["default"](instance);
      _helpersLookup2["default"](instance);
      _helpersWith2["default"](instance);
    }
    function moveHelperToHooks(instance, helperName, keepHelper) {
      if (instance.helpers[helperName]) {
        instance.hooks[helperName] = instance.helpers[helperName];
        if (!keepHelper) {
          instance.helpers[helperName] = void 0;
        }
      }
    }
  }
});

// node_modules/handlebars/dist/cjs/handlebars/decorators/inline.js
var require_inline = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/decorators/inline.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    var _utils = require_utils();
    exports["default"] = function(instance) {
      instance.registerDecorator("inline", function(fn, props, container, options) {
        var ret = fn;
        if (!props.partials) {
          props.partials = {};
          ret = function(context, options2) {
            var original = container.partials;
            container.partials = _utils.extend({}, original, props.partials);
            var ret2 = fn(context, options2);
            container.partials = original;
            return ret2;
          };
        }
        props.partials[options.args[0]] = options.fn;
        return ret;
      });
    };
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/decorators.js
var require_decorators = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/decorators.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.registerDefaultDecorators = registerDefaultDecorators;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _decoratorsInline = require_inline();
    var _decoratorsInline2 = _interopRequireDefault(_decoratorsInline);
    function registerDefaultDecorators(instance) {
      _decoratorsInline2["default"](instance);
    }
  }
});

// node_modules/handlebars/dist/cjs/handlebars/logger.js
var require_logger = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/logger.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    var _utils = require_utils();
    var logger = {
      methodMap: ["debug", "info", "warn", "error"],
      level: "info",
      // Maps a given level value to the `methodMap` indexes above.
      lookupLevel: function lookupLevel(level) {
        if (typeof level === "string") {
          var levelMap = _utils.indexOf(logger.methodMap, level.toLowerCase());
          if (levelMap >= 0) {
            level = levelMap;
          } else {
            level = parseInt(level, 10);
          }
        }
        return level;
      },
      // Can be overridden in the host environment
      log: function log(level) {
        level = logger.lookupLevel(level);
        if (typeof console !== "undefined" && logger.lookupLevel(logger.level) <= level) {
          var method = logger.methodMap[level];
          if (!console[method]) {
            method = "log";
          }
          for (var _len = arguments.length, message = Array(_len > 1 ? _len - 1 : 0), _key = 1; _key < _len; _key++) {
            message[_key - 1] = arguments[_key];
          }
          console[method].apply(console, message);
        }
      }
    };
    exports["default"] = logger;
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/internal/proto-access.js
var require_proto_access = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/internal/proto-access.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.createProtoAccessControl = createProtoAccessControl;
    exports.resultIsAllowed = resultIsAllowed;
    exports.isPrototypeConstructor = isPrototypeConstructor;
    exports.resetLoggedProperties = resetLoggedProperties;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _utils = require_utils();
    var _logger = require_logger();
    var _logger2 = _interopRequireDefault(_logger);
    var loggedProperties = /* @__PURE__ */ Object.create(null);
    function createProtoAccessControl(runtimeOptions) {
      var propertyWhiteList = /* @__PURE__ */ Object.create(null);
      propertyWhiteList["__proto__"] = false;
      _utils.extend(propertyWhiteList, runtimeOptions.allowedProtoProperties);
      var methodWhiteList = /* @__PURE__ */ Object.create(null);
      methodWhiteList["constructor"] = false;
      methodWhiteList["__defineGetter__"] = false;
      methodWhiteList["__defineSetter__"] = false;
      methodWhiteList["__lookupGetter__"] = false;
      methodWhiteList["__lookupSetter__"] = false;
      _utils.extend(methodWhiteList, runtimeOptions.allowedProtoMethods);
      return {
        properties: {
          whitelist: propertyWhiteList,
          defaultValue: runtimeOptions.allowProtoPropertiesByDefault
        },
        methods: {
          whitelist: methodWhiteList,
          defaultValue: runtimeOptions.allowProtoMethodsByDefault
        }
      };
    }
    function resultIsAllowed(result, protoAccessControl, propertyName) {
      if (typeof result === "function") {
        return checkWhiteList(protoAccessControl.methods, propertyName);
      } else {
        return checkWhiteList(protoAccessControl.properties, propertyName);
      }
    }
    function isPrototypeConstructor(parent, propertyName, result) {
      return propertyName === "constructor" && typeof result === "function" && parent === result.prototype;
    }
    function checkWhiteList(protoAccessControlForType, propertyName) {
      if (protoAccessControlForType.whitelist[propertyName] !== void 0) {
        return protoAccessControlForType.whitelist[propertyName] === true;
      }
      if (protoAccessControlForType.defaultValue !== void 0) {
        return protoAccessControlForType.defaultValue;
      }
      logUnexpecedPropertyAccessOnce(propertyName);
      return false;
    }
    function logUnexpecedPropertyAccessOnce(propertyName) {
      if (loggedProperties[propertyName] !== true) {
        loggedProperties[propertyName] = true;
        _logger2["default"].log("error", 'Handlebars: Access has been denied to resolve the property "' + propertyName + '" because it is not an "own property" of its parent.\nYou can add a runtime option to disable the check or this warning:\nSee https://handlebarsjs.com/api-reference/runtime-options.html#options-to-control-prototype-access for details');
      }
    }
    function resetLoggedProperties() {
      Object.keys(loggedProperties).forEach(function(propertyName) {
        delete loggedProperties[propertyName];
      });
    }
  }
});

// node_modules/handlebars/dist/cjs/handlebars/base.js
var require_base = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/base.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.HandlebarsEnvironment = HandlebarsEnvironment;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _utils = require_utils();
    var _exception = require_exception();
    var _exception2 = _interopRequireDefault(_exception);
    var _helpers = require_helpers();
    var _decorators = require_decorators();
    var _logger = require_logger();
    var _logger2 = _interopRequireDefault(_logger);
    var _internalProtoAccess = require_proto_access();
    var VERSION = "4.7.10";
    exports.VERSION = VERSION;
    var COMPILER_REVISION = 8;
    exports.COMPILER_REVISION = COMPILER_REVISION;
    var LAST_COMPATIBLE_COMPILER_REVISION = 7;
    exports.LAST_COMPATIBLE_COMPILER_REVISION = LAST_COMPATIBLE_COMPILER_REVISION;
    var REVISION_CHANGES = {
      1: "<= 1.0.rc.2",
      // 1.0.rc.2 is actually rev2 but doesn't report it
      2: "== 1.0.0-rc.3",
      3: "== 1.0.0-rc.4",
      4: "== 1.x.x",
      5: "== 2.0.0-alpha.x",
      6: ">= 2.0.0-beta.1",
      7: ">= 4.0.0 <4.3.0",
      8: ">= 4.3.0"
    };
    exports.REVISION_CHANGES = REVISION_CHANGES;
    var objectType = "[object Object]";
    function HandlebarsEnvironment(helpers, partials, decorators) {
      this.helpers = helpers || {};
      this.partials = partials || {};
      this.decorators = decorators || {};
      _helpers.registerDefaultHelpers(this);
      _decorators.registerDefaultDecorators(this);
    }
    HandlebarsEnvironment.prototype = {
      constructor: HandlebarsEnvironment,
      logger: _logger2["default"],
      log: _logger2["default"].log,
      registerHelper: function registerHelper(name, fn) {
        if (_utils.toString.call(name) === objectType) {
          if (fn) {
            throw new _exception2["default"]("Arg not supported with multiple helpers");
          }
          _utils.extend(this.helpers, name);
        } else {
          this.helpers[name] = fn;
        }
      },
      unregisterHelper: function unregisterHelper(name) {
        delete this.helpers[name];
      },
      registerPartial: function registerPartial(name, partial) {
        if (_utils.toString.call(name) === objectType) {
          _utils.extend(this.partials, name);
        } else {
          if (typeof partial === "undefined") {
            throw new _exception2["default"]('Attempting to register a partial called "' + name + '" as undefined');
          }
          this.partials[name] = partial;
        }
      },
      unregisterPartial: function unregisterPartial(name) {
        delete this.partials[name];
      },
      registerDecorator: function registerDecorator(name, fn) {
        if (_utils.toString.call(name) === objectType) {
          if (fn) {
            throw new _exception2["default"]("Arg not supported with multiple decorators");
          }
          _utils.extend(this.decorators, name);
        } else {
          this.decorators[name] = fn;
        }
      },
      unregisterDecorator: function unregisterDecorator(name) {
        delete this.decorators[name];
      },
      /**
       * Reset the memory of illegal property accesses that have already been logged.
       * @deprecated should only be used in handlebars test-cases
       */
      resetLoggedPropertyAccesses: function resetLoggedPropertyAccesses() {
        _internalProtoAccess.resetLoggedProperties();
      }
    };
    var log = _logger2["default"].log;
    exports.log = log;
    exports.createFrame = _utils.createFrame;
    exports.logger = _logger2["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/safe-string.js
var require_safe_string = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/safe-string.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    function SafeString(string) {
      this.string = string;
    }
    SafeString.prototype.toString = SafeString.prototype.toHTML = function() {
      return "" + this.string;
    };
    exports["default"] = SafeString;
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/internal/wrapHelper.js
var require_wrapHelper = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/internal/wrapHelper.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.wrapHelper = wrapHelper;
    function wrapHelper(helper, transformOptionsFn) {
      if (typeof helper !== "function") {
        return helper;
      }
      var wrapper = function wrapper2() {
        var options = arguments[arguments.length - 1];
        arguments[arguments.length - 1] = transformOptionsFn(options);
        return helper.apply(this, arguments);
      };
      return wrapper;
    }
  }
});

// node_modules/handlebars/dist/cjs/handlebars/runtime.js
var require_runtime = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/runtime.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.checkRevision = checkRevision;
    exports.template = template;
    exports.wrapProgram = wrapProgram;
    exports.resolvePartial = resolvePartial;
    exports.invokePartial = invokePartial;
    exports.noop = noop;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    function _interopRequireWildcard(obj) {
      if (obj && obj.__esModule) {
        return obj;
      } else {
        var newObj = {};
        if (obj != null) {
          for (var key in obj) {
            if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
          }
        }
        newObj["default"] = obj;
        return newObj;
      }
    }
    var _utils = require_utils();
    var Utils = _interopRequireWildcard(_utils);
    var _exception = require_exception();
    var _exception2 = _interopRequireDefault(_exception);
    var _base = require_base();
    var _helpers = require_helpers();
    var _internalWrapHelper = require_wrapHelper();
    var _internalProtoAccess = require_proto_access();
    function checkRevision(compilerInfo) {
      var compilerRevision = compilerInfo && compilerInfo[0] || 1, currentRevision = _base.COMPILER_REVISION;
      if (compilerRevision >= _base.LAST_COMPATIBLE_COMPILER_REVISION && compilerRevision <= _base.COMPILER_REVISION) {
        return;
      }
      if (compilerRevision < _base.LAST_COMPATIBLE_COMPILER_REVISION) {
        var runtimeVersions = _base.REVISION_CHANGES[currentRevision], compilerVersions = _base.REVISION_CHANGES[compilerRevision];
        throw new _exception2["default"]("Template was precompiled with an older version of Handlebars than the current runtime. Please update your precompiler to a newer version (" + runtimeVersions + ") or downgrade your runtime to an older version (" + compilerVersions + ").");
      } else {
        throw new _exception2["default"]("Template was precompiled with a newer version of Handlebars than the current runtime. Please update your runtime to a newer version (" + compilerInfo[1] + ").");
      }
    }
    function template(templateSpec, env) {
      if (!env) {
        throw new _exception2["default"]("No environment passed to template");
      }
      if (!templateSpec || !templateSpec.main) {
        throw new _exception2["default"]("Unknown template object: " + typeof templateSpec);
      }
      templateSpec.main.decorator = templateSpec.main_d;
      env.VM.checkRevision(templateSpec.compiler);
      var templateWasPrecompiledWithCompilerV7 = templateSpec.compiler && templateSpec.compiler[0] === 7;
      function invokePartialWrapper(partial, context, options) {
        if (options.hash) {
          context = Utils.extend({}, context, options.hash);
          if (options.ids) {
            options.ids[0] = true;
          }
        }
        partial = env.VM.resolvePartial.call(this, partial, context, options);
        options.hooks = this.hooks;
        options.protoAccessControl = this.protoAccessControl;
        var result = env.VM.invokePartial.call(this, partial, context, options);
        if (result == null && Utils.isFunction(partial)) {
          throw new _exception2["default"]("The partial " + options.name + " returned no output: partials must return a string");
        }
        if (result == null && env.compile) {
          if (typeof partial !== "string") {
            throw new _exception2["default"]("The partial " + options.name + " could not be compiled: partials must be strings or functions returning strings");
          }
          options.partials[options.name] = env.compile(partial, templateSpec.compilerOptions, env);
          result = options.partials[options.name](context, options);
        }
        if (result != null) {
          if (options.indent) {
            var lines = result.split("\n");
            for (var i = 0, l = lines.length; i < l; i++) {
              if (!lines[i] && i + 1 === l) {
                break;
              }
              lines[i] = options.indent + lines[i];
            }
            result = lines.join("\n");
          }
          return result;
        } else {
          throw new _exception2["default"]("The partial " + options.name + " could not be compiled when running in runtime-only mode");
        }
      }
      var container = {
        strict: function strict(obj, name, loc) {
          if (!obj || !(name in obj)) {
            throw new _exception2["default"]('"' + name + '" not defined in ' + obj, {
              loc
            });
          }
          return container.lookupProperty(obj, name);
        },
        lookupProperty: function lookupProperty(parent, propertyName) {
          var result = parent[propertyName];
          if (result == null) {
            return result;
          }
          if (Object.prototype.hasOwnProperty.call(parent, propertyName) && !_internalProtoAccess.isPrototypeConstructor(parent, propertyName, result)) {
            return result;
          }
          if (_internalProtoAccess.resultIsAllowed(result, container.protoAccessControl, propertyName)) {
            return result;
          }
          return void 0;
        },
        lookup: function lookup(depths, name) {
          var len = depths.length;
          for (var i = 0; i < len; i++) {
            var result = depths[i] && container.lookupProperty(depths[i], name);
            if (result != null) {
              return result;
            }
          }
        },
        lambda: function lambda(current, context) {
          return typeof current === "function" ? current.call(context) : current;
        },
        escapeExpression: Utils.escapeExpression,
        invokePartial: invokePartialWrapper,
        fn: function fn(i) {
          var ret2 = templateSpec[i];
          ret2.decorator = templateSpec[i + "_d"];
          return ret2;
        },
        programs: [],
        program: function program(i, data, declaredBlockParams, blockParams, depths) {
          var programWrapper = this.programs[i], fn = this.fn(i);
          if (data || depths || blockParams || declaredBlockParams) {
            programWrapper = wrapProgram(this, i, fn, data, declaredBlockParams, blockParams, depths);
          } else if (!programWrapper) {
            programWrapper = this.programs[i] = wrapProgram(this, i, fn);
          }
          return programWrapper;
        },
        data: function data(value, depth) {
          while (value && depth--) {
            value = value._parent;
          }
          return value;
        },
        mergeIfNeeded: function mergeIfNeeded(param, common) {
          var obj = param || common;
          if (param && common && param !== common) {
            obj = Utils.extend({}, common, param);
          }
          return obj;
        },
        // An empty object to use as replacement for null-contexts
        nullContext: Object.seal({}),
        noop: env.VM.noop,
        compilerInfo: templateSpec.compiler
      };
      function ret(context) {
        var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
        var data = options.data;
        ret._setup(options);
        if (!options.partial && templateSpec.useData) {
          data = initData(context, data);
        }
        var depths = void 0, blockParams = templateSpec.useBlockParams ? [] : void 0;
        if (templateSpec.useDepths) {
          if (options.depths) {
            depths = context != options.depths[0] ? [context].concat(options.depths) : options.depths;
          } else {
            depths = [context];
          }
        }
        function main(context2) {
          return "" + templateSpec.main(container, context2, container.helpers, container.partials, data, blockParams, depths);
        }
        main = executeDecorators(templateSpec.main, main, container, options.depths || [], data, blockParams);
        return main(context, options);
      }
      ret.isTop = true;
      ret._setup = function(options) {
        if (!options.partial) {
          var mergedHelpers = {};
          addHelpers(mergedHelpers, env.helpers, container);
          addHelpers(mergedHelpers, options.helpers, container);
          container.helpers = mergedHelpers;
          if (templateSpec.usePartial) {
            container.partials = container.mergeIfNeeded(options.partials, env.partials);
          }
          if (templateSpec.usePartial || templateSpec.useDecorators) {
            container.decorators = Utils.extend({}, env.decorators, options.decorators);
          }
          container.hooks = {};
          container.protoAccessControl = _internalProtoAccess.createProtoAccessControl(options);
          var keepHelperInHelpers = options.allowCallsToHelperMissing || templateWasPrecompiledWithCompilerV7;
          _helpers.moveHelperToHooks(container, "helperMissing", keepHelperInHelpers);
          _helpers.moveHelperToHooks(container, "blockHelperMissing", keepHelperInHelpers);
        } else {
          container.protoAccessControl = options.protoAccessControl;
          container.helpers = options.helpers;
          container.partials = options.partials;
          container.decorators = options.decorators;
          container.hooks = options.hooks;
        }
      };
      ret._child = function(i, data, blockParams, depths) {
        if (templateSpec.useBlockParams && !blockParams) {
          throw new _exception2["default"]("must pass block params");
        }
        if (templateSpec.useDepths && !depths) {
          throw new _exception2["default"]("must pass parent depths");
        }
        return wrapProgram(container, i, templateSpec[i], data, 0, blockParams, depths);
      };
      return ret;
    }
    function wrapProgram(container, i, fn, data, declaredBlockParams, blockParams, depths) {
      function prog(context) {
        var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
        var currentDepths = depths;
        if (depths && context != depths[0] && !(context === container.nullContext && depths[0] === null)) {
          currentDepths = [context].concat(depths);
        }
        return fn(container, context, container.helpers, container.partials, options.data || data, blockParams && [options.blockParams].concat(blockParams), currentDepths);
      }
      prog = executeDecorators(fn, prog, container, depths, data, blockParams);
      prog.program = i;
      prog.depth = depths ? depths.length : 0;
      prog.blockParams = declaredBlockParams || 0;
      return prog;
    }
    function resolvePartial(partial, context, options) {
      if (!partial) {
        if (options.name === "@partial-block") {
          partial = lookupOwnProperty(options.data, "partial-block");
        } else {
          partial = lookupOwnProperty(options.partials, options.name);
        }
      } else if (typeof partial !== "function" && !options.name) {
        options.name = partial;
        partial = lookupOwnProperty(options.partials, partial);
      }
      return partial;
    }
    function invokePartial(partial, context, options) {
      var currentPartialBlock = lookupOwnProperty(options.data, "partial-block");
      options.partial = true;
      if (options.ids) {
        options.data.contextPath = options.ids[0] || options.data.contextPath;
      }
      var partialBlock = void 0;
      if (options.fn && options.fn !== noop) {
        (function() {
          options.data = _base.createFrame(options.data);
          var fn = options.fn;
          partialBlock = options.data["partial-block"] = function partialBlockWrapper(context2) {
            var options2 = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
            options2.data = _base.createFrame(options2.data);
            options2.data["partial-block"] = currentPartialBlock;
            return fn(context2, options2);
          };
          if (fn.partials) {
            options.partials = Utils.extend({}, options.partials, fn.partials);
          }
        })();
      }
      if (partial === void 0 && partialBlock) {
        partial = partialBlock;
      }
      if (partial === void 0) {
        throw new _exception2["default"]("The partial " + options.name + " could not be found");
      } else if (partial instanceof Function) {
        return partial(context, options);
      }
    }
    function noop() {
      return "";
    }
    function lookupOwnProperty(obj, name) {
      if (obj && Object.prototype.hasOwnProperty.call(obj, name)) {
        return obj[name];
      }
    }
    function initData(context, data) {
      if (!data || !("root" in data)) {
        data = data ? _base.createFrame(data) : {};
        data.root = context;
      }
      return data;
    }
    function executeDecorators(fn, prog, container, depths, data, blockParams) {
      if (fn.decorator) {
        var props = {};
        prog = fn.decorator(prog, props, container, depths && depths[0], data, blockParams, depths);
        Utils.extend(prog, props);
      }
      return prog;
    }
    function addHelpers(mergedHelpers, helpers, container) {
      if (!helpers) return;
      Object.keys(helpers).forEach(function(helperName) {
        var helper = helpers[helperName];
        mergedHelpers[helperName] = passLookupPropertyOption(helper, container);
      });
    }
    function passLookupPropertyOption(helper, container) {
      var lookupProperty = container.lookupProperty;
      return _internalWrapHelper.wrapHelper(helper, function(options) {
        options.lookupProperty = lookupProperty;
        return options;
      });
    }
  }
});

// node_modules/handlebars/dist/cjs/handlebars/no-conflict.js
var require_no_conflict = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/no-conflict.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    exports["default"] = function(Handlebars2) {
      (function() {
        if (typeof globalThis === "object") return;
        Object.prototype.__defineGetter__("__magic__", function() {
          return this;
        });
        __magic__.globalThis = __magic__;
        delete Object.prototype.__magic__;
      })();
      var $Handlebars = globalThis.Handlebars;
      Handlebars2.noConflict = function() {
        if (globalThis.Handlebars === Handlebars2) {
          globalThis.Handlebars = $Handlebars;
        }
        return Handlebars2;
      };
    };
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars.runtime.js
var require_handlebars_runtime = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars.runtime.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    function _interopRequireWildcard(obj) {
      if (obj && obj.__esModule) {
        return obj;
      } else {
        var newObj = {};
        if (obj != null) {
          for (var key in obj) {
            if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
          }
        }
        newObj["default"] = obj;
        return newObj;
      }
    }
    var _handlebarsBase = require_base();
    var base = _interopRequireWildcard(_handlebarsBase);
    var _handlebarsSafeString = require_safe_string();
    var _handlebarsSafeString2 = _interopRequireDefault(_handlebarsSafeString);
    var _handlebarsException = require_exception();
    var _handlebarsException2 = _interopRequireDefault(_handlebarsException);
    var _handlebarsUtils = require_utils();
    var Utils = _interopRequireWildcard(_handlebarsUtils);
    var _handlebarsRuntime = require_runtime();
    var runtime = _interopRequireWildcard(_handlebarsRuntime);
    var _handlebarsNoConflict = require_no_conflict();
    var _handlebarsNoConflict2 = _interopRequireDefault(_handlebarsNoConflict);
    function create() {
      var hb = new base.HandlebarsEnvironment();
      Utils.extend(hb, base);
      hb.SafeString = _handlebarsSafeString2["default"];
      hb.Exception = _handlebarsException2["default"];
      hb.Utils = Utils;
      hb.escapeExpression = Utils.escapeExpression;
      hb.VM = runtime;
      hb.template = function(spec) {
        return runtime.template(spec, hb);
      };
      return hb;
    }
    var inst = create();
    inst.create = create;
    _handlebarsNoConflict2["default"](inst);
    inst["default"] = inst;
    exports["default"] = inst;
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/compiler/ast.js
var require_ast = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/compiler/ast.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    var AST = {
      // Public API used to evaluate derived attributes regarding AST nodes
      helpers: {
        // a mustache is definitely a helper if:
        // * it is an eligible helper, and
        // * it has at least one parameter or hash segment
        helperExpression: function helperExpression(node) {
          return node.type === "SubExpression" || (node.type === "MustacheStatement" || node.type === "BlockStatement") && !!(node.params && node.params.length || node.hash);
        },
        scopedId: function scopedId(path) {
          return /^\.|this\b/.test(path.original);
        },
        // an ID is simple if it only has one part, and that part is not
        // `..` or `this`.
        simpleId: function simpleId(path) {
          return path.parts.length === 1 && !AST.helpers.scopedId(path) && !path.depth;
        }
      }
    };
    exports["default"] = AST;
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/compiler/parser.js
var require_parser = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/compiler/parser.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    var handlebars = (function() {
      var parser = {
        trace: function trace() {
        },
        yy: {},
        symbols_: { "error": 2, "root": 3, "program": 4, "EOF": 5, "program_repetition0": 6, "statement": 7, "mustache": 8, "block": 9, "rawBlock": 10, "partial": 11, "partialBlock": 12, "content": 13, "COMMENT": 14, "CONTENT": 15, "openRawBlock": 16, "rawBlock_repetition0": 17, "END_RAW_BLOCK": 18, "OPEN_RAW_BLOCK": 19, "helperName": 20, "openRawBlock_repetition0": 21, "openRawBlock_option0": 22, "CLOSE_RAW_BLOCK": 23, "openBlock": 24, "block_option0": 25, "closeBlock": 26, "openInverse": 27, "block_option1": 28, "OPEN_BLOCK": 29, "openBlock_repetition0": 30, "openBlock_option0": 31, "openBlock_option1": 32, "CLOSE": 33, "OPEN_INVERSE": 34, "openInverse_repetition0": 35, "openInverse_option0": 36, "openInverse_option1": 37, "openInverseChain": 38, "OPEN_INVERSE_CHAIN": 39, "openInverseChain_repetition0": 40, "openInverseChain_option0": 41, "openInverseChain_option1": 42, "inverseAndProgram": 43, "INVERSE": 44, "inverseChain": 45, "inverseChain_option0": 46, "OPEN_ENDBLOCK": 47, "OPEN": 48, "mustache_repetition0": 49, "mustache_option0": 50, "OPEN_UNESCAPED": 51, "mustache_repetition1": 52, "mustache_option1": 53, "CLOSE_UNESCAPED": 54, "OPEN_PARTIAL": 55, "partialName": 56, "partial_repetition0": 57, "partial_option0": 58, "openPartialBlock": 59, "OPEN_PARTIAL_BLOCK": 60, "openPartialBlock_repetition0": 61, "openPartialBlock_option0": 62, "param": 63, "sexpr": 64, "OPEN_SEXPR": 65, "sexpr_repetition0": 66, "sexpr_option0": 67, "CLOSE_SEXPR": 68, "hash": 69, "hash_repetition_plus0": 70, "hashSegment": 71, "ID": 72, "EQUALS": 73, "blockParams": 74, "OPEN_BLOCK_PARAMS": 75, "blockParams_repetition_plus0": 76, "CLOSE_BLOCK_PARAMS": 77, "path": 78, "dataName": 79, "STRING": 80, "NUMBER": 81, "BOOLEAN": 82, "UNDEFINED": 83, "NULL": 84, "DATA": 85, "pathSegments": 86, "SEP": 87, "$accept": 0, "$end": 1 },
        terminals_: { 2: "error", 5: "EOF", 14: "COMMENT", 15: "CONTENT", 18: "END_RAW_BLOCK", 19: "OPEN_RAW_BLOCK", 23: "CLOSE_RAW_BLOCK", 29: "OPEN_BLOCK", 33: "CLOSE", 34: "OPEN_INVERSE", 39: "OPEN_INVERSE_CHAIN", 44: "INVERSE", 47: "OPEN_ENDBLOCK", 48: "OPEN", 51: "OPEN_UNESCAPED", 54: "CLOSE_UNESCAPED", 55: "OPEN_PARTIAL", 60: "OPEN_PARTIAL_BLOCK", 65: "OPEN_SEXPR", 68: "CLOSE_SEXPR", 72: "ID", 73: "EQUALS", 75: "OPEN_BLOCK_PARAMS", 77: "CLOSE_BLOCK_PARAMS", 80: "STRING", 81: "NUMBER", 82: "BOOLEAN", 83: "UNDEFINED", 84: "NULL", 85: "DATA", 87: "SEP" },
        productions_: [0, [3, 2], [4, 1], [7, 1], [7, 1], [7, 1], [7, 1], [7, 1], [7, 1], [7, 1], [13, 1], [10, 3], [16, 5], [9, 4], [9, 4], [24, 6], [27, 6], [38, 6], [43, 2], [45, 3], [45, 1], [26, 3], [8, 5], [8, 5], [11, 5], [12, 3], [59, 5], [63, 1], [63, 1], [64, 5], [69, 1], [71, 3], [74, 3], [20, 1], [20, 1], [20, 1], [20, 1], [20, 1], [20, 1], [20, 1], [56, 1], [56, 1], [79, 2], [78, 1], [86, 3], [86, 1], [6, 0], [6, 2], [17, 0], [17, 2], [21, 0], [21, 2], [22, 0], [22, 1], [25, 0], [25, 1], [28, 0], [28, 1], [30, 0], [30, 2], [31, 0], [31, 1], [32, 0], [32, 1], [35, 0], [35, 2], [36, 0], [36, 1], [37, 0], [37, 1], [40, 0], [40, 2], [41, 0], [41, 1], [42, 0], [42, 1], [46, 0], [46, 1], [49, 0], [49, 2], [50, 0], [50, 1], [52, 0], [52, 2], [53, 0], [53, 1], [57, 0], [57, 2], [58, 0], [58, 1], [61, 0], [61, 2], [62, 0], [62, 1], [66, 0], [66, 2], [67, 0], [67, 1], [70, 1], [70, 2], [76, 1], [76, 2]],
        performAction: function anonymous(yytext, yyleng, yylineno, yy, yystate, $$, _$) {
          var $0 = $$.length - 1;
          switch (yystate) {
            case 1:
              return $$[$0 - 1];
              break;
            case 2:
              this.$ = yy.prepareProgram($$[$0]);
              break;
            case 3:
              this.$ = $$[$0];
              break;
            case 4:
              this.$ = $$[$0];
              break;
            case 5:
              this.$ = $$[$0];
              break;
            case 6:
              this.$ = $$[$0];
              break;
            case 7:
              this.$ = $$[$0];
              break;
            case 8:
              this.$ = $$[$0];
              break;
            case 9:
              this.$ = {
                type: "CommentStatement",
                value: yy.stripComment($$[$0]),
                strip: yy.stripFlags($$[$0], $$[$0]),
                loc: yy.locInfo(this._$)
              };
              break;
            case 10:
              this.$ = {
                type: "ContentStatement",
                original: $$[$0],
                value: $$[$0],
                loc: yy.locInfo(this._$)
              };
              break;
            case 11:
              this.$ = yy.prepareRawBlock($$[$0 - 2], $$[$0 - 1], $$[$0], this._$);
              break;
            case 12:
              this.$ = { path: $$[$0 - 3], params: $$[$0 - 2], hash: $$[$0 - 1] };
              break;
            case 13:
              this.$ = yy.prepareBlock($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0], false, this._$);
              break;
            case 14:
              this.$ = yy.prepareBlock($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0], true, this._$);
              break;
            case 15:
              this.$ = { open: $$[$0 - 5], path: $$[$0 - 4], params: $$[$0 - 3], hash: $$[$0 - 2], blockParams: $$[$0 - 1], strip: yy.stripFlags($$[$0 - 5], $$[$0]) };
              break;
            case 16:
              this.$ = { path: $$[$0 - 4], params: $$[$0 - 3], hash: $$[$0 - 2], blockParams: $$[$0 - 1], strip: yy.stripFlags($$[$0 - 5], $$[$0]) };
              break;
            case 17:
              this.$ = { path: $$[$0 - 4], params: $$[$0 - 3], hash: $$[$0 - 2], blockParams: $$[$0 - 1], strip: yy.stripFlags($$[$0 - 5], $$[$0]) };
              break;
            case 18:
              this.$ = { strip: yy.stripFlags($$[$0 - 1], $$[$0 - 1]), program: $$[$0] };
              break;
            case 19:
              var inverse = yy.prepareBlock($$[$0 - 2], $$[$0 - 1], $$[$0], $$[$0], false, this._$), program = yy.prepareProgram([inverse], $$[$0 - 1].loc);
              program.chained = true;
              this.$ = { strip: $$[$0 - 2].strip, program, chain: true };
              break;
            case 20:
              this.$ = $$[$0];
              break;
            case 21:
              this.$ = { path: $$[$0 - 1], strip: yy.stripFlags($$[$0 - 2], $$[$0]) };
              break;
            case 22:
              this.$ = yy.prepareMustache($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0 - 4], yy.stripFlags($$[$0 - 4], $$[$0]), this._$);
              break;
            case 23:
              this.$ = yy.prepareMustache($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0 - 4], yy.stripFlags($$[$0 - 4], $$[$0]), this._$);
              break;
            case 24:
              this.$ = {
                type: "PartialStatement",
                name: $$[$0 - 3],
                params: $$[$0 - 2],
                hash: $$[$0 - 1],
                indent: "",
                strip: yy.stripFlags($$[$0 - 4], $$[$0]),
                loc: yy.locInfo(this._$)
              };
              break;
            case 25:
              this.$ = yy.preparePartialBlock($$[$0 - 2], $$[$0 - 1], $$[$0], this._$);
              break;
            case 26:
              this.$ = { path: $$[$0 - 3], params: $$[$0 - 2], hash: $$[$0 - 1], strip: yy.stripFlags($$[$0 - 4], $$[$0]) };
              break;
            case 27:
              this.$ = $$[$0];
              break;
            case 28:
              this.$ = $$[$0];
              break;
            case 29:
              this.$ = {
                type: "SubExpression",
                path: $$[$0 - 3],
                params: $$[$0 - 2],
                hash: $$[$0 - 1],
                loc: yy.locInfo(this._$)
              };
              break;
            case 30:
              this.$ = { type: "Hash", pairs: $$[$0], loc: yy.locInfo(this._$) };
              break;
            case 31:
              this.$ = { type: "HashPair", key: yy.id($$[$0 - 2]), value: $$[$0], loc: yy.locInfo(this._$) };
              break;
            case 32:
              this.$ = yy.id($$[$0 - 1]);
              break;
            case 33:
              this.$ = $$[$0];
              break;
            case 34:
              this.$ = $$[$0];
              break;
            case 35:
              this.$ = { type: "StringLiteral", value: $$[$0], original: $$[$0], loc: yy.locInfo(this._$) };
              break;
            case 36:
              this.$ = { type: "NumberLiteral", value: Number($$[$0]), original: Number($$[$0]), loc: yy.locInfo(this._$) };
              break;
            case 37:
              this.$ = { type: "BooleanLiteral", value: $$[$0] === "true", original: $$[$0] === "true", loc: yy.locInfo(this._$) };
              break;
            case 38:
              this.$ = { type: "UndefinedLiteral", original: void 0, value: void 0, loc: yy.locInfo(this._$) };
              break;
            case 39:
              this.$ = { type: "NullLiteral", original: null, value: null, loc: yy.locInfo(this._$) };
              break;
            case 40:
              this.$ = $$[$0];
              break;
            case 41:
              this.$ = $$[$0];
              break;
            case 42:
              this.$ = yy.preparePath(true, $$[$0], this._$);
              break;
            case 43:
              this.$ = yy.preparePath(false, $$[$0], this._$);
              break;
            case 44:
              $$[$0 - 2].push({ part: yy.id($$[$0]), original: $$[$0], separator: $$[$0 - 1] });
              this.$ = $$[$0 - 2];
              break;
            case 45:
              this.$ = [{ part: yy.id($$[$0]), original: $$[$0] }];
              break;
            case 46:
              this.$ = [];
              break;
            case 47:
              $$[$0 - 1].push($$[$0]);
              break;
            case 48:
              this.$ = [];
              break;
            case 49:
              $$[$0 - 1].push($$[$0]);
              break;
            case 50:
              this.$ = [];
              break;
            case 51:
              $$[$0 - 1].push($$[$0]);
              break;
            case 58:
              this.$ = [];
              break;
            case 59:
              $$[$0 - 1].push($$[$0]);
              break;
            case 64:
              this.$ = [];
              break;
            case 65:
              $$[$0 - 1].push($$[$0]);
              break;
            case 70:
              this.$ = [];
              break;
            case 71:
              $$[$0 - 1].push($$[$0]);
              break;
            case 78:
              this.$ = [];
              break;
            case 79:
              $$[$0 - 1].push($$[$0]);
              break;
            case 82:
              this.$ = [];
              break;
            case 83:
              $$[$0 - 1].push($$[$0]);
              break;
            case 86:
              this.$ = [];
              break;
            case 87:
              $$[$0 - 1].push($$[$0]);
              break;
            case 90:
              this.$ = [];
              break;
            case 91:
              $$[$0 - 1].push($$[$0]);
              break;
            case 94:
              this.$ = [];
              break;
            case 95:
              $$[$0 - 1].push($$[$0]);
              break;
            case 98:
              this.$ = [$$[$0]];
              break;
            case 99:
              $$[$0 - 1].push($$[$0]);
              break;
            case 100:
              this.$ = [$$[$0]];
              break;
            case 101:
              $$[$0 - 1].push($$[$0]);
              break;
          }
        },
        table: [{ 3: 1, 4: 2, 5: [2, 46], 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 1: [3] }, { 5: [1, 4] }, { 5: [2, 2], 7: 5, 8: 6, 9: 7, 10: 8, 11: 9, 12: 10, 13: 11, 14: [1, 12], 15: [1, 20], 16: 17, 19: [1, 23], 24: 15, 27: 16, 29: [1, 21], 34: [1, 22], 39: [2, 2], 44: [2, 2], 47: [2, 2], 48: [1, 13], 51: [1, 14], 55: [1, 18], 59: 19, 60: [1, 24] }, { 1: [2, 1] }, { 5: [2, 47], 14: [2, 47], 15: [2, 47], 19: [2, 47], 29: [2, 47], 34: [2, 47], 39: [2, 47], 44: [2, 47], 47: [2, 47], 48: [2, 47], 51: [2, 47], 55: [2, 47], 60: [2, 47] }, { 5: [2, 3], 14: [2, 3], 15: [2, 3], 19: [2, 3], 29: [2, 3], 34: [2, 3], 39: [2, 3], 44: [2, 3], 47: [2, 3], 48: [2, 3], 51: [2, 3], 55: [2, 3], 60: [2, 3] }, { 5: [2, 4], 14: [2, 4], 15: [2, 4], 19: [2, 4], 29: [2, 4], 34: [2, 4], 39: [2, 4], 44: [2, 4], 47: [2, 4], 48: [2, 4], 51: [2, 4], 55: [2, 4], 60: [2, 4] }, { 5: [2, 5], 14: [2, 5], 15: [2, 5], 19: [2, 5], 29: [2, 5], 34: [2, 5], 39: [2, 5], 44: [2, 5], 47: [2, 5], 48: [2, 5], 51: [2, 5], 55: [2, 5], 60: [2, 5] }, { 5: [2, 6], 14: [2, 6], 15: [2, 6], 19: [2, 6], 29: [2, 6], 34: [2, 6], 39: [2, 6], 44: [2, 6], 47: [2, 6], 48: [2, 6], 51: [2, 6], 55: [2, 6], 60: [2, 6] }, { 5: [2, 7], 14: [2, 7], 15: [2, 7], 19: [2, 7], 29: [2, 7], 34: [2, 7], 39: [2, 7], 44: [2, 7], 47: [2, 7], 48: [2, 7], 51: [2, 7], 55: [2, 7], 60: [2, 7] }, { 5: [2, 8], 14: [2, 8], 15: [2, 8], 19: [2, 8], 29: [2, 8], 34: [2, 8], 39: [2, 8], 44: [2, 8], 47: [2, 8], 48: [2, 8], 51: [2, 8], 55: [2, 8], 60: [2, 8] }, { 5: [2, 9], 14: [2, 9], 15: [2, 9], 19: [2, 9], 29: [2, 9], 34: [2, 9], 39: [2, 9], 44: [2, 9], 47: [2, 9], 48: [2, 9], 51: [2, 9], 55: [2, 9], 60: [2, 9] }, { 20: 25, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 36, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 4: 37, 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 39: [2, 46], 44: [2, 46], 47: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 4: 38, 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 44: [2, 46], 47: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 15: [2, 48], 17: 39, 18: [2, 48] }, { 20: 41, 56: 40, 64: 42, 65: [1, 43], 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 4: 44, 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 47: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 5: [2, 10], 14: [2, 10], 15: [2, 10], 18: [2, 10], 19: [2, 10], 29: [2, 10], 34: [2, 10], 39: [2, 10], 44: [2, 10], 47: [2, 10], 48: [2, 10], 51: [2, 10], 55: [2, 10], 60: [2, 10] }, { 20: 45, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 46, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 47, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 41, 56: 48, 64: 42, 65: [1, 43], 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 33: [2, 78], 49: 49, 65: [2, 78], 72: [2, 78], 80: [2, 78], 81: [2, 78], 82: [2, 78], 83: [2, 78], 84: [2, 78], 85: [2, 78] }, { 23: [2, 33], 33: [2, 33], 54: [2, 33], 65: [2, 33], 68: [2, 33], 72: [2, 33], 75: [2, 33], 80: [2, 33], 81: [2, 33], 82: [2, 33], 83: [2, 33], 84: [2, 33], 85: [2, 33] }, { 23: [2, 34], 33: [2, 34], 54: [2, 34], 65: [2, 34], 68: [2, 34], 72: [2, 34], 75: [2, 34], 80: [2, 34], 81: [2, 34], 82: [2, 34], 83: [2, 34], 84: [2, 34], 85: [2, 34] }, { 23: [2, 35], 33: [2, 35], 54: [2, 35], 65: [2, 35], 68: [2, 35], 72: [2, 35], 75: [2, 35], 80: [2, 35], 81: [2, 35], 82: [2, 35], 83: [2, 35], 84: [2, 35], 85: [2, 35] }, { 23: [2, 36], 33: [2, 36], 54: [2, 36], 65: [2, 36], 68: [2, 36], 72: [2, 36], 75: [2, 36], 80: [2, 36], 81: [2, 36], 82: [2, 36], 83: [2, 36], 84: [2, 36], 85: [2, 36] }, { 23: [2, 37], 33: [2, 37], 54: [2, 37], 65: [2, 37], 68: [2, 37], 72: [2, 37], 75: [2, 37], 80: [2, 37], 81: [2, 37], 82: [2, 37], 83: [2, 37], 84: [2, 37], 85: [2, 37] }, { 23: [2, 38], 33: [2, 38], 54: [2, 38], 65: [2, 38], 68: [2, 38], 72: [2, 38], 75: [2, 38], 80: [2, 38], 81: [2, 38], 82: [2, 38], 83: [2, 38], 84: [2, 38], 85: [2, 38] }, { 23: [2, 39], 33: [2, 39], 54: [2, 39], 65: [2, 39], 68: [2, 39], 72: [2, 39], 75: [2, 39], 80: [2, 39], 81: [2, 39], 82: [2, 39], 83: [2, 39], 84: [2, 39], 85: [2, 39] }, { 23: [2, 43], 33: [2, 43], 54: [2, 43], 65: [2, 43], 68: [2, 43], 72: [2, 43], 75: [2, 43], 80: [2, 43], 81: [2, 43], 82: [2, 43], 83: [2, 43], 84: [2, 43], 85: [2, 43], 87: [1, 50] }, { 72: [1, 35], 86: 51 }, { 23: [2, 45], 33: [2, 45], 54: [2, 45], 65: [2, 45], 68: [2, 45], 72: [2, 45], 75: [2, 45], 80: [2, 45], 81: [2, 45], 82: [2, 45], 83: [2, 45], 84: [2, 45], 85: [2, 45], 87: [2, 45] }, { 52: 52, 54: [2, 82], 65: [2, 82], 72: [2, 82], 80: [2, 82], 81: [2, 82], 82: [2, 82], 83: [2, 82], 84: [2, 82], 85: [2, 82] }, { 25: 53, 38: 55, 39: [1, 57], 43: 56, 44: [1, 58], 45: 54, 47: [2, 54] }, { 28: 59, 43: 60, 44: [1, 58], 47: [2, 56] }, { 13: 62, 15: [1, 20], 18: [1, 61] }, { 33: [2, 86], 57: 63, 65: [2, 86], 72: [2, 86], 80: [2, 86], 81: [2, 86], 82: [2, 86], 83: [2, 86], 84: [2, 86], 85: [2, 86] }, { 33: [2, 40], 65: [2, 40], 72: [2, 40], 80: [2, 40], 81: [2, 40], 82: [2, 40], 83: [2, 40], 84: [2, 40], 85: [2, 40] }, { 33: [2, 41], 65: [2, 41], 72: [2, 41], 80: [2, 41], 81: [2, 41], 82: [2, 41], 83: [2, 41], 84: [2, 41], 85: [2, 41] }, { 20: 64, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 26: 65, 47: [1, 66] }, { 30: 67, 33: [2, 58], 65: [2, 58], 72: [2, 58], 75: [2, 58], 80: [2, 58], 81: [2, 58], 82: [2, 58], 83: [2, 58], 84: [2, 58], 85: [2, 58] }, { 33: [2, 64], 35: 68, 65: [2, 64], 72: [2, 64], 75: [2, 64], 80: [2, 64], 81: [2, 64], 82: [2, 64], 83: [2, 64], 84: [2, 64], 85: [2, 64] }, { 21: 69, 23: [2, 50], 65: [2, 50], 72: [2, 50], 80: [2, 50], 81: [2, 50], 82: [2, 50], 83: [2, 50], 84: [2, 50], 85: [2, 50] }, { 33: [2, 90], 61: 70, 65: [2, 90], 72: [2, 90], 80: [2, 90], 81: [2, 90], 82: [2, 90], 83: [2, 90], 84: [2, 90], 85: [2, 90] }, { 20: 74, 33: [2, 80], 50: 71, 63: 72, 64: 75, 65: [1, 43], 69: 73, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 72: [1, 79] }, { 23: [2, 42], 33: [2, 42], 54: [2, 42], 65: [2, 42], 68: [2, 42], 72: [2, 42], 75: [2, 42], 80: [2, 42], 81: [2, 42], 82: [2, 42], 83: [2, 42], 84: [2, 42], 85: [2, 42], 87: [1, 50] }, { 20: 74, 53: 80, 54: [2, 84], 63: 81, 64: 75, 65: [1, 43], 69: 82, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 26: 83, 47: [1, 66] }, { 47: [2, 55] }, { 4: 84, 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 39: [2, 46], 44: [2, 46], 47: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 47: [2, 20] }, { 20: 85, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 4: 86, 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 47: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 26: 87, 47: [1, 66] }, { 47: [2, 57] }, { 5: [2, 11], 14: [2, 11], 15: [2, 11], 19: [2, 11], 29: [2, 11], 34: [2, 11], 39: [2, 11], 44: [2, 11], 47: [2, 11], 48: [2, 11], 51: [2, 11], 55: [2, 11], 60: [2, 11] }, { 15: [2, 49], 18: [2, 49] }, { 20: 74, 33: [2, 88], 58: 88, 63: 89, 64: 75, 65: [1, 43], 69: 90, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 65: [2, 94], 66: 91, 68: [2, 94], 72: [2, 94], 80: [2, 94], 81: [2, 94], 82: [2, 94], 83: [2, 94], 84: [2, 94], 85: [2, 94] }, { 5: [2, 25], 14: [2, 25], 15: [2, 25], 19: [2, 25], 29: [2, 25], 34: [2, 25], 39: [2, 25], 44: [2, 25], 47: [2, 25], 48: [2, 25], 51: [2, 25], 55: [2, 25], 60: [2, 25] }, { 20: 92, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 74, 31: 93, 33: [2, 60], 63: 94, 64: 75, 65: [1, 43], 69: 95, 70: 76, 71: 77, 72: [1, 78], 75: [2, 60], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 74, 33: [2, 66], 36: 96, 63: 97, 64: 75, 65: [1, 43], 69: 98, 70: 76, 71: 77, 72: [1, 78], 75: [2, 66], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 74, 22: 99, 23: [2, 52], 63: 100, 64: 75, 65: [1, 43], 69: 101, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 74, 33: [2, 92], 62: 102, 63: 103, 64: 75, 65: [1, 43], 69: 104, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 33: [1, 105] }, { 33: [2, 79], 65: [2, 79], 72: [2, 79], 80: [2, 79], 81: [2, 79], 82: [2, 79], 83: [2, 79], 84: [2, 79], 85: [2, 79] }, { 33: [2, 81] }, { 23: [2, 27], 33: [2, 27], 54: [2, 27], 65: [2, 27], 68: [2, 27], 72: [2, 27], 75: [2, 27], 80: [2, 27], 81: [2, 27], 82: [2, 27], 83: [2, 27], 84: [2, 27], 85: [2, 27] }, { 23: [2, 28], 33: [2, 28], 54: [2, 28], 65: [2, 28], 68: [2, 28], 72: [2, 28], 75: [2, 28], 80: [2, 28], 81: [2, 28], 82: [2, 28], 83: [2, 28], 84: [2, 28], 85: [2, 28] }, { 23: [2, 30], 33: [2, 30], 54: [2, 30], 68: [2, 30], 71: 106, 72: [1, 107], 75: [2, 30] }, { 23: [2, 98], 33: [2, 98], 54: [2, 98], 68: [2, 98], 72: [2, 98], 75: [2, 98] }, { 23: [2, 45], 33: [2, 45], 54: [2, 45], 65: [2, 45], 68: [2, 45], 72: [2, 45], 73: [1, 108], 75: [2, 45], 80: [2, 45], 81: [2, 45], 82: [2, 45], 83: [2, 45], 84: [2, 45], 85: [2, 45], 87: [2, 45] }, { 23: [2, 44], 33: [2, 44], 54: [2, 44], 65: [2, 44], 68: [2, 44], 72: [2, 44], 75: [2, 44], 80: [2, 44], 81: [2, 44], 82: [2, 44], 83: [2, 44], 84: [2, 44], 85: [2, 44], 87: [2, 44] }, { 54: [1, 109] }, { 54: [2, 83], 65: [2, 83], 72: [2, 83], 80: [2, 83], 81: [2, 83], 82: [2, 83], 83: [2, 83], 84: [2, 83], 85: [2, 83] }, { 54: [2, 85] }, { 5: [2, 13], 14: [2, 13], 15: [2, 13], 19: [2, 13], 29: [2, 13], 34: [2, 13], 39: [2, 13], 44: [2, 13], 47: [2, 13], 48: [2, 13], 51: [2, 13], 55: [2, 13], 60: [2, 13] }, { 38: 55, 39: [1, 57], 43: 56, 44: [1, 58], 45: 111, 46: 110, 47: [2, 76] }, { 33: [2, 70], 40: 112, 65: [2, 70], 72: [2, 70], 75: [2, 70], 80: [2, 70], 81: [2, 70], 82: [2, 70], 83: [2, 70], 84: [2, 70], 85: [2, 70] }, { 47: [2, 18] }, { 5: [2, 14], 14: [2, 14], 15: [2, 14], 19: [2, 14], 29: [2, 14], 34: [2, 14], 39: [2, 14], 44: [2, 14], 47: [2, 14], 48: [2, 14], 51: [2, 14], 55: [2, 14], 60: [2, 14] }, { 33: [1, 113] }, { 33: [2, 87], 65: [2, 87], 72: [2, 87], 80: [2, 87], 81: [2, 87], 82: [2, 87], 83: [2, 87], 84: [2, 87], 85: [2, 87] }, { 33: [2, 89] }, { 20: 74, 63: 115, 64: 75, 65: [1, 43], 67: 114, 68: [2, 96], 69: 116, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 33: [1, 117] }, { 32: 118, 33: [2, 62], 74: 119, 75: [1, 120] }, { 33: [2, 59], 65: [2, 59], 72: [2, 59], 75: [2, 59], 80: [2, 59], 81: [2, 59], 82: [2, 59], 83: [2, 59], 84: [2, 59], 85: [2, 59] }, { 33: [2, 61], 75: [2, 61] }, { 33: [2, 68], 37: 121, 74: 122, 75: [1, 120] }, { 33: [2, 65], 65: [2, 65], 72: [2, 65], 75: [2, 65], 80: [2, 65], 81: [2, 65], 82: [2, 65], 83: [2, 65], 84: [2, 65], 85: [2, 65] }, { 33: [2, 67], 75: [2, 67] }, { 23: [1, 123] }, { 23: [2, 51], 65: [2, 51], 72: [2, 51], 80: [2, 51], 81: [2, 51], 82: [2, 51], 83: [2, 51], 84: [2, 51], 85: [2, 51] }, { 23: [2, 53] }, { 33: [1, 124] }, { 33: [2, 91], 65: [2, 91], 72: [2, 91], 80: [2, 91], 81: [2, 91], 82: [2, 91], 83: [2, 91], 84: [2, 91], 85: [2, 91] }, { 33: [2, 93] }, { 5: [2, 22], 14: [2, 22], 15: [2, 22], 19: [2, 22], 29: [2, 22], 34: [2, 22], 39: [2, 22], 44: [2, 22], 47: [2, 22], 48: [2, 22], 51: [2, 22], 55: [2, 22], 60: [2, 22] }, { 23: [2, 99], 33: [2, 99], 54: [2, 99], 68: [2, 99], 72: [2, 99], 75: [2, 99] }, { 73: [1, 108] }, { 20: 74, 63: 125, 64: 75, 65: [1, 43], 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 5: [2, 23], 14: [2, 23], 15: [2, 23], 19: [2, 23], 29: [2, 23], 34: [2, 23], 39: [2, 23], 44: [2, 23], 47: [2, 23], 48: [2, 23], 51: [2, 23], 55: [2, 23], 60: [2, 23] }, { 47: [2, 19] }, { 47: [2, 77] }, { 20: 74, 33: [2, 72], 41: 126, 63: 127, 64: 75, 65: [1, 43], 69: 128, 70: 76, 71: 77, 72: [1, 78], 75: [2, 72], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 5: [2, 24], 14: [2, 24], 15: [2, 24], 19: [2, 24], 29: [2, 24], 34: [2, 24], 39: [2, 24], 44: [2, 24], 47: [2, 24], 48: [2, 24], 51: [2, 24], 55: [2, 24], 60: [2, 24] }, { 68: [1, 129] }, { 65: [2, 95], 68: [2, 95], 72: [2, 95], 80: [2, 95], 81: [2, 95], 82: [2, 95], 83: [2, 95], 84: [2, 95], 85: [2, 95] }, { 68: [2, 97] }, { 5: [2, 21], 14: [2, 21], 15: [2, 21], 19: [2, 21], 29: [2, 21], 34: [2, 21], 39: [2, 21], 44: [2, 21], 47: [2, 21], 48: [2, 21], 51: [2, 21], 55: [2, 21], 60: [2, 21] }, { 33: [1, 130] }, { 33: [2, 63] }, { 72: [1, 132], 76: 131 }, { 33: [1, 133] }, { 33: [2, 69] }, { 15: [2, 12], 18: [2, 12] }, { 14: [2, 26], 15: [2, 26], 19: [2, 26], 29: [2, 26], 34: [2, 26], 47: [2, 26], 48: [2, 26], 51: [2, 26], 55: [2, 26], 60: [2, 26] }, { 23: [2, 31], 33: [2, 31], 54: [2, 31], 68: [2, 31], 72: [2, 31], 75: [2, 31] }, { 33: [2, 74], 42: 134, 74: 135, 75: [1, 120] }, { 33: [2, 71], 65: [2, 71], 72: [2, 71], 75: [2, 71], 80: [2, 71], 81: [2, 71], 82: [2, 71], 83: [2, 71], 84: [2, 71], 85: [2, 71] }, { 33: [2, 73], 75: [2, 73] }, { 23: [2, 29], 33: [2, 29], 54: [2, 29], 65: [2, 29], 68: [2, 29], 72: [2, 29], 75: [2, 29], 80: [2, 29], 81: [2, 29], 82: [2, 29], 83: [2, 29], 84: [2, 29], 85: [2, 29] }, { 14: [2, 15], 15: [2, 15], 19: [2, 15], 29: [2, 15], 34: [2, 15], 39: [2, 15], 44: [2, 15], 47: [2, 15], 48: [2, 15], 51: [2, 15], 55: [2, 15], 60: [2, 15] }, { 72: [1, 137], 77: [1, 136] }, { 72: [2, 100], 77: [2, 100] }, { 14: [2, 16], 15: [2, 16], 19: [2, 16], 29: [2, 16], 34: [2, 16], 44: [2, 16], 47: [2, 16], 48: [2, 16], 51: [2, 16], 55: [2, 16], 60: [2, 16] }, { 33: [1, 138] }, { 33: [2, 75] }, { 33: [2, 32] }, { 72: [2, 101], 77: [2, 101] }, { 14: [2, 17], 15: [2, 17], 19: [2, 17], 29: [2, 17], 34: [2, 17], 39: [2, 17], 44: [2, 17], 47: [2, 17], 48: [2, 17], 51: [2, 17], 55: [2, 17], 60: [2, 17] }],
        defaultActions: { 4: [2, 1], 54: [2, 55], 56: [2, 20], 60: [2, 57], 73: [2, 81], 82: [2, 85], 86: [2, 18], 90: [2, 89], 101: [2, 53], 104: [2, 93], 110: [2, 19], 111: [2, 77], 116: [2, 97], 119: [2, 63], 122: [2, 69], 135: [2, 75], 136: [2, 32] },
        parseError: function parseError(str, hash) {
          throw new Error(str);
        },
        parse: function parse(input) {
          var self = this, stack = [0], vstack = [null], lstack = [], table = this.table, yytext = "", yylineno = 0, yyleng = 0, recovering = 0, TERROR = 2, EOF = 1;
          this.lexer.setInput(input);
          this.lexer.yy = this.yy;
          this.yy.lexer = this.lexer;
          this.yy.parser = this;
          if (typeof this.lexer.yylloc == "undefined") this.lexer.yylloc = {};
          var yyloc = this.lexer.yylloc;
          lstack.push(yyloc);
          var ranges = this.lexer.options && this.lexer.options.ranges;
          if (typeof this.yy.parseError === "function") this.parseError = this.yy.parseError;
          function popStack(n) {
            stack.length = stack.length - 2 * n;
            vstack.length = vstack.length - n;
            lstack.length = lstack.length - n;
          }
          function lex() {
            var token;
            token = self.lexer.lex() || 1;
            if (typeof token !== "number") {
              token = self.symbols_[token] || token;
            }
            return token;
          }
          var symbol, preErrorSymbol, state, action, a, r, yyval = {}, p, len, newState, expected;
          while (true) {
            state = stack[stack.length - 1];
            if (this.defaultActions[state]) {
              action = this.defaultActions[state];
            } else {
              if (symbol === null || typeof symbol == "undefined") {
                symbol = lex();
              }
              action = table[state] && table[state][symbol];
            }
            if (typeof action === "undefined" || !action.length || !action[0]) {
              var errStr = "";
              if (!recovering) {
                expected = [];
                for (p in table[state]) if (this.terminals_[p] && p > 2) {
                  expected.push("'" + this.terminals_[p] + "'");
                }
                if (this.lexer.showPosition) {
                  errStr = "Parse error on line " + (yylineno + 1) + ":\n" + this.lexer.showPosition() + "\nExpecting " + expected.join(", ") + ", got '" + (this.terminals_[symbol] || symbol) + "'";
                } else {
                  errStr = "Parse error on line " + (yylineno + 1) + ": Unexpected " + (symbol == 1 ? "end of input" : "'" + (this.terminals_[symbol] || symbol) + "'");
                }
                this.parseError(errStr, { text: this.lexer.match, token: this.terminals_[symbol] || symbol, line: this.lexer.yylineno, loc: yyloc, expected });
              }
            }
            if (action[0] instanceof Array && action.length > 1) {
              throw new Error("Parse Error: multiple actions possible at state: " + state + ", token: " + symbol);
            }
            switch (action[0]) {
              case 1:
                stack.push(symbol);
                vstack.push(this.lexer.yytext);
                lstack.push(this.lexer.yylloc);
                stack.push(action[1]);
                symbol = null;
                if (!preErrorSymbol) {
                  yyleng = this.lexer.yyleng;
                  yytext = this.lexer.yytext;
                  yylineno = this.lexer.yylineno;
                  yyloc = this.lexer.yylloc;
                  if (recovering > 0) recovering--;
                } else {
                  symbol = preErrorSymbol;
                  preErrorSymbol = null;
                }
                break;
              case 2:
                len = this.productions_[action[1]][1];
                yyval.$ = vstack[vstack.length - len];
                yyval._$ = { first_line: lstack[lstack.length - (len || 1)].first_line, last_line: lstack[lstack.length - 1].last_line, first_column: lstack[lstack.length - (len || 1)].first_column, last_column: lstack[lstack.length - 1].last_column };
                if (ranges) {
                  yyval._$.range = [lstack[lstack.length - (len || 1)].range[0], lstack[lstack.length - 1].range[1]];
                }
                r = this.performAction.call(yyval, yytext, yyleng, yylineno, this.yy, action[1], vstack, lstack);
                if (typeof r !== "undefined") {
                  return r;
                }
                if (len) {
                  stack = stack.slice(0, -1 * len * 2);
                  vstack = vstack.slice(0, -1 * len);
                  lstack = lstack.slice(0, -1 * len);
                }
                stack.push(this.productions_[action[1]][0]);
                vstack.push(yyval.$);
                lstack.push(yyval._$);
                newState = table[stack[stack.length - 2]][stack[stack.length - 1]];
                stack.push(newState);
                break;
              case 3:
                return true;
            }
          }
          return true;
        }
      };
      var lexer = (function() {
        var lexer2 = {
          EOF: 1,
          parseError: function parseError(str, hash) {
            if (this.yy.parser) {
              this.yy.parser.parseError(str, hash);
            } else {
              throw new Error(str);
            }
          },
          setInput: function setInput(input) {
            this._input = input;
            this._more = this._less = this.done = false;
            this.yylineno = this.yyleng = 0;
            this.yytext = this.matched = this.match = "";
            this.conditionStack = ["INITIAL"];
            this.yylloc = { first_line: 1, first_column: 0, last_line: 1, last_column: 0 };
            if (this.options.ranges) this.yylloc.range = [0, 0];
            this.offset = 0;
            return this;
          },
          input: function input() {
            var ch = this._input[0];
            this.yytext += ch;
            this.yyleng++;
            this.offset++;
            this.match += ch;
            this.matched += ch;
            var lines = ch.match(/(?:\r\n?|\n).*/g);
            if (lines) {
              this.yylineno++;
              this.yylloc.last_line++;
            } else {
              this.yylloc.last_column++;
            }
            if (this.options.ranges) this.yylloc.range[1]++;
            this._input = this._input.slice(1);
            return ch;
          },
          unput: function unput(ch) {
            var len = ch.length;
            var lines = ch.split(/(?:\r\n?|\n)/g);
            this._input = ch + this._input;
            this.yytext = this.yytext.substr(0, this.yytext.length - len - 1);
            this.offset -= len;
            var oldLines = this.match.split(/(?:\r\n?|\n)/g);
            this.match = this.match.substr(0, this.match.length - 1);
            this.matched = this.matched.substr(0, this.matched.length - 1);
            if (lines.length - 1) this.yylineno -= lines.length - 1;
            var r = this.yylloc.range;
            this.yylloc = {
              first_line: this.yylloc.first_line,
              last_line: this.yylineno + 1,
              first_column: this.yylloc.first_column,
              last_column: lines ? (lines.length === oldLines.length ? this.yylloc.first_column : 0) + oldLines[oldLines.length - lines.length].length - lines[0].length : this.yylloc.first_column - len
            };
            if (this.options.ranges) {
              this.yylloc.range = [r[0], r[0] + this.yyleng - len];
            }
            return this;
          },
          more: function more() {
            this._more = true;
            return this;
          },
          less: function less(n) {
            this.unput(this.match.slice(n));
          },
          pastInput: function pastInput() {
            var past = this.matched.substr(0, this.matched.length - this.match.length);
            return (past.length > 20 ? "..." : "") + past.substr(-20).replace(/\n/g, "");
          },
          upcomingInput: function upcomingInput() {
            var next = this.match;
            if (next.length < 20) {
              next += this._input.substr(0, 20 - next.length);
            }
            return (next.substr(0, 20) + (next.length > 20 ? "..." : "")).replace(/\n/g, "");
          },
          showPosition: function showPosition() {
            var pre = this.pastInput();
            var c = new Array(pre.length + 1).join("-");
            return pre + this.upcomingInput() + "\n" + c + "^";
          },
          next: function next() {
            if (this.done) {
              return this.EOF;
            }
            if (!this._input) this.done = true;
            var token, match, tempMatch, index, col, lines;
            if (!this._more) {
              this.yytext = "";
              this.match = "";
            }
            var rules2 = this._currentRules();
            for (var i = 0; i < rules2.length; i++) {
              tempMatch = this._input.match(this.rules[rules2[i]]);
              if (tempMatch && (!match || tempMatch[0].length > match[0].length)) {
                match = tempMatch;
                index = i;
                if (!this.options.flex) break;
              }
            }
            if (match) {
              lines = match[0].match(/(?:\r\n?|\n).*/g);
              if (lines) this.yylineno += lines.length;
              this.yylloc = {
                first_line: this.yylloc.last_line,
                last_line: this.yylineno + 1,
                first_column: this.yylloc.last_column,
                last_column: lines ? lines[lines.length - 1].length - lines[lines.length - 1].match(/\r?\n?/)[0].length : this.yylloc.last_column + match[0].length
              };
              this.yytext += match[0];
              this.match += match[0];
              this.matches = match;
              this.yyleng = this.yytext.length;
              if (this.options.ranges) {
                this.yylloc.range = [this.offset, this.offset += this.yyleng];
              }
              this._more = false;
              this._input = this._input.slice(match[0].length);
              this.matched += match[0];
              token = this.performAction.call(this, this.yy, this, rules2[index], this.conditionStack[this.conditionStack.length - 1]);
              if (this.done && this._input) this.done = false;
              if (token) return token;
              else return;
            }
            if (this._input === "") {
              return this.EOF;
            } else {
              return this.parseError("Lexical error on line " + (this.yylineno + 1) + ". Unrecognized text.\n" + this.showPosition(), { text: "", token: null, line: this.yylineno });
            }
          },
          lex: function lex() {
            var r = this.next();
            if (typeof r !== "undefined") {
              return r;
            } else {
              return this.lex();
            }
          },
          begin: function begin(condition) {
            this.conditionStack.push(condition);
          },
          popState: function popState() {
            return this.conditionStack.pop();
          },
          _currentRules: function _currentRules() {
            return this.conditions[this.conditionStack[this.conditionStack.length - 1]].rules;
          },
          topState: function topState() {
            return this.conditionStack[this.conditionStack.length - 2];
          },
          pushState: function begin(condition) {
            this.begin(condition);
          }
        };
        lexer2.options = {};
        lexer2.performAction = function anonymous(yy, yy_, $avoiding_name_collisions, YY_START) {
          function strip(start, end) {
            return yy_.yytext = yy_.yytext.substring(start, yy_.yyleng - end + start);
          }
          var YYSTATE = YY_START;
          switch ($avoiding_name_collisions) {
            case 0:
              if (yy_.yytext.slice(-2) === "\\\\") {
                strip(0, 1);
                this.begin("mu");
              } else if (yy_.yytext.slice(-1) === "\\") {
                strip(0, 1);
                this.begin("emu");
              } else {
                this.begin("mu");
              }
              if (yy_.yytext) return 15;
              break;
            case 1:
              return 15;
              break;
            case 2:
              this.popState();
              return 15;
              break;
            case 3:
              this.begin("raw");
              return 15;
              break;
            case 4:
              this.popState();
              if (this.conditionStack[this.conditionStack.length - 1] === "raw") {
                return 15;
              } else {
                strip(5, 9);
                return "END_RAW_BLOCK";
              }
              break;
            case 5:
              return 15;
              break;
            case 6:
              this.popState();
              return 14;
              break;
            case 7:
              return 65;
              break;
            case 8:
              return 68;
              break;
            case 9:
              return 19;
              break;
            case 10:
              this.popState();
              this.begin("raw");
              return 23;
              break;
            case 11:
              return 55;
              break;
            case 12:
              return 60;
              break;
            case 13:
              return 29;
              break;
            case 14:
              return 47;
              break;
            case 15:
              this.popState();
              return 44;
              break;
            case 16:
              this.popState();
              return 44;
              break;
            case 17:
              return 34;
              break;
            case 18:
              return 39;
              break;
            case 19:
              return 51;
              break;
            case 20:
              return 48;
              break;
            case 21:
              this.unput(yy_.yytext);
              this.popState();
              this.begin("com");
              break;
            case 22:
              this.popState();
              return 14;
              break;
            case 23:
              return 48;
              break;
            case 24:
              return 73;
              break;
            case 25:
              return 72;
              break;
            case 26:
              return 72;
              break;
            case 27:
              return 87;
              break;
            case 28:
              break;
            case 29:
              this.popState();
              return 54;
              break;
            case 30:
              this.popState();
              return 33;
              break;
            case 31:
              yy_.yytext = strip(1, 2).replace(/\\"/g, '"');
              return 80;
              break;
            case 32:
              yy_.yytext = strip(1, 2).replace(/\\'/g, "'");
              return 80;
              break;
            case 33:
              return 85;
              break;
            case 34:
              return 82;
              break;
            case 35:
              return 82;
              break;
            case 36:
              return 83;
              break;
            case 37:
              return 84;
              break;
            case 38:
              return 81;
              break;
            case 39:
              return 75;
              break;
            case 40:
              return 77;
              break;
            case 41:
              return 72;
              break;
            case 42:
              yy_.yytext = yy_.yytext.replace(/\\([\\\]])/g, "$1");
              return 72;
              break;
            case 43:
              return "INVALID";
              break;
            case 44:
              return 5;
              break;
          }
        };
        lexer2.rules = [/^(?:[^\x00]*?(?=(\{\{)))/, /^(?:[^\x00]+)/, /^(?:[^\x00]{2,}?(?=(\{\{|\\\{\{|\\\\\{\{|$)))/, /^(?:\{\{\{\{(?=[^\/]))/, /^(?:\{\{\{\{\/[^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=[=}\s\/.])\}\}\}\})/, /^(?:[^\x00]+?(?=(\{\{\{\{)))/, /^(?:[\s\S]*?--(~)?\}\})/, /^(?:\()/, /^(?:\))/, /^(?:\{\{\{\{)/, /^(?:\}\}\}\})/, /^(?:\{\{(~)?>)/, /^(?:\{\{(~)?#>)/, /^(?:\{\{(~)?#\*?)/, /^(?:\{\{(~)?\/)/, /^(?:\{\{(~)?\^\s*(~)?\}\})/, /^(?:\{\{(~)?\s*else\s*(~)?\}\})/, /^(?:\{\{(~)?\^)/, /^(?:\{\{(~)?\s*else\b)/, /^(?:\{\{(~)?\{)/, /^(?:\{\{(~)?&)/, /^(?:\{\{(~)?!--)/, /^(?:\{\{(~)?![\s\S]*?\}\})/, /^(?:\{\{(~)?\*?)/, /^(?:=)/, /^(?:\.\.)/, /^(?:\.(?=([=~}\s\/.)|])))/, /^(?:[\/.])/, /^(?:\s+)/, /^(?:\}(~)?\}\})/, /^(?:(~)?\}\})/, /^(?:"(\\["]|[^"])*")/, /^(?:'(\\[']|[^'])*')/, /^(?:@)/, /^(?:true(?=([~}\s)])))/, /^(?:false(?=([~}\s)])))/, /^(?:undefined(?=([~}\s)])))/, /^(?:null(?=([~}\s)])))/, /^(?:-?[0-9]+(?:\.[0-9]+)?(?=([~}\s)])))/, /^(?:as\s+\|)/, /^(?:\|)/, /^(?:([^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=([=~}\s\/.)|]))))/, /^(?:\[(\\\]|[^\]])*\])/, /^(?:.)/, /^(?:$)/];
        lexer2.conditions = { "mu": { "rules": [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44], "inclusive": false }, "emu": { "rules": [2], "inclusive": false }, "com": { "rules": [6], "inclusive": false }, "raw": { "rules": [3, 4, 5], "inclusive": false }, "INITIAL": { "rules": [0, 1, 44], "inclusive": true } };
        return lexer2;
      })();
      parser.lexer = lexer;
      function Parser() {
        this.yy = {};
      }
      Parser.prototype = parser;
      parser.Parser = Parser;
      return new Parser();
    })();
    exports["default"] = handlebars;
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/compiler/node-types.js
var require_node_types = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/compiler/node-types.js"(exports) {
    "use strict";
    exports.__esModule = true;
    var NODE_TYPES = ["Program", "BlockStatement", "DecoratorBlock", "PartialStatement", "PartialBlockStatement", "Decorator", "MustacheStatement", "ContentStatement", "CommentStatement", "SubExpression", "PathExpression", "StringLiteral", "NumberLiteral", "BooleanLiteral", "UndefinedLiteral", "NullLiteral", "Hash", "HashPair"];
    exports.NODE_TYPES = NODE_TYPES;
  }
});

// node_modules/handlebars/dist/cjs/handlebars/compiler/visitor.js
var require_visitor = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/compiler/visitor.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _exception = require_exception();
    var _exception2 = _interopRequireDefault(_exception);
    var _utils = require_utils();
    var _nodeTypes = require_node_types();
    function Visitor() {
      this.parents = [];
    }
    function isDispatchable(visitor, type) {
      return _utils.indexOf(_nodeTypes.NODE_TYPES, type) !== -1 || !(type in Visitor.prototype) && typeof visitor[type] === "function";
    }
    Visitor.prototype = {
      constructor: Visitor,
      mutating: false,
      // Visits a given value. If mutating, will replace the value if necessary.
      acceptKey: function acceptKey(node, name) {
        var value = this.accept(node[name]);
        if (this.mutating) {
          if (value && !isDispatchable(this, value.type)) {
            throw new _exception2["default"]('Unexpected node type "' + value.type + '" found when accepting ' + name + " on " + node.type);
          }
          node[name] = value;
        }
      },
      // Performs an accept operation with added sanity check to ensure
      // required keys are not removed.
      acceptRequired: function acceptRequired(node, name) {
        this.acceptKey(node, name);
        if (!node[name]) {
          throw new _exception2["default"](node.type + " requires " + name);
        }
      },
      // Traverses a given array. If mutating, empty respnses will be removed
      // for child elements.
      acceptArray: function acceptArray(array) {
        for (var i = 0, l = array.length; i < l; i++) {
          this.acceptKey(array, i);
          if (!array[i]) {
            array.splice(i, 1);
            i--;
            l--;
          }
        }
      },
      accept: function accept(object) {
        if (!object) {
          return;
        }
        if (!isDispatchable(this, object.type) || !this[object.type]) {
          throw new _exception2["default"]("Unknown type: " + object.type, object);
        }
        if (this.current) {
          this.parents.unshift(this.current);
        }
        this.current = object;
        var ret = this[object.type](object);
        this.current = this.parents.shift();
        if (!this.mutating || ret) {
          return ret;
        } else if (ret !== false) {
          return object;
        }
      },
      Program: function Program(program) {
        this.acceptArray(program.body);
      },
      MustacheStatement: visitSubExpression,
      Decorator: visitSubExpression,
      BlockStatement: visitBlock,
      DecoratorBlock: visitBlock,
      PartialStatement: visitPartial,
      PartialBlockStatement: function PartialBlockStatement(partial) {
        visitPartial.call(this, partial);
        this.acceptKey(partial, "program");
      },
      ContentStatement: function ContentStatement() {
      },
      CommentStatement: function CommentStatement() {
      },
      SubExpression: visitSubExpression,
      PathExpression: function PathExpression() {
      },
      StringLiteral: function StringLiteral() {
      },
      NumberLiteral: function NumberLiteral() {
      },
      BooleanLiteral: function BooleanLiteral() {
      },
      UndefinedLiteral: function UndefinedLiteral() {
      },
      NullLiteral: function NullLiteral() {
      },
      Hash: function Hash(hash) {
        this.acceptArray(hash.pairs);
      },
      HashPair: function HashPair(pair) {
        this.acceptRequired(pair, "value");
      }
    };
    function visitSubExpression(mustache) {
      this.acceptRequired(mustache, "path");
      this.acceptArray(mustache.params);
      this.acceptKey(mustache, "hash");
    }
    function visitBlock(block) {
      visitSubExpression.call(this, block);
      this.acceptKey(block, "program");
      this.acceptKey(block, "inverse");
    }
    function visitPartial(partial) {
      this.acceptRequired(partial, "name");
      this.acceptArray(partial.params);
      this.acceptKey(partial, "hash");
    }
    exports["default"] = Visitor;
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/compiler/whitespace-control.js
var require_whitespace_control = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/compiler/whitespace-control.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _visitor = require_visitor();
    var _visitor2 = _interopRequireDefault(_visitor);
    function WhitespaceControl() {
      var options = arguments.length <= 0 || arguments[0] === void 0 ? {} : arguments[0];
      this.options = options;
    }
    WhitespaceControl.prototype = new _visitor2["default"]();
    WhitespaceControl.prototype.Program = function(program) {
      var doStandalone = !this.options.ignoreStandalone;
      var isRoot = !this.isRootSeen;
      this.isRootSeen = true;
      var body = program.body;
      for (var i = 0, l = body.length; i < l; i++) {
        var current = body[i], strip = this.accept(current);
        if (!strip) {
          continue;
        }
        var _isPrevWhitespace = isPrevWhitespace(body, i, isRoot), _isNextWhitespace = isNextWhitespace(body, i, isRoot), openStandalone = strip.openStandalone && _isPrevWhitespace, closeStandalone = strip.closeStandalone && _isNextWhitespace, inlineStandalone = strip.inlineStandalone && _isPrevWhitespace && _isNextWhitespace;
        if (strip.close) {
          omitRight(body, i, true);
        }
        if (strip.open) {
          omitLeft(body, i, true);
        }
        if (doStandalone && inlineStandalone) {
          omitRight(body, i);
          if (omitLeft(body, i)) {
            if (current.type === "PartialStatement") {
              current.indent = /(?:^|[^ \t])([ \t]+)$/.exec(body[i - 1].original)[1];
            }
          }
        }
        if (doStandalone && openStandalone) {
          omitRight((current.program || current.inverse).body);
          omitLeft(body, i);
        }
        if (doStandalone && closeStandalone) {
          omitRight(body, i);
          omitLeft((current.inverse || current.program).body);
        }
      }
      return program;
    };
    WhitespaceControl.prototype.BlockStatement = WhitespaceControl.prototype.DecoratorBlock = WhitespaceControl.prototype.PartialBlockStatement = function(block) {
      this.accept(block.program);
      this.accept(block.inverse);
      var program = block.program || block.inverse, inverse = block.program && block.inverse, firstInverse = inverse, lastInverse = inverse;
      if (inverse && inverse.chained) {
        firstInverse = inverse.body[0].program;
        while (lastInverse.chained) {
          lastInverse = lastInverse.body[lastInverse.body.length - 1].program;
        }
      }
      var strip = {
        open: block.openStrip.open,
        close: block.closeStrip.close,
        // Determine the standalone candiacy. Basically flag our content as being possibly standalone
        // so our parent can determine if we actually are standalone
        openStandalone: isNextWhitespace(program.body),
        closeStandalone: isPrevWhitespace((firstInverse || program).body)
      };
      if (block.openStrip.close) {
        omitRight(program.body, null, true);
      }
      if (inverse) {
        var inverseStrip = block.inverseStrip;
        if (inverseStrip.open) {
          omitLeft(program.body, null, true);
        }
        if (inverseStrip.close) {
          omitRight(firstInverse.body, null, true);
        }
        if (block.closeStrip.open) {
          omitLeft(lastInverse.body, null, true);
        }
        if (!this.options.ignoreStandalone && isPrevWhitespace(program.body) && isNextWhitespace(firstInverse.body)) {
          omitLeft(program.body);
          omitRight(firstInverse.body);
        }
      } else if (block.closeStrip.open) {
        omitLeft(program.body, null, true);
      }
      return strip;
    };
    WhitespaceControl.prototype.Decorator = WhitespaceControl.prototype.MustacheStatement = function(mustache) {
      return mustache.strip;
    };
    WhitespaceControl.prototype.PartialStatement = WhitespaceControl.prototype.CommentStatement = function(node) {
      var strip = node.strip || {};
      return {
        inlineStandalone: true,
        open: strip.open,
        close: strip.close
      };
    };
    function isPrevWhitespace(body, i, isRoot) {
      if (i === void 0) {
        i = body.length;
      }
      var prev = body[i - 1], sibling = body[i - 2];
      if (!prev) {
        return isRoot;
      }
      if (prev.type === "ContentStatement") {
        return (sibling || !isRoot ? /(?:^|\S)[^\S\n]*\n\s*$/ : /^\s*$|(?:^|\S)[^\S\n]*\n\s*$/).test(prev.original);
      }
    }
    function isNextWhitespace(body, i, isRoot) {
      if (i === void 0) {
        i = -1;
      }
      var next = body[i + 1], sibling = body[i + 2];
      if (!next) {
        return isRoot;
      }
      if (next.type === "ContentStatement") {
        return (sibling || !isRoot ? /^\s*?\r?\n/ : /^\s*?(\r?\n|$)/).test(next.original);
      }
    }
    function omitRight(body, i, multiple) {
      var current = body[i == null ? 0 : i + 1];
      if (!current || current.type !== "ContentStatement" || !multiple && current.rightStripped) {
        return;
      }
      var original = current.value;
      current.value = current.value.replace(multiple ? /^\s+/ : /^[ \t]*\r?\n?/, "");
      current.rightStripped = current.value !== original;
    }
    function omitLeft(body, i, multiple) {
      var current = body[i == null ? body.length - 1 : i - 1];
      if (!current || current.type !== "ContentStatement" || !multiple && current.leftStripped) {
        return;
      }
      var original = current.value;
      current.value = current.value.replace(multiple ? /(^|\S)\s+$/ : /(^|[^ \t])[ \t]+$/, "$1");
      current.leftStripped = current.value !== original;
      return current.leftStripped;
    }
    exports["default"] = WhitespaceControl;
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/compiler/helpers.js
var require_helpers2 = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/compiler/helpers.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.SourceLocation = SourceLocation;
    exports.id = id;
    exports.stripFlags = stripFlags;
    exports.stripComment = stripComment;
    exports.preparePath = preparePath;
    exports.prepareMustache = prepareMustache;
    exports.prepareRawBlock = prepareRawBlock;
    exports.prepareBlock = prepareBlock;
    exports.prepareProgram = prepareProgram;
    exports.preparePartialBlock = preparePartialBlock;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _exception = require_exception();
    var _exception2 = _interopRequireDefault(_exception);
    function validateClose(open, close) {
      close = close.path ? close.path.original : close;
      if (open.path.original !== close) {
        var errorNode = { loc: open.path.loc };
        throw new _exception2["default"](open.path.original + " doesn't match " + close, errorNode);
      }
    }
    function SourceLocation(source, locInfo) {
      this.source = source;
      this.start = {
        line: locInfo.first_line,
        column: locInfo.first_column
      };
      this.end = {
        line: locInfo.last_line,
        column: locInfo.last_column
      };
    }
    function id(token) {
      if (/^\[.*\]$/.test(token)) {
        return token.substring(1, token.length - 1);
      } else {
        return token;
      }
    }
    function stripFlags(open, close) {
      return {
        open: open.charAt(2) === "~",
        close: close.charAt(close.length - 3) === "~"
      };
    }
    function stripComment(comment) {
      return comment.replace(/^\{\{~?!-?-?/, "").replace(/-?-?~?\}\}$/, "");
    }
    function preparePath(data, parts2, loc) {
      loc = this.locInfo(loc);
      var original = data ? "@" : "", dig = [], depth = 0;
      for (var i = 0, l = parts2.length; i < l; i++) {
        var part = parts2[i].part, isLiteral = parts2[i].original !== part;
        original += (parts2[i].separator || "") + part;
        if (!isLiteral && (part === ".." || part === "." || part === "this")) {
          if (dig.length > 0) {
            throw new _exception2["default"]("Invalid path: " + original, { loc });
          } else if (part === "..") {
            depth++;
          }
        } else {
          dig.push(part);
        }
      }
      return {
        type: "PathExpression",
        data,
        depth,
        parts: dig,
        original,
        loc
      };
    }
    function prepareMustache(path, params, hash, open, strip, locInfo) {
      var escapeFlag = open.charAt(3) || open.charAt(2), escaped = escapeFlag !== "{" && escapeFlag !== "&";
      var decorator = /\*/.test(open);
      return {
        type: decorator ? "Decorator" : "MustacheStatement",
        path,
        params,
        hash,
        escaped,
        strip,
        loc: this.locInfo(locInfo)
      };
    }
    function prepareRawBlock(openRawBlock, contents, close, locInfo) {
      validateClose(openRawBlock, close);
      locInfo = this.locInfo(locInfo);
      var program = {
        type: "Program",
        body: contents,
        strip: {},
        loc: locInfo
      };
      return {
        type: "BlockStatement",
        path: openRawBlock.path,
        params: openRawBlock.params,
        hash: openRawBlock.hash,
        program,
        openStrip: {},
        inverseStrip: {},
        closeStrip: {},
        loc: locInfo
      };
    }
    function prepareBlock(openBlock, program, inverseAndProgram, close, inverted, locInfo) {
      if (close && close.path) {
        validateClose(openBlock, close);
      }
      var decorator = /\*/.test(openBlock.open);
      program.blockParams = openBlock.blockParams;
      var inverse = void 0, inverseStrip = void 0;
      if (inverseAndProgram) {
        if (decorator) {
          throw new _exception2["default"]("Unexpected inverse block on decorator", inverseAndProgram);
        }
        if (inverseAndProgram.chain) {
          inverseAndProgram.program.body[0].closeStrip = close.strip;
        }
        inverseStrip = inverseAndProgram.strip;
        inverse = inverseAndProgram.program;
      }
      if (inverted) {
        inverted = inverse;
        inverse = program;
        program = inverted;
      }
      return {
        type: decorator ? "DecoratorBlock" : "BlockStatement",
        path: openBlock.path,
        params: openBlock.params,
        hash: openBlock.hash,
        program,
        inverse,
        openStrip: openBlock.strip,
        inverseStrip,
        closeStrip: close && close.strip,
        loc: this.locInfo(locInfo)
      };
    }
    function prepareProgram(statements, loc) {
      if (!loc && statements.length) {
        var firstLoc = statements[0].loc, lastLoc = statements[statements.length - 1].loc;
        if (firstLoc && lastLoc) {
          loc = {
            source: firstLoc.source,
            start: {
              line: firstLoc.start.line,
              column: firstLoc.start.column
            },
            end: {
              line: lastLoc.end.line,
              column: lastLoc.end.column
            }
          };
        }
      }
      return {
        type: "Program",
        body: statements,
        strip: {},
        loc
      };
    }
    function preparePartialBlock(open, program, close, locInfo) {
      validateClose(open, close);
      return {
        type: "PartialBlockStatement",
        name: open.path,
        params: open.params,
        hash: open.hash,
        program,
        openStrip: open.strip,
        closeStrip: close && close.strip,
        loc: this.locInfo(locInfo)
      };
    }
  }
});

// node_modules/handlebars/dist/cjs/handlebars/compiler/base.js
var require_base2 = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/compiler/base.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.parseWithoutProcessing = parseWithoutProcessing;
    exports.parse = parse;
    function _interopRequireWildcard(obj) {
      if (obj && obj.__esModule) {
        return obj;
      } else {
        var newObj = {};
        if (obj != null) {
          for (var key in obj) {
            if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
          }
        }
        newObj["default"] = obj;
        return newObj;
      }
    }
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _parser = require_parser();
    var _parser2 = _interopRequireDefault(_parser);
    var _whitespaceControl = require_whitespace_control();
    var _whitespaceControl2 = _interopRequireDefault(_whitespaceControl);
    var _helpers = require_helpers2();
    var Helpers = _interopRequireWildcard(_helpers);
    var _utils = require_utils();
    exports.parser = _parser2["default"];
    var yy = {};
    _utils.extend(yy, Helpers);
    function parseWithoutProcessing(input, options) {
      if (input.type === "Program") {
        return input;
      }
      _parser2["default"].yy = yy;
      yy.locInfo = function(locInfo) {
        return new yy.SourceLocation(options && options.srcName, locInfo);
      };
      var ast = _parser2["default"].parse(input);
      return ast;
    }
    function parse(input, options) {
      var ast = parseWithoutProcessing(input, options);
      var strip = new _whitespaceControl2["default"](options);
      return strip.accept(ast);
    }
  }
});

// node_modules/handlebars/dist/cjs/handlebars/compiler/compiler.js
var require_compiler = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/compiler/compiler.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.Compiler = Compiler;
    exports.precompile = precompile;
    exports.compile = compile;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _exception = require_exception();
    var _exception2 = _interopRequireDefault(_exception);
    var _utils = require_utils();
    var _ast = require_ast();
    var _ast2 = _interopRequireDefault(_ast);
    var _nodeTypes = require_node_types();
    var slice = [].slice;
    function Compiler() {
    }
    Compiler.prototype = {
      compiler: Compiler,
      equals: function equals(other2) {
        var len = this.opcodes.length;
        if (other2.opcodes.length !== len) {
          return false;
        }
        for (var i = 0; i < len; i++) {
          var opcode = this.opcodes[i], otherOpcode = other2.opcodes[i];
          if (opcode.opcode !== otherOpcode.opcode || !argEquals(opcode.args, otherOpcode.args)) {
            return false;
          }
        }
        len = this.children.length;
        for (var i = 0; i < len; i++) {
          if (!this.children[i].equals(other2.children[i])) {
            return false;
          }
        }
        return true;
      },
      guid: 0,
      compile: function compile2(program, options) {
        this.sourceNode = [];
        this.opcodes = [];
        this.children = [];
        this.options = options;
        this.stringParams = options.stringParams;
        this.trackIds = options.trackIds;
        options.blockParams = options.blockParams || [];
        options.knownHelpers = _utils.extend(/* @__PURE__ */ Object.create(null), {
          helperMissing: true,
          blockHelperMissing: true,
          each: true,
          "if": true,
          unless: true,
          "with": true,
          log: true,
          lookup: true
        }, options.knownHelpers);
        return this.accept(program);
      },
      compileProgram: function compileProgram(program) {
        var childCompiler = new this.compiler(), result = childCompiler.compile(program, this.options), guid = this.guid++;
        this.usePartial = this.usePartial || result.usePartial;
        this.children[guid] = result;
        this.useDepths = this.useDepths || result.useDepths;
        return guid;
      },
      accept: function accept(node) {
        if (_utils.indexOf(_nodeTypes.NODE_TYPES, node.type) === -1 || !this[node.type]) {
          throw new _exception2["default"]("Unknown type: " + node.type, node);
        }
        this.sourceNode.unshift(node);
        var ret = this[node.type](node);
        this.sourceNode.shift();
        return ret;
      },
      Program: function Program(program) {
        validateBlockParams(program);
        this.options.blockParams.unshift(program.blockParams);
        var body = program.body, bodyLength = body.length;
        for (var i = 0; i < bodyLength; i++) {
          this.accept(body[i]);
        }
        this.options.blockParams.shift();
        this.isSimple = bodyLength === 1;
        this.blockParams = program.blockParams ? program.blockParams.length : 0;
        return this;
      },
      BlockStatement: function BlockStatement(block) {
        transformLiteralToPath(block);
        var program = block.program, inverse = block.inverse;
        program = program && this.compileProgram(program);
        inverse = inverse && this.compileProgram(inverse);
        var type = this.classifySexpr(block);
        if (type === "helper") {
          this.helperSexpr(block, program, inverse);
        } else if (type === "simple") {
          this.simpleSexpr(block);
          this.opcode("pushProgram", program);
          this.opcode("pushProgram", inverse);
          this.opcode("emptyHash");
          this.opcode("blockValue", block.path.original);
        } else {
          this.ambiguousSexpr(block, program, inverse);
          this.opcode("pushProgram", program);
          this.opcode("pushProgram", inverse);
          this.opcode("emptyHash");
          this.opcode("ambiguousBlockValue");
        }
        this.opcode("append");
      },
      DecoratorBlock: function DecoratorBlock(decorator) {
        var program = decorator.program && this.compileProgram(decorator.program);
        var params = this.setupFullMustacheParams(decorator, program, void 0), path = decorator.path;
        this.useDecorators = true;
        this.opcode("registerDecorator", params.length, path.original);
      },
      PartialStatement: function PartialStatement(partial) {
        this.usePartial = true;
        var program = partial.program;
        if (program) {
          program = this.compileProgram(partial.program);
        }
        var params = partial.params;
        if (params.length > 1) {
          throw new _exception2["default"]("Unsupported number of partial arguments: " + params.length, partial);
        } else if (!params.length) {
          if (this.options.explicitPartialContext) {
            this.opcode("pushLiteral", "undefined");
          } else {
            params.push({ type: "PathExpression", parts: [], depth: 0 });
          }
        }
        var partialName = partial.name.original, isDynamic = partial.name.type === "SubExpression";
        if (isDynamic) {
          this.accept(partial.name);
        }
        this.setupFullMustacheParams(partial, program, void 0, true);
        var indent = partial.indent || "";
        if (this.options.preventIndent && indent) {
          this.opcode("appendContent", indent);
          indent = "";
        }
        this.opcode("invokePartial", isDynamic, partialName, indent);
        this.opcode("append");
      },
      PartialBlockStatement: function PartialBlockStatement(partialBlock) {
        this.PartialStatement(partialBlock);
      },
      MustacheStatement: function MustacheStatement(mustache) {
        this.SubExpression(mustache);
        if (mustache.escaped && !this.options.noEscape) {
          this.opcode("appendEscaped");
        } else {
          this.opcode("append");
        }
      },
      Decorator: function Decorator(decorator) {
        this.DecoratorBlock(decorator);
      },
      ContentStatement: function ContentStatement(content) {
        if (content.value != null && typeof content.value !== "string") {
          throw invalidAst(content, "value must be a string");
        }
        if (content.value) {
          this.opcode("appendContent", content.value);
        }
      },
      CommentStatement: function CommentStatement() {
      },
      SubExpression: function SubExpression(sexpr) {
        transformLiteralToPath(sexpr);
        var type = this.classifySexpr(sexpr);
        if (type === "simple") {
          this.simpleSexpr(sexpr);
        } else if (type === "helper") {
          this.helperSexpr(sexpr);
        } else {
          this.ambiguousSexpr(sexpr);
        }
      },
      ambiguousSexpr: function ambiguousSexpr(sexpr, program, inverse) {
        var path = sexpr.path, name = path.parts[0], isBlock = program != null || inverse != null;
        this.opcode("getContext", validateDepth(path));
        this.opcode("pushProgram", program);
        this.opcode("pushProgram", inverse);
        path.strict = true;
        this.accept(path);
        this.opcode("invokeAmbiguous", name, isBlock);
      },
      simpleSexpr: function simpleSexpr(sexpr) {
        var path = sexpr.path;
        path.strict = true;
        this.accept(path);
        this.opcode("resolvePossibleLambda");
      },
      helperSexpr: function helperSexpr(sexpr, program, inverse) {
        var params = this.setupFullMustacheParams(sexpr, program, inverse), path = sexpr.path, name = path.parts[0];
        if (this.options.knownHelpers[name]) {
          this.opcode("invokeKnownHelper", params.length, name);
        } else if (this.options.knownHelpersOnly) {
          throw new _exception2["default"]("You specified knownHelpersOnly, but used the unknown helper " + name, sexpr);
        } else {
          path.strict = true;
          path.falsy = true;
          this.accept(path);
          this.opcode("invokeHelper", params.length, path.original, _ast2["default"].helpers.simpleId(path));
        }
      },
      PathExpression: function PathExpression(path) {
        var depth = validateDepth(path);
        var parts2 = validateParts(path);
        this.addDepth(depth);
        this.opcode("getContext", depth);
        var name = parts2[0], scoped = _ast2["default"].helpers.scopedId(path), blockParamId = !depth && !scoped && this.blockParamIndex(name);
        if (blockParamId) {
          this.opcode("lookupBlockParam", blockParamId, parts2);
        } else if (!name) {
          this.opcode("pushContext");
        } else if (path.data) {
          this.options.data = true;
          this.opcode("lookupData", depth, parts2, path.strict);
        } else {
          this.opcode("lookupOnContext", parts2, path.falsy, path.strict, scoped);
        }
      },
      StringLiteral: function StringLiteral(string) {
        validateLiteral(string);
        this.opcode("pushString", string.value);
      },
      NumberLiteral: function NumberLiteral(number2) {
        validateLiteral(number2);
        this.opcode("pushLiteral", number2.value);
      },
      BooleanLiteral: function BooleanLiteral(bool) {
        validateLiteral(bool);
        this.opcode("pushLiteral", bool.value);
      },
      UndefinedLiteral: function UndefinedLiteral() {
        this.opcode("pushLiteral", "undefined");
      },
      NullLiteral: function NullLiteral() {
        this.opcode("pushLiteral", "null");
      },
      Hash: function Hash(hash) {
        var pairs = hash.pairs, i = 0, l = void 0;
        if (!_utils.isArray(pairs)) {
          throw invalidAst(hash, "pairs must be an array");
        }
        l = pairs.length;
        for (var j = 0; j < l; j++) {
          if (!pairs[j] || typeof pairs[j].key !== "string") {
            throw invalidAst(hash, "pair keys must be strings");
          }
        }
        this.opcode("pushHash");
        for (; i < l; i++) {
          this.pushParam(pairs[i].value);
        }
        while (i--) {
          this.opcode("assignToHash", pairs[i].key);
        }
        this.opcode("popHash");
      },
      // HELPERS
      opcode: function opcode(name) {
        this.opcodes.push({
          opcode: name,
          args: slice.call(arguments, 1),
          loc: this.sourceNode[0].loc
        });
      },
      addDepth: function addDepth(depth) {
        if (!depth) {
          return;
        }
        this.useDepths = true;
      },
      classifySexpr: function classifySexpr(sexpr) {
        validateParts(sexpr.path);
        var isSimple = _ast2["default"].helpers.simpleId(sexpr.path);
        var isBlockParam = isSimple && !!this.blockParamIndex(sexpr.path.parts[0]);
        var isHelper = !isBlockParam && _ast2["default"].helpers.helperExpression(sexpr);
        var isEligible = !isBlockParam && (isHelper || isSimple);
        if (isEligible && !isHelper) {
          var _name = sexpr.path.parts[0], options = this.options;
          if (options.knownHelpers[_name]) {
            isHelper = true;
          } else if (options.knownHelpersOnly) {
            isEligible = false;
          }
        }
        if (isHelper) {
          return "helper";
        } else if (isEligible) {
          return "ambiguous";
        } else {
          return "simple";
        }
      },
      pushParams: function pushParams(params) {
        for (var i = 0, l = params.length; i < l; i++) {
          this.pushParam(params[i]);
        }
      },
      pushParam: function pushParam(val) {
        validateLiteral(val);
        var value = val.value != null ? val.value : val.original || "";
        var depth = validateDepth(val);
        if (this.stringParams) {
          if (typeof value !== "number" && typeof value !== "boolean") {
            value = String(value);
          }
          if (value.replace) {
            value = value.replace(/^(\.?\.\/)*/g, "").replace(/\//g, ".");
          }
          if (depth) {
            this.addDepth(depth);
          }
          this.opcode("getContext", depth);
          this.opcode("pushStringParam", value, val.type);
          if (val.type === "SubExpression") {
            this.accept(val);
          }
        } else {
          if (this.trackIds) {
            var blockParamIndex = void 0;
            if (val.parts && !_ast2["default"].helpers.scopedId(val) && !depth) {
              blockParamIndex = this.blockParamIndex(validateParts(val)[0]);
            }
            if (blockParamIndex) {
              var blockParamChild = val.parts.slice(1).join(".");
              this.opcode("pushId", "BlockParam", blockParamIndex, blockParamChild);
            } else {
              value = val.original || value;
              if (value.replace) {
                value = value.replace(/^this(?:\.|$)/, "").replace(/^\.\//, "").replace(/^\.$/, "");
              }
              this.opcode("pushId", val.type, value);
            }
          }
          this.accept(val);
        }
      },
      setupFullMustacheParams: function setupFullMustacheParams(sexpr, program, inverse, omitEmpty) {
        var params = sexpr.params;
        this.pushParams(params);
        this.opcode("pushProgram", program);
        this.opcode("pushProgram", inverse);
        if (sexpr.hash) {
          this.accept(sexpr.hash);
        } else {
          this.opcode("emptyHash", omitEmpty);
        }
        return params;
      },
      blockParamIndex: function blockParamIndex(name) {
        for (var depth = 0, len = this.options.blockParams.length; depth < len; depth++) {
          var blockParams = this.options.blockParams[depth], param = blockParams && _utils.indexOf(blockParams, name);
          if (blockParams && param >= 0) {
            return [depth, param];
          }
        }
      }
    };
    function precompile(input, options, env) {
      if (input == null || typeof input !== "string" && input.type !== "Program") {
        throw new _exception2["default"]("You must pass a string or Handlebars AST to Handlebars.precompile. You passed " + input);
      }
      options = options || {};
      if (!("data" in options)) {
        options.data = true;
      }
      if (options.compat) {
        options.useDepths = true;
      }
      var ast = env.parse(input, options), environment = new env.Compiler().compile(ast, options);
      return new env.JavaScriptCompiler().compile(environment, options);
    }
    function compile(input, options, env) {
      if (options === void 0) options = {};
      if (input == null || typeof input !== "string" && input.type !== "Program") {
        throw new _exception2["default"]("You must pass a string or Handlebars AST to Handlebars.compile. You passed " + input);
      }
      options = _utils.extend({}, options);
      if (!("data" in options)) {
        options.data = true;
      }
      if (options.compat) {
        options.useDepths = true;
      }
      var compiled = void 0;
      function compileInput() {
        var ast = env.parse(input, options), environment = new env.Compiler().compile(ast, options), templateSpec = new env.JavaScriptCompiler().compile(environment, options, void 0, true);
        return env.template(templateSpec);
      }
      function ret(context, execOptions) {
        if (!compiled) {
          compiled = compileInput();
        }
        return compiled.call(this, context, execOptions);
      }
      ret._setup = function(setupOptions) {
        if (!compiled) {
          compiled = compileInput();
        }
        return compiled._setup(setupOptions);
      };
      ret._child = function(i, data, blockParams, depths) {
        if (!compiled) {
          compiled = compileInput();
        }
        return compiled._child(i, data, blockParams, depths);
      };
      return ret;
    }
    function invalidAst(node, message) {
      return new _exception2["default"]("Invalid AST: " + node.type + " " + message, node);
    }
    function validateDepth(node) {
      var depth = node.depth;
      if (depth == null) {
        return 0;
      }
      if (typeof depth !== "number" || !isFinite(depth) || Math.floor(depth) !== depth || depth < 0) {
        throw invalidAst(node, "depth must be a non-negative integer");
      }
      return depth;
    }
    function validateLiteral(node) {
      var value = node.value;
      if (node.type === "StringLiteral" && typeof value !== "string") {
        throw invalidAst(node, "value must be a string");
      } else if (node.type === "NumberLiteral" && typeof value !== "number") {
        throw invalidAst(node, "value must be a number");
      } else if (node.type === "BooleanLiteral" && typeof value !== "boolean") {
        throw invalidAst(node, "value must be a boolean");
      }
    }
    function validateStringArray(node, value, name) {
      if (!_utils.isArray(value)) {
        throw invalidAst(node, name + " must be an array");
      }
      for (var i = 0; i < value.length; i++) {
        if (typeof value[i] !== "string") {
          throw invalidAst(node, name + " must only contain strings");
        }
      }
      return value;
    }
    function validateParts(path) {
      return validateStringArray(path, path.parts, "parts");
    }
    function validateBlockParams(program) {
      if (program.blockParams != null) {
        validateStringArray(program, program.blockParams, "blockParams");
      }
    }
    function argEquals(a, b) {
      if (a === b) {
        return true;
      }
      if (_utils.isArray(a) && _utils.isArray(b) && a.length === b.length) {
        for (var i = 0; i < a.length; i++) {
          if (!argEquals(a[i], b[i])) {
            return false;
          }
        }
        return true;
      }
    }
    function transformLiteralToPath(sexpr) {
      if (!sexpr.path.parts) {
        var literal = sexpr.path;
        sexpr.path = {
          type: "PathExpression",
          data: false,
          depth: 0,
          parts: [literal.original + ""],
          original: literal.original + "",
          loc: literal.loc
        };
      }
    }
  }
});

// node_modules/source-map/lib/base64.js
var require_base64 = __commonJS({
  "node_modules/source-map/lib/base64.js"(exports) {
    var intToCharMap = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("");
    exports.encode = function(number2) {
      if (0 <= number2 && number2 < intToCharMap.length) {
        return intToCharMap[number2];
      }
      throw new TypeError("Must be between 0 and 63: " + number2);
    };
    exports.decode = function(charCode) {
      var bigA = 65;
      var bigZ = 90;
      var littleA = 97;
      var littleZ = 122;
      var zero = 48;
      var nine = 57;
      var plus = 43;
      var slash = 47;
      var littleOffset = 26;
      var numberOffset = 52;
      if (bigA <= charCode && charCode <= bigZ) {
        return charCode - bigA;
      }
      if (littleA <= charCode && charCode <= littleZ) {
        return charCode - littleA + littleOffset;
      }
      if (zero <= charCode && charCode <= nine) {
        return charCode - zero + numberOffset;
      }
      if (charCode == plus) {
        return 62;
      }
      if (charCode == slash) {
        return 63;
      }
      return -1;
    };
  }
});

// node_modules/source-map/lib/base64-vlq.js
var require_base64_vlq = __commonJS({
  "node_modules/source-map/lib/base64-vlq.js"(exports) {
    var base64 = require_base64();
    var VLQ_BASE_SHIFT = 5;
    var VLQ_BASE = 1 << VLQ_BASE_SHIFT;
    var VLQ_BASE_MASK = VLQ_BASE - 1;
    var VLQ_CONTINUATION_BIT = VLQ_BASE;
    function toVLQSigned(aValue) {
      return aValue < 0 ? (-aValue << 1) + 1 : (aValue << 1) + 0;
    }
    function fromVLQSigned(aValue) {
      var isNegative = (aValue & 1) === 1;
      var shifted = aValue >> 1;
      return isNegative ? -shifted : shifted;
    }
    exports.encode = function base64VLQ_encode(aValue) {
      var encoded = "";
      var digit;
      var vlq = toVLQSigned(aValue);
      do {
        digit = vlq & VLQ_BASE_MASK;
        vlq >>>= VLQ_BASE_SHIFT;
        if (vlq > 0) {
          digit |= VLQ_CONTINUATION_BIT;
        }
        encoded += base64.encode(digit);
      } while (vlq > 0);
      return encoded;
    };
    exports.decode = function base64VLQ_decode(aStr, aIndex, aOutParam) {
      var strLen = aStr.length;
      var result = 0;
      var shift = 0;
      var continuation, digit;
      do {
        if (aIndex >= strLen) {
          throw new Error("Expected more digits in base 64 VLQ value.");
        }
        digit = base64.decode(aStr.charCodeAt(aIndex++));
        if (digit === -1) {
          throw new Error("Invalid base64 digit: " + aStr.charAt(aIndex - 1));
        }
        continuation = !!(digit & VLQ_CONTINUATION_BIT);
        digit &= VLQ_BASE_MASK;
        result = result + (digit << shift);
        shift += VLQ_BASE_SHIFT;
      } while (continuation);
      aOutParam.value = fromVLQSigned(result);
      aOutParam.rest = aIndex;
    };
  }
});

// node_modules/source-map/lib/util.js
var require_util = __commonJS({
  "node_modules/source-map/lib/util.js"(exports) {
    function getArg(aArgs, aName, aDefaultValue) {
      if (aName in aArgs) {
        return aArgs[aName];
      } else if (arguments.length === 3) {
        return aDefaultValue;
      } else {
        throw new Error('"' + aName + '" is a required argument.');
      }
    }
    exports.getArg = getArg;
    var urlRegexp = /^(?:([\w+\-.]+):)?\/\/(?:(\w+:\w+)@)?([\w.-]*)(?::(\d+))?(.*)$/;
    var dataUrlRegexp = /^data:.+\,.+$/;
    function urlParse(aUrl) {
      var match = aUrl.match(urlRegexp);
      if (!match) {
        return null;
      }
      return {
        scheme: match[1],
        auth: match[2],
        host: match[3],
        port: match[4],
        path: match[5]
      };
    }
    exports.urlParse = urlParse;
    function urlGenerate(aParsedUrl) {
      var url = "";
      if (aParsedUrl.scheme) {
        url += aParsedUrl.scheme + ":";
      }
      url += "//";
      if (aParsedUrl.auth) {
        url += aParsedUrl.auth + "@";
      }
      if (aParsedUrl.host) {
        url += aParsedUrl.host;
      }
      if (aParsedUrl.port) {
        url += ":" + aParsedUrl.port;
      }
      if (aParsedUrl.path) {
        url += aParsedUrl.path;
      }
      return url;
    }
    exports.urlGenerate = urlGenerate;
    function normalize(aPath) {
      var path = aPath;
      var url = urlParse(aPath);
      if (url) {
        if (!url.path) {
          return aPath;
        }
        path = url.path;
      }
      var isAbsolute = exports.isAbsolute(path);
      var parts2 = path.split(/\/+/);
      for (var part, up2 = 0, i = parts2.length - 1; i >= 0; i--) {
        part = parts2[i];
        if (part === ".") {
          parts2.splice(i, 1);
        } else if (part === "..") {
          up2++;
        } else if (up2 > 0) {
          if (part === "") {
            parts2.splice(i + 1, up2);
            up2 = 0;
          } else {
            parts2.splice(i, 2);
            up2--;
          }
        }
      }
      path = parts2.join("/");
      if (path === "") {
        path = isAbsolute ? "/" : ".";
      }
      if (url) {
        url.path = path;
        return urlGenerate(url);
      }
      return path;
    }
    exports.normalize = normalize;
    function join2(aRoot, aPath) {
      if (aRoot === "") {
        aRoot = ".";
      }
      if (aPath === "") {
        aPath = ".";
      }
      var aPathUrl = urlParse(aPath);
      var aRootUrl = urlParse(aRoot);
      if (aRootUrl) {
        aRoot = aRootUrl.path || "/";
      }
      if (aPathUrl && !aPathUrl.scheme) {
        if (aRootUrl) {
          aPathUrl.scheme = aRootUrl.scheme;
        }
        return urlGenerate(aPathUrl);
      }
      if (aPathUrl || aPath.match(dataUrlRegexp)) {
        return aPath;
      }
      if (aRootUrl && !aRootUrl.host && !aRootUrl.path) {
        aRootUrl.host = aPath;
        return urlGenerate(aRootUrl);
      }
      var joined = aPath.charAt(0) === "/" ? aPath : normalize(aRoot.replace(/\/+$/, "") + "/" + aPath);
      if (aRootUrl) {
        aRootUrl.path = joined;
        return urlGenerate(aRootUrl);
      }
      return joined;
    }
    exports.join = join2;
    exports.isAbsolute = function(aPath) {
      return aPath.charAt(0) === "/" || urlRegexp.test(aPath);
    };
    function relative(aRoot, aPath) {
      if (aRoot === "") {
        aRoot = ".";
      }
      aRoot = aRoot.replace(/\/$/, "");
      var level = 0;
      while (aPath.indexOf(aRoot + "/") !== 0) {
        var index = aRoot.lastIndexOf("/");
        if (index < 0) {
          return aPath;
        }
        aRoot = aRoot.slice(0, index);
        if (aRoot.match(/^([^\/]+:\/)?\/*$/)) {
          return aPath;
        }
        ++level;
      }
      return Array(level + 1).join("../") + aPath.substr(aRoot.length + 1);
    }
    exports.relative = relative;
    var supportsNullProto = (function() {
      var obj = /* @__PURE__ */ Object.create(null);
      return !("__proto__" in obj);
    })();
    function identity(s) {
      return s;
    }
    function toSetString(aStr) {
      if (isProtoString(aStr)) {
        return "$" + aStr;
      }
      return aStr;
    }
    exports.toSetString = supportsNullProto ? identity : toSetString;
    function fromSetString(aStr) {
      if (isProtoString(aStr)) {
        return aStr.slice(1);
      }
      return aStr;
    }
    exports.fromSetString = supportsNullProto ? identity : fromSetString;
    function isProtoString(s) {
      if (!s) {
        return false;
      }
      var length = s.length;
      if (length < 9) {
        return false;
      }
      if (s.charCodeAt(length - 1) !== 95 || s.charCodeAt(length - 2) !== 95 || s.charCodeAt(length - 3) !== 111 || s.charCodeAt(length - 4) !== 116 || s.charCodeAt(length - 5) !== 111 || s.charCodeAt(length - 6) !== 114 || s.charCodeAt(length - 7) !== 112 || s.charCodeAt(length - 8) !== 95 || s.charCodeAt(length - 9) !== 95) {
        return false;
      }
      for (var i = length - 10; i >= 0; i--) {
        if (s.charCodeAt(i) !== 36) {
          return false;
        }
      }
      return true;
    }
    function compareByOriginalPositions(mappingA, mappingB, onlyCompareOriginal) {
      var cmp = strcmp(mappingA.source, mappingB.source);
      if (cmp !== 0) {
        return cmp;
      }
      cmp = mappingA.originalLine - mappingB.originalLine;
      if (cmp !== 0) {
        return cmp;
      }
      cmp = mappingA.originalColumn - mappingB.originalColumn;
      if (cmp !== 0 || onlyCompareOriginal) {
        return cmp;
      }
      cmp = mappingA.generatedColumn - mappingB.generatedColumn;
      if (cmp !== 0) {
        return cmp;
      }
      cmp = mappingA.generatedLine - mappingB.generatedLine;
      if (cmp !== 0) {
        return cmp;
      }
      return strcmp(mappingA.name, mappingB.name);
    }
    exports.compareByOriginalPositions = compareByOriginalPositions;
    function compareByGeneratedPositionsDeflated(mappingA, mappingB, onlyCompareGenerated) {
      var cmp = mappingA.generatedLine - mappingB.generatedLine;
      if (cmp !== 0) {
        return cmp;
      }
      cmp = mappingA.generatedColumn - mappingB.generatedColumn;
      if (cmp !== 0 || onlyCompareGenerated) {
        return cmp;
      }
      cmp = strcmp(mappingA.source, mappingB.source);
      if (cmp !== 0) {
        return cmp;
      }
      cmp = mappingA.originalLine - mappingB.originalLine;
      if (cmp !== 0) {
        return cmp;
      }
      cmp = mappingA.originalColumn - mappingB.originalColumn;
      if (cmp !== 0) {
        return cmp;
      }
      return strcmp(mappingA.name, mappingB.name);
    }
    exports.compareByGeneratedPositionsDeflated = compareByGeneratedPositionsDeflated;
    function strcmp(aStr1, aStr2) {
      if (aStr1 === aStr2) {
        return 0;
      }
      if (aStr1 === null) {
        return 1;
      }
      if (aStr2 === null) {
        return -1;
      }
      if (aStr1 > aStr2) {
        return 1;
      }
      return -1;
    }
    function compareByGeneratedPositionsInflated(mappingA, mappingB) {
      var cmp = mappingA.generatedLine - mappingB.generatedLine;
      if (cmp !== 0) {
        return cmp;
      }
      cmp = mappingA.generatedColumn - mappingB.generatedColumn;
      if (cmp !== 0) {
        return cmp;
      }
      cmp = strcmp(mappingA.source, mappingB.source);
      if (cmp !== 0) {
        return cmp;
      }
      cmp = mappingA.originalLine - mappingB.originalLine;
      if (cmp !== 0) {
        return cmp;
      }
      cmp = mappingA.originalColumn - mappingB.originalColumn;
      if (cmp !== 0) {
        return cmp;
      }
      return strcmp(mappingA.name, mappingB.name);
    }
    exports.compareByGeneratedPositionsInflated = compareByGeneratedPositionsInflated;
    function parseSourceMapInput(str) {
      return JSON.parse(str.replace(/^\)]}'[^\n]*\n/, ""));
    }
    exports.parseSourceMapInput = parseSourceMapInput;
    function computeSourceURL(sourceRoot, sourceURL, sourceMapURL) {
      sourceURL = sourceURL || "";
      if (sourceRoot) {
        if (sourceRoot[sourceRoot.length - 1] !== "/" && sourceURL[0] !== "/") {
          sourceRoot += "/";
        }
        sourceURL = sourceRoot + sourceURL;
      }
      if (sourceMapURL) {
        var parsed = urlParse(sourceMapURL);
        if (!parsed) {
          throw new Error("sourceMapURL could not be parsed");
        }
        if (parsed.path) {
          var index = parsed.path.lastIndexOf("/");
          if (index >= 0) {
            parsed.path = parsed.path.substring(0, index + 1);
          }
        }
        sourceURL = join2(urlGenerate(parsed), sourceURL);
      }
      return normalize(sourceURL);
    }
    exports.computeSourceURL = computeSourceURL;
  }
});

// node_modules/source-map/lib/array-set.js
var require_array_set = __commonJS({
  "node_modules/source-map/lib/array-set.js"(exports) {
    var util = require_util();
    var has = Object.prototype.hasOwnProperty;
    var hasNativeMap = typeof Map !== "undefined";
    function ArraySet() {
      this._array = [];
      this._set = hasNativeMap ? /* @__PURE__ */ new Map() : /* @__PURE__ */ Object.create(null);
    }
    ArraySet.fromArray = function ArraySet_fromArray(aArray, aAllowDuplicates) {
      var set = new ArraySet();
      for (var i = 0, len = aArray.length; i < len; i++) {
        set.add(aArray[i], aAllowDuplicates);
      }
      return set;
    };
    ArraySet.prototype.size = function ArraySet_size() {
      return hasNativeMap ? this._set.size : Object.getOwnPropertyNames(this._set).length;
    };
    ArraySet.prototype.add = function ArraySet_add(aStr, aAllowDuplicates) {
      var sStr = hasNativeMap ? aStr : util.toSetString(aStr);
      var isDuplicate = hasNativeMap ? this.has(aStr) : has.call(this._set, sStr);
      var idx = this._array.length;
      if (!isDuplicate || aAllowDuplicates) {
        this._array.push(aStr);
      }
      if (!isDuplicate) {
        if (hasNativeMap) {
          this._set.set(aStr, idx);
        } else {
          this._set[sStr] = idx;
        }
      }
    };
    ArraySet.prototype.has = function ArraySet_has(aStr) {
      if (hasNativeMap) {
        return this._set.has(aStr);
      } else {
        var sStr = util.toSetString(aStr);
        return has.call(this._set, sStr);
      }
    };
    ArraySet.prototype.indexOf = function ArraySet_indexOf(aStr) {
      if (hasNativeMap) {
        var idx = this._set.get(aStr);
        if (idx >= 0) {
          return idx;
        }
      } else {
        var sStr = util.toSetString(aStr);
        if (has.call(this._set, sStr)) {
          return this._set[sStr];
        }
      }
      throw new Error('"' + aStr + '" is not in the set.');
    };
    ArraySet.prototype.at = function ArraySet_at(aIdx) {
      if (aIdx >= 0 && aIdx < this._array.length) {
        return this._array[aIdx];
      }
      throw new Error("No element indexed by " + aIdx);
    };
    ArraySet.prototype.toArray = function ArraySet_toArray() {
      return this._array.slice();
    };
    exports.ArraySet = ArraySet;
  }
});

// node_modules/source-map/lib/mapping-list.js
var require_mapping_list = __commonJS({
  "node_modules/source-map/lib/mapping-list.js"(exports) {
    var util = require_util();
    function generatedPositionAfter(mappingA, mappingB) {
      var lineA = mappingA.generatedLine;
      var lineB = mappingB.generatedLine;
      var columnA = mappingA.generatedColumn;
      var columnB = mappingB.generatedColumn;
      return lineB > lineA || lineB == lineA && columnB >= columnA || util.compareByGeneratedPositionsInflated(mappingA, mappingB) <= 0;
    }
    function MappingList() {
      this._array = [];
      this._sorted = true;
      this._last = { generatedLine: -1, generatedColumn: 0 };
    }
    MappingList.prototype.unsortedForEach = function MappingList_forEach(aCallback, aThisArg) {
      this._array.forEach(aCallback, aThisArg);
    };
    MappingList.prototype.add = function MappingList_add(aMapping) {
      if (generatedPositionAfter(this._last, aMapping)) {
        this._last = aMapping;
        this._array.push(aMapping);
      } else {
        this._sorted = false;
        this._array.push(aMapping);
      }
    };
    MappingList.prototype.toArray = function MappingList_toArray() {
      if (!this._sorted) {
        this._array.sort(util.compareByGeneratedPositionsInflated);
        this._sorted = true;
      }
      return this._array;
    };
    exports.MappingList = MappingList;
  }
});

// node_modules/source-map/lib/source-map-generator.js
var require_source_map_generator = __commonJS({
  "node_modules/source-map/lib/source-map-generator.js"(exports) {
    var base64VLQ = require_base64_vlq();
    var util = require_util();
    var ArraySet = require_array_set().ArraySet;
    var MappingList = require_mapping_list().MappingList;
    function SourceMapGenerator(aArgs) {
      if (!aArgs) {
        aArgs = {};
      }
      this._file = util.getArg(aArgs, "file", null);
      this._sourceRoot = util.getArg(aArgs, "sourceRoot", null);
      this._skipValidation = util.getArg(aArgs, "skipValidation", false);
      this._sources = new ArraySet();
      this._names = new ArraySet();
      this._mappings = new MappingList();
      this._sourcesContents = null;
    }
    SourceMapGenerator.prototype._version = 3;
    SourceMapGenerator.fromSourceMap = function SourceMapGenerator_fromSourceMap(aSourceMapConsumer) {
      var sourceRoot = aSourceMapConsumer.sourceRoot;
      var generator = new SourceMapGenerator({
        file: aSourceMapConsumer.file,
        sourceRoot
      });
      aSourceMapConsumer.eachMapping(function(mapping) {
        var newMapping = {
          generated: {
            line: mapping.generatedLine,
            column: mapping.generatedColumn
          }
        };
        if (mapping.source != null) {
          newMapping.source = mapping.source;
          if (sourceRoot != null) {
            newMapping.source = util.relative(sourceRoot, newMapping.source);
          }
          newMapping.original = {
            line: mapping.originalLine,
            column: mapping.originalColumn
          };
          if (mapping.name != null) {
            newMapping.name = mapping.name;
          }
        }
        generator.addMapping(newMapping);
      });
      aSourceMapConsumer.sources.forEach(function(sourceFile) {
        var sourceRelative = sourceFile;
        if (sourceRoot !== null) {
          sourceRelative = util.relative(sourceRoot, sourceFile);
        }
        if (!generator._sources.has(sourceRelative)) {
          generator._sources.add(sourceRelative);
        }
        var content = aSourceMapConsumer.sourceContentFor(sourceFile);
        if (content != null) {
          generator.setSourceContent(sourceFile, content);
        }
      });
      return generator;
    };
    SourceMapGenerator.prototype.addMapping = function SourceMapGenerator_addMapping(aArgs) {
      var generated = util.getArg(aArgs, "generated");
      var original = util.getArg(aArgs, "original", null);
      var source = util.getArg(aArgs, "source", null);
      var name = util.getArg(aArgs, "name", null);
      if (!this._skipValidation) {
        this._validateMapping(generated, original, source, name);
      }
      if (source != null) {
        source = String(source);
        if (!this._sources.has(source)) {
          this._sources.add(source);
        }
      }
      if (name != null) {
        name = String(name);
        if (!this._names.has(name)) {
          this._names.add(name);
        }
      }
      this._mappings.add({
        generatedLine: generated.line,
        generatedColumn: generated.column,
        originalLine: original != null && original.line,
        originalColumn: original != null && original.column,
        source,
        name
      });
    };
    SourceMapGenerator.prototype.setSourceContent = function SourceMapGenerator_setSourceContent(aSourceFile, aSourceContent) {
      var source = aSourceFile;
      if (this._sourceRoot != null) {
        source = util.relative(this._sourceRoot, source);
      }
      if (aSourceContent != null) {
        if (!this._sourcesContents) {
          this._sourcesContents = /* @__PURE__ */ Object.create(null);
        }
        this._sourcesContents[util.toSetString(source)] = aSourceContent;
      } else if (this._sourcesContents) {
        delete this._sourcesContents[util.toSetString(source)];
        if (Object.keys(this._sourcesContents).length === 0) {
          this._sourcesContents = null;
        }
      }
    };
    SourceMapGenerator.prototype.applySourceMap = function SourceMapGenerator_applySourceMap(aSourceMapConsumer, aSourceFile, aSourceMapPath) {
      var sourceFile = aSourceFile;
      if (aSourceFile == null) {
        if (aSourceMapConsumer.file == null) {
          throw new Error(
            `SourceMapGenerator.prototype.applySourceMap requires either an explicit source file, or the source map's "file" property. Both were omitted.`
          );
        }
        sourceFile = aSourceMapConsumer.file;
      }
      var sourceRoot = this._sourceRoot;
      if (sourceRoot != null) {
        sourceFile = util.relative(sourceRoot, sourceFile);
      }
      var newSources = new ArraySet();
      var newNames = new ArraySet();
      this._mappings.unsortedForEach(function(mapping) {
        if (mapping.source === sourceFile && mapping.originalLine != null) {
          var original = aSourceMapConsumer.originalPositionFor({
            line: mapping.originalLine,
            column: mapping.originalColumn
          });
          if (original.source != null) {
            mapping.source = original.source;
            if (aSourceMapPath != null) {
              mapping.source = util.join(aSourceMapPath, mapping.source);
            }
            if (sourceRoot != null) {
              mapping.source = util.relative(sourceRoot, mapping.source);
            }
            mapping.originalLine = original.line;
            mapping.originalColumn = original.column;
            if (original.name != null) {
              mapping.name = original.name;
            }
          }
        }
        var source = mapping.source;
        if (source != null && !newSources.has(source)) {
          newSources.add(source);
        }
        var name = mapping.name;
        if (name != null && !newNames.has(name)) {
          newNames.add(name);
        }
      }, this);
      this._sources = newSources;
      this._names = newNames;
      aSourceMapConsumer.sources.forEach(function(sourceFile2) {
        var content = aSourceMapConsumer.sourceContentFor(sourceFile2);
        if (content != null) {
          if (aSourceMapPath != null) {
            sourceFile2 = util.join(aSourceMapPath, sourceFile2);
          }
          if (sourceRoot != null) {
            sourceFile2 = util.relative(sourceRoot, sourceFile2);
          }
          this.setSourceContent(sourceFile2, content);
        }
      }, this);
    };
    SourceMapGenerator.prototype._validateMapping = function SourceMapGenerator_validateMapping(aGenerated, aOriginal, aSource, aName) {
      if (aOriginal && typeof aOriginal.line !== "number" && typeof aOriginal.column !== "number") {
        throw new Error(
          "original.line and original.column are not numbers -- you probably meant to omit the original mapping entirely and only map the generated position. If so, pass null for the original mapping instead of an object with empty or null values."
        );
      }
      if (aGenerated && "line" in aGenerated && "column" in aGenerated && aGenerated.line > 0 && aGenerated.column >= 0 && !aOriginal && !aSource && !aName) {
        return;
      } else if (aGenerated && "line" in aGenerated && "column" in aGenerated && aOriginal && "line" in aOriginal && "column" in aOriginal && aGenerated.line > 0 && aGenerated.column >= 0 && aOriginal.line > 0 && aOriginal.column >= 0 && aSource) {
        return;
      } else {
        throw new Error("Invalid mapping: " + JSON.stringify({
          generated: aGenerated,
          source: aSource,
          original: aOriginal,
          name: aName
        }));
      }
    };
    SourceMapGenerator.prototype._serializeMappings = function SourceMapGenerator_serializeMappings() {
      var previousGeneratedColumn = 0;
      var previousGeneratedLine = 1;
      var previousOriginalColumn = 0;
      var previousOriginalLine = 0;
      var previousName = 0;
      var previousSource = 0;
      var result = "";
      var next;
      var mapping;
      var nameIdx;
      var sourceIdx;
      var mappings = this._mappings.toArray();
      for (var i = 0, len = mappings.length; i < len; i++) {
        mapping = mappings[i];
        next = "";
        if (mapping.generatedLine !== previousGeneratedLine) {
          previousGeneratedColumn = 0;
          while (mapping.generatedLine !== previousGeneratedLine) {
            next += ";";
            previousGeneratedLine++;
          }
        } else {
          if (i > 0) {
            if (!util.compareByGeneratedPositionsInflated(mapping, mappings[i - 1])) {
              continue;
            }
            next += ",";
          }
        }
        next += base64VLQ.encode(mapping.generatedColumn - previousGeneratedColumn);
        previousGeneratedColumn = mapping.generatedColumn;
        if (mapping.source != null) {
          sourceIdx = this._sources.indexOf(mapping.source);
          next += base64VLQ.encode(sourceIdx - previousSource);
          previousSource = sourceIdx;
          next += base64VLQ.encode(mapping.originalLine - 1 - previousOriginalLine);
          previousOriginalLine = mapping.originalLine - 1;
          next += base64VLQ.encode(mapping.originalColumn - previousOriginalColumn);
          previousOriginalColumn = mapping.originalColumn;
          if (mapping.name != null) {
            nameIdx = this._names.indexOf(mapping.name);
            next += base64VLQ.encode(nameIdx - previousName);
            previousName = nameIdx;
          }
        }
        result += next;
      }
      return result;
    };
    SourceMapGenerator.prototype._generateSourcesContent = function SourceMapGenerator_generateSourcesContent(aSources, aSourceRoot) {
      return aSources.map(function(source) {
        if (!this._sourcesContents) {
          return null;
        }
        if (aSourceRoot != null) {
          source = util.relative(aSourceRoot, source);
        }
        var key = util.toSetString(source);
        return Object.prototype.hasOwnProperty.call(this._sourcesContents, key) ? this._sourcesContents[key] : null;
      }, this);
    };
    SourceMapGenerator.prototype.toJSON = function SourceMapGenerator_toJSON() {
      var map = {
        version: this._version,
        sources: this._sources.toArray(),
        names: this._names.toArray(),
        mappings: this._serializeMappings()
      };
      if (this._file != null) {
        map.file = this._file;
      }
      if (this._sourceRoot != null) {
        map.sourceRoot = this._sourceRoot;
      }
      if (this._sourcesContents) {
        map.sourcesContent = this._generateSourcesContent(map.sources, map.sourceRoot);
      }
      return map;
    };
    SourceMapGenerator.prototype.toString = function SourceMapGenerator_toString() {
      return JSON.stringify(this.toJSON());
    };
    exports.SourceMapGenerator = SourceMapGenerator;
  }
});

// node_modules/source-map/lib/binary-search.js
var require_binary_search = __commonJS({
  "node_modules/source-map/lib/binary-search.js"(exports) {
    exports.GREATEST_LOWER_BOUND = 1;
    exports.LEAST_UPPER_BOUND = 2;
    function recursiveSearch(aLow, aHigh, aNeedle, aHaystack, aCompare, aBias) {
      var mid = Math.floor((aHigh - aLow) / 2) + aLow;
      var cmp = aCompare(aNeedle, aHaystack[mid], true);
      if (cmp === 0) {
        return mid;
      } else if (cmp > 0) {
        if (aHigh - mid > 1) {
          return recursiveSearch(mid, aHigh, aNeedle, aHaystack, aCompare, aBias);
        }
        if (aBias == exports.LEAST_UPPER_BOUND) {
          return aHigh < aHaystack.length ? aHigh : -1;
        } else {
          return mid;
        }
      } else {
        if (mid - aLow > 1) {
          return recursiveSearch(aLow, mid, aNeedle, aHaystack, aCompare, aBias);
        }
        if (aBias == exports.LEAST_UPPER_BOUND) {
          return mid;
        } else {
          return aLow < 0 ? -1 : aLow;
        }
      }
    }
    exports.search = function search2(aNeedle, aHaystack, aCompare, aBias) {
      if (aHaystack.length === 0) {
        return -1;
      }
      var index = recursiveSearch(
        -1,
        aHaystack.length,
        aNeedle,
        aHaystack,
        aCompare,
        aBias || exports.GREATEST_LOWER_BOUND
      );
      if (index < 0) {
        return -1;
      }
      while (index - 1 >= 0) {
        if (aCompare(aHaystack[index], aHaystack[index - 1], true) !== 0) {
          break;
        }
        --index;
      }
      return index;
    };
  }
});

// node_modules/source-map/lib/quick-sort.js
var require_quick_sort = __commonJS({
  "node_modules/source-map/lib/quick-sort.js"(exports) {
    function swap(ary, x, y) {
      var temp = ary[x];
      ary[x] = ary[y];
      ary[y] = temp;
    }
    function randomIntInRange(low, high) {
      return Math.round(low + Math.random() * (high - low));
    }
    function doQuickSort(ary, comparator, p, r) {
      if (p < r) {
        var pivotIndex = randomIntInRange(p, r);
        var i = p - 1;
        swap(ary, pivotIndex, r);
        var pivot = ary[r];
        for (var j = p; j < r; j++) {
          if (comparator(ary[j], pivot) <= 0) {
            i += 1;
            swap(ary, i, j);
          }
        }
        swap(ary, i + 1, j);
        var q = i + 1;
        doQuickSort(ary, comparator, p, q - 1);
        doQuickSort(ary, comparator, q + 1, r);
      }
    }
    exports.quickSort = function(ary, comparator) {
      doQuickSort(ary, comparator, 0, ary.length - 1);
    };
  }
});

// node_modules/source-map/lib/source-map-consumer.js
var require_source_map_consumer = __commonJS({
  "node_modules/source-map/lib/source-map-consumer.js"(exports) {
    var util = require_util();
    var binarySearch = require_binary_search();
    var ArraySet = require_array_set().ArraySet;
    var base64VLQ = require_base64_vlq();
    var quickSort = require_quick_sort().quickSort;
    function SourceMapConsumer(aSourceMap, aSourceMapURL) {
      var sourceMap = aSourceMap;
      if (typeof aSourceMap === "string") {
        sourceMap = util.parseSourceMapInput(aSourceMap);
      }
      return sourceMap.sections != null ? new IndexedSourceMapConsumer(sourceMap, aSourceMapURL) : new BasicSourceMapConsumer(sourceMap, aSourceMapURL);
    }
    SourceMapConsumer.fromSourceMap = function(aSourceMap, aSourceMapURL) {
      return BasicSourceMapConsumer.fromSourceMap(aSourceMap, aSourceMapURL);
    };
    SourceMapConsumer.prototype._version = 3;
    SourceMapConsumer.prototype.__generatedMappings = null;
    Object.defineProperty(SourceMapConsumer.prototype, "_generatedMappings", {
      configurable: true,
      enumerable: true,
      get: function() {
        if (!this.__generatedMappings) {
          this._parseMappings(this._mappings, this.sourceRoot);
        }
        return this.__generatedMappings;
      }
    });
    SourceMapConsumer.prototype.__originalMappings = null;
    Object.defineProperty(SourceMapConsumer.prototype, "_originalMappings", {
      configurable: true,
      enumerable: true,
      get: function() {
        if (!this.__originalMappings) {
          this._parseMappings(this._mappings, this.sourceRoot);
        }
        return this.__originalMappings;
      }
    });
    SourceMapConsumer.prototype._charIsMappingSeparator = function SourceMapConsumer_charIsMappingSeparator(aStr, index) {
      var c = aStr.charAt(index);
      return c === ";" || c === ",";
    };
    SourceMapConsumer.prototype._parseMappings = function SourceMapConsumer_parseMappings(aStr, aSourceRoot) {
      throw new Error("Subclasses must implement _parseMappings");
    };
    SourceMapConsumer.GENERATED_ORDER = 1;
    SourceMapConsumer.ORIGINAL_ORDER = 2;
    SourceMapConsumer.GREATEST_LOWER_BOUND = 1;
    SourceMapConsumer.LEAST_UPPER_BOUND = 2;
    SourceMapConsumer.prototype.eachMapping = function SourceMapConsumer_eachMapping(aCallback, aContext, aOrder) {
      var context = aContext || null;
      var order = aOrder || SourceMapConsumer.GENERATED_ORDER;
      var mappings;
      switch (order) {
        case SourceMapConsumer.GENERATED_ORDER:
          mappings = this._generatedMappings;
          break;
        case SourceMapConsumer.ORIGINAL_ORDER:
          mappings = this._originalMappings;
          break;
        default:
          throw new Error("Unknown order of iteration.");
      }
      var sourceRoot = this.sourceRoot;
      mappings.map(function(mapping) {
        var source = mapping.source === null ? null : this._sources.at(mapping.source);
        source = util.computeSourceURL(sourceRoot, source, this._sourceMapURL);
        return {
          source,
          generatedLine: mapping.generatedLine,
          generatedColumn: mapping.generatedColumn,
          originalLine: mapping.originalLine,
          originalColumn: mapping.originalColumn,
          name: mapping.name === null ? null : this._names.at(mapping.name)
        };
      }, this).forEach(aCallback, context);
    };
    SourceMapConsumer.prototype.allGeneratedPositionsFor = function SourceMapConsumer_allGeneratedPositionsFor(aArgs) {
      var line2 = util.getArg(aArgs, "line");
      var needle = {
        source: util.getArg(aArgs, "source"),
        originalLine: line2,
        originalColumn: util.getArg(aArgs, "column", 0)
      };
      needle.source = this._findSourceIndex(needle.source);
      if (needle.source < 0) {
        return [];
      }
      var mappings = [];
      var index = this._findMapping(
        needle,
        this._originalMappings,
        "originalLine",
        "originalColumn",
        util.compareByOriginalPositions,
        binarySearch.LEAST_UPPER_BOUND
      );
      if (index >= 0) {
        var mapping = this._originalMappings[index];
        if (aArgs.column === void 0) {
          var originalLine = mapping.originalLine;
          while (mapping && mapping.originalLine === originalLine) {
            mappings.push({
              line: util.getArg(mapping, "generatedLine", null),
              column: util.getArg(mapping, "generatedColumn", null),
              lastColumn: util.getArg(mapping, "lastGeneratedColumn", null)
            });
            mapping = this._originalMappings[++index];
          }
        } else {
          var originalColumn = mapping.originalColumn;
          while (mapping && mapping.originalLine === line2 && mapping.originalColumn == originalColumn) {
            mappings.push({
              line: util.getArg(mapping, "generatedLine", null),
              column: util.getArg(mapping, "generatedColumn", null),
              lastColumn: util.getArg(mapping, "lastGeneratedColumn", null)
            });
            mapping = this._originalMappings[++index];
          }
        }
      }
      return mappings;
    };
    exports.SourceMapConsumer = SourceMapConsumer;
    function BasicSourceMapConsumer(aSourceMap, aSourceMapURL) {
      var sourceMap = aSourceMap;
      if (typeof aSourceMap === "string") {
        sourceMap = util.parseSourceMapInput(aSourceMap);
      }
      var version = util.getArg(sourceMap, "version");
      var sources = util.getArg(sourceMap, "sources");
      var names = util.getArg(sourceMap, "names", []);
      var sourceRoot = util.getArg(sourceMap, "sourceRoot", null);
      var sourcesContent = util.getArg(sourceMap, "sourcesContent", null);
      var mappings = util.getArg(sourceMap, "mappings");
      var file2 = util.getArg(sourceMap, "file", null);
      if (version != this._version) {
        throw new Error("Unsupported version: " + version);
      }
      if (sourceRoot) {
        sourceRoot = util.normalize(sourceRoot);
      }
      sources = sources.map(String).map(util.normalize).map(function(source) {
        return sourceRoot && util.isAbsolute(sourceRoot) && util.isAbsolute(source) ? util.relative(sourceRoot, source) : source;
      });
      this._names = ArraySet.fromArray(names.map(String), true);
      this._sources = ArraySet.fromArray(sources, true);
      this._absoluteSources = this._sources.toArray().map(function(s) {
        return util.computeSourceURL(sourceRoot, s, aSourceMapURL);
      });
      this.sourceRoot = sourceRoot;
      this.sourcesContent = sourcesContent;
      this._mappings = mappings;
      this._sourceMapURL = aSourceMapURL;
      this.file = file2;
    }
    BasicSourceMapConsumer.prototype = Object.create(SourceMapConsumer.prototype);
    BasicSourceMapConsumer.prototype.consumer = SourceMapConsumer;
    BasicSourceMapConsumer.prototype._findSourceIndex = function(aSource) {
      var relativeSource = aSource;
      if (this.sourceRoot != null) {
        relativeSource = util.relative(this.sourceRoot, relativeSource);
      }
      if (this._sources.has(relativeSource)) {
        return this._sources.indexOf(relativeSource);
      }
      var i;
      for (i = 0; i < this._absoluteSources.length; ++i) {
        if (this._absoluteSources[i] == aSource) {
          return i;
        }
      }
      return -1;
    };
    BasicSourceMapConsumer.fromSourceMap = function SourceMapConsumer_fromSourceMap(aSourceMap, aSourceMapURL) {
      var smc = Object.create(BasicSourceMapConsumer.prototype);
      var names = smc._names = ArraySet.fromArray(aSourceMap._names.toArray(), true);
      var sources = smc._sources = ArraySet.fromArray(aSourceMap._sources.toArray(), true);
      smc.sourceRoot = aSourceMap._sourceRoot;
      smc.sourcesContent = aSourceMap._generateSourcesContent(
        smc._sources.toArray(),
        smc.sourceRoot
      );
      smc.file = aSourceMap._file;
      smc._sourceMapURL = aSourceMapURL;
      smc._absoluteSources = smc._sources.toArray().map(function(s) {
        return util.computeSourceURL(smc.sourceRoot, s, aSourceMapURL);
      });
      var generatedMappings = aSourceMap._mappings.toArray().slice();
      var destGeneratedMappings = smc.__generatedMappings = [];
      var destOriginalMappings = smc.__originalMappings = [];
      for (var i = 0, length = generatedMappings.length; i < length; i++) {
        var srcMapping = generatedMappings[i];
        var destMapping = new Mapping();
        destMapping.generatedLine = srcMapping.generatedLine;
        destMapping.generatedColumn = srcMapping.generatedColumn;
        if (srcMapping.source) {
          destMapping.source = sources.indexOf(srcMapping.source);
          destMapping.originalLine = srcMapping.originalLine;
          destMapping.originalColumn = srcMapping.originalColumn;
          if (srcMapping.name) {
            destMapping.name = names.indexOf(srcMapping.name);
          }
          destOriginalMappings.push(destMapping);
        }
        destGeneratedMappings.push(destMapping);
      }
      quickSort(smc.__originalMappings, util.compareByOriginalPositions);
      return smc;
    };
    BasicSourceMapConsumer.prototype._version = 3;
    Object.defineProperty(BasicSourceMapConsumer.prototype, "sources", {
      get: function() {
        return this._absoluteSources.slice();
      }
    });
    function Mapping() {
      this.generatedLine = 0;
      this.generatedColumn = 0;
      this.source = null;
      this.originalLine = null;
      this.originalColumn = null;
      this.name = null;
    }
    BasicSourceMapConsumer.prototype._parseMappings = function SourceMapConsumer_parseMappings(aStr, aSourceRoot) {
      var generatedLine = 1;
      var previousGeneratedColumn = 0;
      var previousOriginalLine = 0;
      var previousOriginalColumn = 0;
      var previousSource = 0;
      var previousName = 0;
      var length = aStr.length;
      var index = 0;
      var cachedSegments = {};
      var temp = {};
      var originalMappings = [];
      var generatedMappings = [];
      var mapping, str, segment, end, value;
      while (index < length) {
        if (aStr.charAt(index) === ";") {
          generatedLine++;
          index++;
          previousGeneratedColumn = 0;
        } else if (aStr.charAt(index) === ",") {
          index++;
        } else {
          mapping = new Mapping();
          mapping.generatedLine = generatedLine;
          for (end = index; end < length; end++) {
            if (this._charIsMappingSeparator(aStr, end)) {
              break;
            }
          }
          str = aStr.slice(index, end);
          segment = cachedSegments[str];
          if (segment) {
            index += str.length;
          } else {
            segment = [];
            while (index < end) {
              base64VLQ.decode(aStr, index, temp);
              value = temp.value;
              index = temp.rest;
              segment.push(value);
            }
            if (segment.length === 2) {
              throw new Error("Found a source, but no line and column");
            }
            if (segment.length === 3) {
              throw new Error("Found a source and line, but no column");
            }
            cachedSegments[str] = segment;
          }
          mapping.generatedColumn = previousGeneratedColumn + segment[0];
          previousGeneratedColumn = mapping.generatedColumn;
          if (segment.length > 1) {
            mapping.source = previousSource + segment[1];
            previousSource += segment[1];
            mapping.originalLine = previousOriginalLine + segment[2];
            previousOriginalLine = mapping.originalLine;
            mapping.originalLine += 1;
            mapping.originalColumn = previousOriginalColumn + segment[3];
            previousOriginalColumn = mapping.originalColumn;
            if (segment.length > 4) {
              mapping.name = previousName + segment[4];
              previousName += segment[4];
            }
          }
          generatedMappings.push(mapping);
          if (typeof mapping.originalLine === "number") {
            originalMappings.push(mapping);
          }
        }
      }
      quickSort(generatedMappings, util.compareByGeneratedPositionsDeflated);
      this.__generatedMappings = generatedMappings;
      quickSort(originalMappings, util.compareByOriginalPositions);
      this.__originalMappings = originalMappings;
    };
    BasicSourceMapConsumer.prototype._findMapping = function SourceMapConsumer_findMapping(aNeedle, aMappings, aLineName, aColumnName, aComparator, aBias) {
      if (aNeedle[aLineName] <= 0) {
        throw new TypeError("Line must be greater than or equal to 1, got " + aNeedle[aLineName]);
      }
      if (aNeedle[aColumnName] < 0) {
        throw new TypeError("Column must be greater than or equal to 0, got " + aNeedle[aColumnName]);
      }
      return binarySearch.search(aNeedle, aMappings, aComparator, aBias);
    };
    BasicSourceMapConsumer.prototype.computeColumnSpans = function SourceMapConsumer_computeColumnSpans() {
      for (var index = 0; index < this._generatedMappings.length; ++index) {
        var mapping = this._generatedMappings[index];
        if (index + 1 < this._generatedMappings.length) {
          var nextMapping = this._generatedMappings[index + 1];
          if (mapping.generatedLine === nextMapping.generatedLine) {
            mapping.lastGeneratedColumn = nextMapping.generatedColumn - 1;
            continue;
          }
        }
        mapping.lastGeneratedColumn = Infinity;
      }
    };
    BasicSourceMapConsumer.prototype.originalPositionFor = function SourceMapConsumer_originalPositionFor(aArgs) {
      var needle = {
        generatedLine: util.getArg(aArgs, "line"),
        generatedColumn: util.getArg(aArgs, "column")
      };
      var index = this._findMapping(
        needle,
        this._generatedMappings,
        "generatedLine",
        "generatedColumn",
        util.compareByGeneratedPositionsDeflated,
        util.getArg(aArgs, "bias", SourceMapConsumer.GREATEST_LOWER_BOUND)
      );
      if (index >= 0) {
        var mapping = this._generatedMappings[index];
        if (mapping.generatedLine === needle.generatedLine) {
          var source = util.getArg(mapping, "source", null);
          if (source !== null) {
            source = this._sources.at(source);
            source = util.computeSourceURL(this.sourceRoot, source, this._sourceMapURL);
          }
          var name = util.getArg(mapping, "name", null);
          if (name !== null) {
            name = this._names.at(name);
          }
          return {
            source,
            line: util.getArg(mapping, "originalLine", null),
            column: util.getArg(mapping, "originalColumn", null),
            name
          };
        }
      }
      return {
        source: null,
        line: null,
        column: null,
        name: null
      };
    };
    BasicSourceMapConsumer.prototype.hasContentsOfAllSources = function BasicSourceMapConsumer_hasContentsOfAllSources() {
      if (!this.sourcesContent) {
        return false;
      }
      return this.sourcesContent.length >= this._sources.size() && !this.sourcesContent.some(function(sc) {
        return sc == null;
      });
    };
    BasicSourceMapConsumer.prototype.sourceContentFor = function SourceMapConsumer_sourceContentFor(aSource, nullOnMissing) {
      if (!this.sourcesContent) {
        return null;
      }
      var index = this._findSourceIndex(aSource);
      if (index >= 0) {
        return this.sourcesContent[index];
      }
      var relativeSource = aSource;
      if (this.sourceRoot != null) {
        relativeSource = util.relative(this.sourceRoot, relativeSource);
      }
      var url;
      if (this.sourceRoot != null && (url = util.urlParse(this.sourceRoot))) {
        var fileUriAbsPath = relativeSource.replace(/^file:\/\//, "");
        if (url.scheme == "file" && this._sources.has(fileUriAbsPath)) {
          return this.sourcesContent[this._sources.indexOf(fileUriAbsPath)];
        }
        if ((!url.path || url.path == "/") && this._sources.has("/" + relativeSource)) {
          return this.sourcesContent[this._sources.indexOf("/" + relativeSource)];
        }
      }
      if (nullOnMissing) {
        return null;
      } else {
        throw new Error('"' + relativeSource + '" is not in the SourceMap.');
      }
    };
    BasicSourceMapConsumer.prototype.generatedPositionFor = function SourceMapConsumer_generatedPositionFor(aArgs) {
      var source = util.getArg(aArgs, "source");
      source = this._findSourceIndex(source);
      if (source < 0) {
        return {
          line: null,
          column: null,
          lastColumn: null
        };
      }
      var needle = {
        source,
        originalLine: util.getArg(aArgs, "line"),
        originalColumn: util.getArg(aArgs, "column")
      };
      var index = this._findMapping(
        needle,
        this._originalMappings,
        "originalLine",
        "originalColumn",
        util.compareByOriginalPositions,
        util.getArg(aArgs, "bias", SourceMapConsumer.GREATEST_LOWER_BOUND)
      );
      if (index >= 0) {
        var mapping = this._originalMappings[index];
        if (mapping.source === needle.source) {
          return {
            line: util.getArg(mapping, "generatedLine", null),
            column: util.getArg(mapping, "generatedColumn", null),
            lastColumn: util.getArg(mapping, "lastGeneratedColumn", null)
          };
        }
      }
      return {
        line: null,
        column: null,
        lastColumn: null
      };
    };
    exports.BasicSourceMapConsumer = BasicSourceMapConsumer;
    function IndexedSourceMapConsumer(aSourceMap, aSourceMapURL) {
      var sourceMap = aSourceMap;
      if (typeof aSourceMap === "string") {
        sourceMap = util.parseSourceMapInput(aSourceMap);
      }
      var version = util.getArg(sourceMap, "version");
      var sections = util.getArg(sourceMap, "sections");
      if (version != this._version) {
        throw new Error("Unsupported version: " + version);
      }
      this._sources = new ArraySet();
      this._names = new ArraySet();
      var lastOffset = {
        line: -1,
        column: 0
      };
      this._sections = sections.map(function(s) {
        if (s.url) {
          throw new Error("Support for url field in sections not implemented.");
        }
        var offset = util.getArg(s, "offset");
        var offsetLine = util.getArg(offset, "line");
        var offsetColumn = util.getArg(offset, "column");
        if (offsetLine < lastOffset.line || offsetLine === lastOffset.line && offsetColumn < lastOffset.column) {
          throw new Error("Section offsets must be ordered and non-overlapping.");
        }
        lastOffset = offset;
        return {
          generatedOffset: {
            // The offset fields are 0-based, but we use 1-based indices when
            // encoding/decoding from VLQ.
            generatedLine: offsetLine + 1,
            generatedColumn: offsetColumn + 1
          },
          consumer: new SourceMapConsumer(util.getArg(s, "map"), aSourceMapURL)
        };
      });
    }
    IndexedSourceMapConsumer.prototype = Object.create(SourceMapConsumer.prototype);
    IndexedSourceMapConsumer.prototype.constructor = SourceMapConsumer;
    IndexedSourceMapConsumer.prototype._version = 3;
    Object.defineProperty(IndexedSourceMapConsumer.prototype, "sources", {
      get: function() {
        var sources = [];
        for (var i = 0; i < this._sections.length; i++) {
          for (var j = 0; j < this._sections[i].consumer.sources.length; j++) {
            sources.push(this._sections[i].consumer.sources[j]);
          }
        }
        return sources;
      }
    });
    IndexedSourceMapConsumer.prototype.originalPositionFor = function IndexedSourceMapConsumer_originalPositionFor(aArgs) {
      var needle = {
        generatedLine: util.getArg(aArgs, "line"),
        generatedColumn: util.getArg(aArgs, "column")
      };
      var sectionIndex = binarySearch.search(
        needle,
        this._sections,
        function(needle2, section2) {
          var cmp = needle2.generatedLine - section2.generatedOffset.generatedLine;
          if (cmp) {
            return cmp;
          }
          return needle2.generatedColumn - section2.generatedOffset.generatedColumn;
        }
      );
      var section = this._sections[sectionIndex];
      if (!section) {
        return {
          source: null,
          line: null,
          column: null,
          name: null
        };
      }
      return section.consumer.originalPositionFor({
        line: needle.generatedLine - (section.generatedOffset.generatedLine - 1),
        column: needle.generatedColumn - (section.generatedOffset.generatedLine === needle.generatedLine ? section.generatedOffset.generatedColumn - 1 : 0),
        bias: aArgs.bias
      });
    };
    IndexedSourceMapConsumer.prototype.hasContentsOfAllSources = function IndexedSourceMapConsumer_hasContentsOfAllSources() {
      return this._sections.every(function(s) {
        return s.consumer.hasContentsOfAllSources();
      });
    };
    IndexedSourceMapConsumer.prototype.sourceContentFor = function IndexedSourceMapConsumer_sourceContentFor(aSource, nullOnMissing) {
      for (var i = 0; i < this._sections.length; i++) {
        var section = this._sections[i];
        var content = section.consumer.sourceContentFor(aSource, true);
        if (content) {
          return content;
        }
      }
      if (nullOnMissing) {
        return null;
      } else {
        throw new Error('"' + aSource + '" is not in the SourceMap.');
      }
    };
    IndexedSourceMapConsumer.prototype.generatedPositionFor = function IndexedSourceMapConsumer_generatedPositionFor(aArgs) {
      for (var i = 0; i < this._sections.length; i++) {
        var section = this._sections[i];
        if (section.consumer._findSourceIndex(util.getArg(aArgs, "source")) === -1) {
          continue;
        }
        var generatedPosition = section.consumer.generatedPositionFor(aArgs);
        if (generatedPosition) {
          var ret = {
            line: generatedPosition.line + (section.generatedOffset.generatedLine - 1),
            column: generatedPosition.column + (section.generatedOffset.generatedLine === generatedPosition.line ? section.generatedOffset.generatedColumn - 1 : 0)
          };
          return ret;
        }
      }
      return {
        line: null,
        column: null
      };
    };
    IndexedSourceMapConsumer.prototype._parseMappings = function IndexedSourceMapConsumer_parseMappings(aStr, aSourceRoot) {
      this.__generatedMappings = [];
      this.__originalMappings = [];
      for (var i = 0; i < this._sections.length; i++) {
        var section = this._sections[i];
        var sectionMappings = section.consumer._generatedMappings;
        for (var j = 0; j < sectionMappings.length; j++) {
          var mapping = sectionMappings[j];
          var source = section.consumer._sources.at(mapping.source);
          source = util.computeSourceURL(section.consumer.sourceRoot, source, this._sourceMapURL);
          this._sources.add(source);
          source = this._sources.indexOf(source);
          var name = null;
          if (mapping.name) {
            name = section.consumer._names.at(mapping.name);
            this._names.add(name);
            name = this._names.indexOf(name);
          }
          var adjustedMapping = {
            source,
            generatedLine: mapping.generatedLine + (section.generatedOffset.generatedLine - 1),
            generatedColumn: mapping.generatedColumn + (section.generatedOffset.generatedLine === mapping.generatedLine ? section.generatedOffset.generatedColumn - 1 : 0),
            originalLine: mapping.originalLine,
            originalColumn: mapping.originalColumn,
            name
          };
          this.__generatedMappings.push(adjustedMapping);
          if (typeof adjustedMapping.originalLine === "number") {
            this.__originalMappings.push(adjustedMapping);
          }
        }
      }
      quickSort(this.__generatedMappings, util.compareByGeneratedPositionsDeflated);
      quickSort(this.__originalMappings, util.compareByOriginalPositions);
    };
    exports.IndexedSourceMapConsumer = IndexedSourceMapConsumer;
  }
});

// node_modules/source-map/lib/source-node.js
var require_source_node = __commonJS({
  "node_modules/source-map/lib/source-node.js"(exports) {
    var SourceMapGenerator = require_source_map_generator().SourceMapGenerator;
    var util = require_util();
    var REGEX_NEWLINE = /(\r?\n)/;
    var NEWLINE_CODE = 10;
    var isSourceNode = "$$$isSourceNode$$$";
    function SourceNode(aLine, aColumn, aSource, aChunks, aName) {
      this.children = [];
      this.sourceContents = {};
      this.line = aLine == null ? null : aLine;
      this.column = aColumn == null ? null : aColumn;
      this.source = aSource == null ? null : aSource;
      this.name = aName == null ? null : aName;
      this[isSourceNode] = true;
      if (aChunks != null) this.add(aChunks);
    }
    SourceNode.fromStringWithSourceMap = function SourceNode_fromStringWithSourceMap(aGeneratedCode, aSourceMapConsumer, aRelativePath) {
      var node = new SourceNode();
      var remainingLines = aGeneratedCode.split(REGEX_NEWLINE);
      var remainingLinesIndex = 0;
      var shiftNextLine = function() {
        var lineContents = getNextLine();
        var newLine = getNextLine() || "";
        return lineContents + newLine;
        function getNextLine() {
          return remainingLinesIndex < remainingLines.length ? remainingLines[remainingLinesIndex++] : void 0;
        }
      };
      var lastGeneratedLine = 1, lastGeneratedColumn = 0;
      var lastMapping = null;
      aSourceMapConsumer.eachMapping(function(mapping) {
        if (lastMapping !== null) {
          if (lastGeneratedLine < mapping.generatedLine) {
            addMappingWithCode(lastMapping, shiftNextLine());
            lastGeneratedLine++;
            lastGeneratedColumn = 0;
          } else {
            var nextLine = remainingLines[remainingLinesIndex] || "";
            var code = nextLine.substr(0, mapping.generatedColumn - lastGeneratedColumn);
            remainingLines[remainingLinesIndex] = nextLine.substr(mapping.generatedColumn - lastGeneratedColumn);
            lastGeneratedColumn = mapping.generatedColumn;
            addMappingWithCode(lastMapping, code);
            lastMapping = mapping;
            return;
          }
        }
        while (lastGeneratedLine < mapping.generatedLine) {
          node.add(shiftNextLine());
          lastGeneratedLine++;
        }
        if (lastGeneratedColumn < mapping.generatedColumn) {
          var nextLine = remainingLines[remainingLinesIndex] || "";
          node.add(nextLine.substr(0, mapping.generatedColumn));
          remainingLines[remainingLinesIndex] = nextLine.substr(mapping.generatedColumn);
          lastGeneratedColumn = mapping.generatedColumn;
        }
        lastMapping = mapping;
      }, this);
      if (remainingLinesIndex < remainingLines.length) {
        if (lastMapping) {
          addMappingWithCode(lastMapping, shiftNextLine());
        }
        node.add(remainingLines.splice(remainingLinesIndex).join(""));
      }
      aSourceMapConsumer.sources.forEach(function(sourceFile) {
        var content = aSourceMapConsumer.sourceContentFor(sourceFile);
        if (content != null) {
          if (aRelativePath != null) {
            sourceFile = util.join(aRelativePath, sourceFile);
          }
          node.setSourceContent(sourceFile, content);
        }
      });
      return node;
      function addMappingWithCode(mapping, code) {
        if (mapping === null || mapping.source === void 0) {
          node.add(code);
        } else {
          var source = aRelativePath ? util.join(aRelativePath, mapping.source) : mapping.source;
          node.add(new SourceNode(
            mapping.originalLine,
            mapping.originalColumn,
            source,
            code,
            mapping.name
          ));
        }
      }
    };
    SourceNode.prototype.add = function SourceNode_add(aChunk) {
      if (Array.isArray(aChunk)) {
        aChunk.forEach(function(chunk) {
          this.add(chunk);
        }, this);
      } else if (aChunk[isSourceNode] || typeof aChunk === "string") {
        if (aChunk) {
          this.children.push(aChunk);
        }
      } else {
        throw new TypeError(
          "Expected a SourceNode, string, or an array of SourceNodes and strings. Got " + aChunk
        );
      }
      return this;
    };
    SourceNode.prototype.prepend = function SourceNode_prepend(aChunk) {
      if (Array.isArray(aChunk)) {
        for (var i = aChunk.length - 1; i >= 0; i--) {
          this.prepend(aChunk[i]);
        }
      } else if (aChunk[isSourceNode] || typeof aChunk === "string") {
        this.children.unshift(aChunk);
      } else {
        throw new TypeError(
          "Expected a SourceNode, string, or an array of SourceNodes and strings. Got " + aChunk
        );
      }
      return this;
    };
    SourceNode.prototype.walk = function SourceNode_walk(aFn) {
      var chunk;
      for (var i = 0, len = this.children.length; i < len; i++) {
        chunk = this.children[i];
        if (chunk[isSourceNode]) {
          chunk.walk(aFn);
        } else {
          if (chunk !== "") {
            aFn(chunk, {
              source: this.source,
              line: this.line,
              column: this.column,
              name: this.name
            });
          }
        }
      }
    };
    SourceNode.prototype.join = function SourceNode_join(aSep) {
      var newChildren;
      var i;
      var len = this.children.length;
      if (len > 0) {
        newChildren = [];
        for (i = 0; i < len - 1; i++) {
          newChildren.push(this.children[i]);
          newChildren.push(aSep);
        }
        newChildren.push(this.children[i]);
        this.children = newChildren;
      }
      return this;
    };
    SourceNode.prototype.replaceRight = function SourceNode_replaceRight(aPattern, aReplacement) {
      var lastChild = this.children[this.children.length - 1];
      if (lastChild[isSourceNode]) {
        lastChild.replaceRight(aPattern, aReplacement);
      } else if (typeof lastChild === "string") {
        this.children[this.children.length - 1] = lastChild.replace(aPattern, aReplacement);
      } else {
        this.children.push("".replace(aPattern, aReplacement));
      }
      return this;
    };
    SourceNode.prototype.setSourceContent = function SourceNode_setSourceContent(aSourceFile, aSourceContent) {
      this.sourceContents[util.toSetString(aSourceFile)] = aSourceContent;
    };
    SourceNode.prototype.walkSourceContents = function SourceNode_walkSourceContents(aFn) {
      for (var i = 0, len = this.children.length; i < len; i++) {
        if (this.children[i][isSourceNode]) {
          this.children[i].walkSourceContents(aFn);
        }
      }
      var sources = Object.keys(this.sourceContents);
      for (var i = 0, len = sources.length; i < len; i++) {
        aFn(util.fromSetString(sources[i]), this.sourceContents[sources[i]]);
      }
    };
    SourceNode.prototype.toString = function SourceNode_toString() {
      var str = "";
      this.walk(function(chunk) {
        str += chunk;
      });
      return str;
    };
    SourceNode.prototype.toStringWithSourceMap = function SourceNode_toStringWithSourceMap(aArgs) {
      var generated = {
        code: "",
        line: 1,
        column: 0
      };
      var map = new SourceMapGenerator(aArgs);
      var sourceMappingActive = false;
      var lastOriginalSource = null;
      var lastOriginalLine = null;
      var lastOriginalColumn = null;
      var lastOriginalName = null;
      this.walk(function(chunk, original) {
        generated.code += chunk;
        if (original.source !== null && original.line !== null && original.column !== null) {
          if (lastOriginalSource !== original.source || lastOriginalLine !== original.line || lastOriginalColumn !== original.column || lastOriginalName !== original.name) {
            map.addMapping({
              source: original.source,
              original: {
                line: original.line,
                column: original.column
              },
              generated: {
                line: generated.line,
                column: generated.column
              },
              name: original.name
            });
          }
          lastOriginalSource = original.source;
          lastOriginalLine = original.line;
          lastOriginalColumn = original.column;
          lastOriginalName = original.name;
          sourceMappingActive = true;
        } else if (sourceMappingActive) {
          map.addMapping({
            generated: {
              line: generated.line,
              column: generated.column
            }
          });
          lastOriginalSource = null;
          sourceMappingActive = false;
        }
        for (var idx = 0, length = chunk.length; idx < length; idx++) {
          if (chunk.charCodeAt(idx) === NEWLINE_CODE) {
            generated.line++;
            generated.column = 0;
            if (idx + 1 === length) {
              lastOriginalSource = null;
              sourceMappingActive = false;
            } else if (sourceMappingActive) {
              map.addMapping({
                source: original.source,
                original: {
                  line: original.line,
                  column: original.column
                },
                generated: {
                  line: generated.line,
                  column: generated.column
                },
                name: original.name
              });
            }
          } else {
            generated.column++;
          }
        }
      });
      this.walkSourceContents(function(sourceFile, sourceContent) {
        map.setSourceContent(sourceFile, sourceContent);
      });
      return { code: generated.code, map };
    };
    exports.SourceNode = SourceNode;
  }
});

// node_modules/source-map/source-map.js
var require_source_map = __commonJS({
  "node_modules/source-map/source-map.js"(exports) {
    exports.SourceMapGenerator = require_source_map_generator().SourceMapGenerator;
    exports.SourceMapConsumer = require_source_map_consumer().SourceMapConsumer;
    exports.SourceNode = require_source_node().SourceNode;
  }
});

// node_modules/handlebars/dist/cjs/handlebars/compiler/code-gen.js
var require_code_gen = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/compiler/code-gen.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.safeJsonLiteral = safeJsonLiteral;
    var _utils = require_utils();
    var NEEDS_ESCAPING = /[\x00-\x1f\\"\u2028\u2029<\ud800-\udfff]/;
    var SCRIPT_DELIMITERS = /<(?=!--|\/?script)/gi;
    function escapeScriptDelimiters(code) {
      return code.replace(SCRIPT_DELIMITERS, "\\u003C");
    }
    function escapeSurrogate(surrogate) {
      return "\\u" + surrogate.charCodeAt(0).toString(16);
    }
    function safeJsonLiteral(value) {
      return escapeScriptDelimiters(JSON.stringify(value).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029").replace(/[\ud800-\udfff]/g, escapeSurrogate));
    }
    var SourceNode = void 0;
    try {
      if (typeof define !== "function" || !define.amd) {
        SourceMap = require_source_map();
        SourceNode = SourceMap.SourceNode;
      }
    } catch (err) {
    }
    var SourceMap;
    if (!SourceNode) {
      SourceNode = function(line2, column, srcFile, chunks) {
        this.src = "";
        if (chunks) {
          this.add(chunks);
        }
      };
      SourceNode.prototype = {
        add: function add(chunks) {
          if (_utils.isArray(chunks)) {
            chunks = chunks.join("");
          }
          this.src += chunks;
        },
        prepend: function prepend(chunks) {
          if (_utils.isArray(chunks)) {
            chunks = chunks.join("");
          }
          this.src = chunks + this.src;
        },
        toStringWithSourceMap: function toStringWithSourceMap() {
          return { code: this.toString() };
        },
        toString: function toString() {
          return this.src;
        }
      };
    }
    function castChunk(chunk, codeGen, loc) {
      if (_utils.isArray(chunk)) {
        var ret = [];
        for (var i = 0, len = chunk.length; i < len; i++) {
          ret.push(codeGen.wrap(chunk[i], loc));
        }
        return ret;
      } else if (typeof chunk === "boolean" || typeof chunk === "number") {
        return chunk + "";
      }
      return chunk;
    }
    function CodeGen(srcFile) {
      this.srcFile = srcFile;
      this.source = [];
    }
    CodeGen.prototype = {
      isEmpty: function isEmpty() {
        return !this.source.length;
      },
      prepend: function prepend(source, loc) {
        this.source.unshift(this.wrap(source, loc));
      },
      push: function push(source, loc) {
        this.source.push(this.wrap(source, loc));
      },
      merge: function merge() {
        var source = this.empty();
        this.each(function(line2) {
          source.add(["  ", line2, "\n"]);
        });
        return source;
      },
      each: function each2(iter) {
        for (var i = 0, len = this.source.length; i < len; i++) {
          iter(this.source[i]);
        }
      },
      empty: function empty() {
        var loc = this.currentLocation || { start: {} };
        return new SourceNode(loc.start.line, loc.start.column, this.srcFile);
      },
      wrap: function wrap(chunk) {
        var loc = arguments.length <= 1 || arguments[1] === void 0 ? this.currentLocation || { start: {} } : arguments[1];
        if (chunk instanceof SourceNode) {
          return chunk;
        }
        chunk = castChunk(chunk, this, loc);
        return new SourceNode(loc.start.line, loc.start.column, this.srcFile, chunk);
      },
      functionCall: function functionCall(fn, type, params) {
        params = this.generateList(params);
        return this.wrap([fn, type ? "." + type + "(" : "(", params, ")"]);
      },
      quotedString: function quotedString(str) {
        str = str + "";
        if (!NEEDS_ESCAPING.test(str)) {
          return '"' + str + '"';
        }
        return safeJsonLiteral(str);
      },
      objectLiteral: function objectLiteral(obj) {
        var _this = this;
        var pairs = [];
        Object.keys(obj).forEach(function(key) {
          var value = castChunk(obj[key], _this);
          if (value !== "undefined") {
            pairs.push([_this.quotedString(key), ":", value]);
          }
        });
        var ret = this.generateList(pairs);
        ret.prepend("{");
        ret.add("}");
        return ret;
      },
      generateList: function generateList(entries) {
        var ret = this.empty();
        for (var i = 0, len = entries.length; i < len; i++) {
          if (i) {
            ret.add(",");
          }
          ret.add(castChunk(entries[i], this));
        }
        return ret;
      },
      generateArray: function generateArray(entries) {
        var ret = this.generateList(entries);
        ret.prepend("[");
        ret.add("]");
        return ret;
      }
    };
    exports["default"] = CodeGen;
  }
});

// node_modules/handlebars/dist/cjs/handlebars/compiler/javascript-compiler.js
var require_javascript_compiler = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/compiler/javascript-compiler.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _base = require_base();
    var _exception = require_exception();
    var _exception2 = _interopRequireDefault(_exception);
    var _utils = require_utils();
    var _codeGen = require_code_gen();
    var _codeGen2 = _interopRequireDefault(_codeGen);
    function Literal(value) {
      this.value = value;
    }
    function JavaScriptCompiler() {
    }
    JavaScriptCompiler.prototype = {
      // PUBLIC API: You can override these methods in a subclass to provide
      // alternative compiled forms for name lookup and buffering semantics
      nameLookup: function nameLookup(parent, name) {
        return this.internalNameLookup(parent, name);
      },
      depthedLookup: function depthedLookup(name) {
        return [this.aliasable("container.lookup"), "(depths, ", this.quotedString(name), ")"];
      },
      compilerInfo: function compilerInfo() {
        var revision = _base.COMPILER_REVISION, versions = _base.REVISION_CHANGES[revision];
        return [revision, versions];
      },
      appendToBuffer: function appendToBuffer(source, location, explicit) {
        if (!_utils.isArray(source)) {
          source = [source];
        }
        source = this.source.wrap(source, location);
        if (this.environment.isSimple) {
          return ["return ", source, ";"];
        } else if (explicit) {
          return ["buffer += ", source, ";"];
        } else {
          source.appendToBuffer = true;
          return source;
        }
      },
      initializeBuffer: function initializeBuffer() {
        return this.quotedString("");
      },
      // END PUBLIC API
      internalNameLookup: function internalNameLookup(parent, name) {
        this.lookupPropertyFunctionIsUsed = true;
        return ["lookupProperty(", parent, ",", this.quotedString(name), ")"];
      },
      lookupPropertyFunctionIsUsed: false,
      compile: function compile(environment, options, context, asObject) {
        this.environment = environment;
        this.options = options;
        this.stringParams = this.options.stringParams;
        this.trackIds = this.options.trackIds;
        this.precompile = !asObject;
        this.name = this.environment.name;
        this.isChild = !!context;
        this.context = context || {
          decorators: [],
          programs: [],
          environments: []
        };
        this.preamble();
        this.stackSlot = 0;
        this.stackVars = [];
        this.aliases = {};
        this.registers = { list: [] };
        this.hashes = [];
        this.compileStack = [];
        this.inlineStack = [];
        this.blockParams = [];
        this.compileChildren(environment, options);
        this.useDepths = this.useDepths || environment.useDepths || environment.useDecorators || this.options.compat;
        this.useBlockParams = this.useBlockParams || environment.useBlockParams;
        var opcodes = environment.opcodes, opcode = void 0, firstLoc = void 0, i = void 0, l = void 0;
        for (i = 0, l = opcodes.length; i < l; i++) {
          opcode = opcodes[i];
          this.source.currentLocation = opcode.loc;
          firstLoc = firstLoc || opcode.loc;
          this[opcode.opcode].apply(this, opcode.args);
        }
        this.source.currentLocation = firstLoc;
        this.pushSource("");
        if (this.stackSlot || this.inlineStack.length || this.compileStack.length) {
          throw new _exception2["default"]("Compile completed with content left on stack");
        }
        if (!this.decorators.isEmpty()) {
          this.useDecorators = true;
          this.decorators.prepend(["var decorators = container.decorators, ", this.lookupPropertyFunctionVarDeclaration(), ";\n"]);
          this.decorators.push("return fn;");
          if (asObject) {
            this.decorators = Function.apply(this, ["fn", "props", "container", "depth0", "data", "blockParams", "depths", this.decorators.merge()]);
          } else {
            this.decorators.prepend("function(fn, props, container, depth0, data, blockParams, depths) {\n");
            this.decorators.push("}\n");
            this.decorators = this.decorators.merge();
          }
        } else {
          this.decorators = void 0;
        }
        var fn = this.createFunctionContext(asObject);
        if (!this.isChild) {
          var ret = {
            compiler: this.compilerInfo(),
            main: fn
          };
          if (this.decorators) {
            ret.main_d = this.decorators;
            ret.useDecorators = true;
          }
          var _context = this.context;
          var programs = _context.programs;
          var decorators = _context.decorators;
          for (i = 0, l = programs.length; i < l; i++) {
            ret[i] = programs[i];
            if (decorators[i]) {
              ret[i + "_d"] = decorators[i];
              ret.useDecorators = true;
            }
          }
          if (this.environment.usePartial) {
            ret.usePartial = true;
          }
          if (this.options.data) {
            ret.useData = true;
          }
          if (this.useDepths) {
            ret.useDepths = true;
          }
          if (this.useBlockParams) {
            ret.useBlockParams = true;
          }
          if (this.options.compat) {
            ret.compat = true;
          }
          if (!asObject) {
            ret.compiler = JSON.stringify(ret.compiler);
            this.source.currentLocation = { start: { line: 1, column: 0 } };
            ret = this.objectLiteral(ret);
            if (options.srcName) {
              ret = ret.toStringWithSourceMap({ file: options.destName });
              ret.map = ret.map && ret.map.toString();
            } else {
              ret = ret.toString();
            }
          } else {
            ret.compilerOptions = this.options;
          }
          return ret;
        } else {
          return fn;
        }
      },
      preamble: function preamble() {
        this.lastContext = 0;
        this.source = new _codeGen2["default"](this.options.srcName);
        this.decorators = new _codeGen2["default"](this.options.srcName);
      },
      createFunctionContext: function createFunctionContext(asObject) {
        var _this = this;
        var varDeclarations = "";
        var locals = this.stackVars.concat(this.registers.list);
        if (locals.length > 0) {
          varDeclarations += ", " + locals.join(", ");
        }
        var aliasCount = 0;
        Object.keys(this.aliases).forEach(function(alias) {
          var node = _this.aliases[alias];
          if (node.children && node.referenceCount > 1) {
            varDeclarations += ", alias" + ++aliasCount + "=" + alias;
            node.children[0] = "alias" + aliasCount;
          }
        });
        if (this.lookupPropertyFunctionIsUsed) {
          varDeclarations += ", " + this.lookupPropertyFunctionVarDeclaration();
        }
        var params = ["container", "depth0", "helpers", "partials", "data"];
        if (this.useBlockParams || this.useDepths) {
          params.push("blockParams");
        }
        if (this.useDepths) {
          params.push("depths");
        }
        var source = this.mergeSource(varDeclarations);
        if (asObject) {
          params.push(source);
          return Function.apply(this, params);
        } else {
          return this.source.wrap(["function(", params.join(","), ") {\n  ", source, "}"]);
        }
      },
      mergeSource: function mergeSource(varDeclarations) {
        var isSimple = this.environment.isSimple, appendOnly = !this.forceBuffer, appendFirst = void 0, sourceSeen = void 0, bufferStart = void 0, bufferEnd = void 0;
        this.source.each(function(line2) {
          if (line2.appendToBuffer) {
            if (bufferStart) {
              line2.prepend("  + ");
            } else {
              bufferStart = line2;
            }
            bufferEnd = line2;
          } else {
            if (bufferStart) {
              if (!sourceSeen) {
                appendFirst = true;
              } else {
                bufferStart.prepend("buffer += ");
              }
              bufferEnd.add(";");
              bufferStart = bufferEnd = void 0;
            }
            sourceSeen = true;
            if (!isSimple) {
              appendOnly = false;
            }
          }
        });
        if (appendOnly) {
          if (bufferStart) {
            bufferStart.prepend("return ");
            bufferEnd.add(";");
          } else if (!sourceSeen) {
            this.source.push('return "";');
          }
        } else {
          varDeclarations += ", buffer = " + (appendFirst ? "" : this.initializeBuffer());
          if (bufferStart) {
            bufferStart.prepend("return buffer + ");
            bufferEnd.add(";");
          } else {
            this.source.push("return buffer;");
          }
        }
        if (varDeclarations) {
          this.source.prepend("var " + varDeclarations.substring(2) + (appendFirst ? "" : ";\n"));
        }
        return this.source.merge();
      },
      lookupPropertyFunctionVarDeclaration: function lookupPropertyFunctionVarDeclaration() {
        return "\n      lookupProperty = container.lookupProperty || function(parent, propertyName) {\n        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {\n          return parent[propertyName];\n        }\n        return undefined\n    }\n    ".trim();
      },
      // [blockValue]
      //
      // On stack, before: hash, inverse, program, value
      // On stack, after: return value of blockHelperMissing
      //
      // The purpose of this opcode is to take a block of the form
      // `{{#this.foo}}...{{/this.foo}}`, resolve the value of `foo`, and
      // replace it on the stack with the result of properly
      // invoking blockHelperMissing.
      blockValue: function blockValue(name) {
        var blockHelperMissing = this.aliasable("container.hooks.blockHelperMissing"), params = [this.contextName(0)];
        this.setupHelperArgs(name, 0, params);
        var blockName = this.popStack();
        params.splice(1, 0, blockName);
        this.push(this.source.functionCall(blockHelperMissing, "call", params));
      },
      // [ambiguousBlockValue]
      //
      // On stack, before: hash, inverse, program, value
      // Compiler value, before: lastHelper=value of last found helper, if any
      // On stack, after, if no lastHelper: same as [blockValue]
      // On stack, after, if lastHelper: value
      ambiguousBlockValue: function ambiguousBlockValue() {
        var blockHelperMissing = this.aliasable("container.hooks.blockHelperMissing"), params = [this.contextName(0)];
        this.setupHelperArgs("", 0, params, true);
        this.flushInline();
        var current = this.topStack();
        params.splice(1, 0, current);
        this.pushSource(["if (!", this.lastHelper, ") { ", current, " = ", this.source.functionCall(blockHelperMissing, "call", params), "}"]);
      },
      // [appendContent]
      //
      // On stack, before: ...
      // On stack, after: ...
      //
      // Appends the string value of `content` to the current buffer
      appendContent: function appendContent(content) {
        if (this.pendingContent) {
          content = this.pendingContent + content;
        } else {
          this.pendingLocation = this.source.currentLocation;
        }
        this.pendingContent = content;
      },
      // [append]
      //
      // On stack, before: value, ...
      // On stack, after: ...
      //
      // Coerces `value` to a String and appends it to the current buffer.
      //
      // If `value` is truthy, or 0, it is coerced into a string and appended
      // Otherwise, the empty string is appended
      append: function append2() {
        if (this.isInline()) {
          this.replaceStack(function(current) {
            return [" != null ? ", current, ' : ""'];
          });
          this.pushSource(this.appendToBuffer(this.popStack()));
        } else {
          var local = this.popStack();
          this.pushSource(["if (", local, " != null) { ", this.appendToBuffer(local, void 0, true), " }"]);
          if (this.environment.isSimple) {
            this.pushSource(["else { ", this.appendToBuffer("''", void 0, true), " }"]);
          }
        }
      },
      // [appendEscaped]
      //
      // On stack, before: value, ...
      // On stack, after: ...
      //
      // Escape `value` and append it to the buffer
      appendEscaped: function appendEscaped() {
        this.pushSource(this.appendToBuffer([this.aliasable("container.escapeExpression"), "(", this.popStack(), ")"]));
      },
      // [getContext]
      //
      // On stack, before: ...
      // On stack, after: ...
      // Compiler value, after: lastContext=depth
      //
      // Set the value of the `lastContext` compiler value to the depth
      getContext: function getContext(depth) {
        this.lastContext = depth;
      },
      // [pushContext]
      //
      // On stack, before: ...
      // On stack, after: currentContext, ...
      //
      // Pushes the value of the current context onto the stack.
      pushContext: function pushContext() {
        this.pushStackLiteral(this.contextName(this.lastContext));
      },
      // [lookupOnContext]
      //
      // On stack, before: ...
      // On stack, after: currentContext[name], ...
      //
      // Looks up the value of `name` on the current context and pushes
      // it onto the stack.
      lookupOnContext: function lookupOnContext(parts2, falsy, strict, scoped) {
        var i = 0;
        if (!scoped && this.options.compat && !this.lastContext) {
          this.push(this.depthedLookup(parts2[i++]));
        } else {
          this.pushContext();
        }
        this.resolvePath("context", parts2, i, falsy, strict);
      },
      // [lookupBlockParam]
      //
      // On stack, before: ...
      // On stack, after: blockParam[name], ...
      //
      // Looks up the value of `parts` on the given block param and pushes
      // it onto the stack.
      lookupBlockParam: function lookupBlockParam(blockParamId, parts2) {
        this.useBlockParams = true;
        this.push(["blockParams[", blockParamId[0], "][", blockParamId[1], "]"]);
        this.resolvePath("context", parts2, 1);
      },
      // [lookupData]
      //
      // On stack, before: ...
      // On stack, after: data, ...
      //
      // Push the data lookup operator
      lookupData: function lookupData(depth, parts2, strict) {
        if (!depth) {
          this.pushStackLiteral("data");
        } else {
          this.pushStackLiteral("container.data(data, " + depth + ")");
        }
        this.resolvePath("data", parts2, 0, true, strict);
      },
      resolvePath: function resolvePath(type, parts2, startPartIndex, falsy, strict) {
        var _this2 = this;
        if (this.options.strict || this.options.assumeObjects) {
          this.push(strictLookup(this.options.strict && strict, this, parts2, startPartIndex, type));
          return;
        }
        var len = parts2.length;
        var _loop = function(i2) {
          _this2.replaceStack(function(current) {
            var lookup = _this2.nameLookup(current, parts2[i2], type);
            if (!falsy) {
              return [" != null ? ", lookup, " : ", current];
            } else {
              return [" && ", lookup];
            }
          });
        };
        for (var i = startPartIndex; i < len; i++) {
          _loop(i);
        }
      },
      // [resolvePossibleLambda]
      //
      // On stack, before: value, ...
      // On stack, after: resolved value, ...
      //
      // If the `value` is a lambda, replace it on the stack by
      // the return value of the lambda
      resolvePossibleLambda: function resolvePossibleLambda() {
        this.push([this.aliasable("container.lambda"), "(", this.popStack(), ", ", this.contextName(0), ")"]);
      },
      // [pushStringParam]
      //
      // On stack, before: ...
      // On stack, after: string, currentContext, ...
      //
      // This opcode is designed for use in string mode, which
      // provides the string value of a parameter along with its
      // depth rather than resolving it immediately.
      pushStringParam: function pushStringParam(string, type) {
        this.pushContext();
        this.pushString(type);
        if (type !== "SubExpression") {
          if (typeof string === "string") {
            this.pushString(string);
          } else {
            this.pushStackLiteral(string);
          }
        }
      },
      emptyHash: function emptyHash(omitEmpty) {
        if (this.trackIds) {
          this.push("{}");
        }
        if (this.stringParams) {
          this.push("{}");
          this.push("{}");
        }
        this.pushStackLiteral(omitEmpty ? "undefined" : "{}");
      },
      pushHash: function pushHash() {
        if (this.hash) {
          this.hashes.push(this.hash);
        }
        this.hash = { values: {}, types: [], contexts: [], ids: [] };
      },
      popHash: function popHash() {
        var hash = this.hash;
        this.hash = this.hashes.pop();
        if (this.trackIds) {
          this.push(this.objectLiteral(hash.ids));
        }
        if (this.stringParams) {
          this.push(this.objectLiteral(hash.contexts));
          this.push(this.objectLiteral(hash.types));
        }
        this.push(this.objectLiteral(hash.values));
      },
      // [pushString]
      //
      // On stack, before: ...
      // On stack, after: quotedString(string), ...
      //
      // Push a quoted version of `string` onto the stack
      pushString: function pushString(string) {
        this.pushStackLiteral(this.quotedString(string));
      },
      // [pushLiteral]
      //
      // On stack, before: ...
      // On stack, after: value, ...
      //
      // Pushes a value onto the stack. This operation prevents
      // the compiler from creating a temporary variable to hold
      // it.
      pushLiteral: function pushLiteral(value) {
        this.pushStackLiteral(value);
      },
      // [pushProgram]
      //
      // On stack, before: ...
      // On stack, after: program(guid), ...
      //
      // Push a program expression onto the stack. This takes
      // a compile-time guid and converts it into a runtime-accessible
      // expression.
      pushProgram: function pushProgram(guid) {
        if (guid != null) {
          this.pushStackLiteral(this.programExpression(guid));
        } else {
          this.pushStackLiteral(null);
        }
      },
      // [registerDecorator]
      //
      // On stack, before: hash, program, params..., ...
      // On stack, after: ...
      //
      // Pops off the decorator's parameters, invokes the decorator,
      // and inserts the decorator into the decorators list.
      registerDecorator: function registerDecorator(paramSize, name) {
        var foundDecorator = this.nameLookup("decorators", name, "decorator"), options = this.setupHelperArgs(name, paramSize);
        this.decorators.push(["var decorator = ", foundDecorator, ";"]);
        this.decorators.push(['if (typeof decorator !== "function") { throw new Error(', this.quotedString('Missing decorator: "' + name + '"'), "); }"]);
        this.decorators.push(["fn = ", this.decorators.functionCall("decorator", "", ["fn", "props", "container", options]), " || fn;"]);
      },
      // [invokeHelper]
      //
      // On stack, before: hash, inverse, program, params..., ...
      // On stack, after: result of helper invocation
      //
      // Pops off the helper's parameters, invokes the helper,
      // and pushes the helper's return value onto the stack.
      //
      // If the helper is not found, `helperMissing` is called.
      invokeHelper: function invokeHelper(paramSize, name, isSimple) {
        var nonHelper = this.popStack(), helper = this.setupHelper(paramSize, name);
        var possibleFunctionCalls = [];
        if (isSimple) {
          possibleFunctionCalls.push(helper.name);
        }
        possibleFunctionCalls.push(nonHelper);
        if (!this.options.strict) {
          possibleFunctionCalls.push(this.aliasable("container.hooks.helperMissing"));
        }
        var functionLookupCode = ["(", this.itemsSeparatedBy(possibleFunctionCalls, "||"), ")"];
        var functionCall = this.source.functionCall(functionLookupCode, "call", helper.callParams);
        this.push(functionCall);
      },
      itemsSeparatedBy: function itemsSeparatedBy(items, separator) {
        var result = [];
        result.push(items[0]);
        for (var i = 1; i < items.length; i++) {
          result.push(separator, items[i]);
        }
        return result;
      },
      // [invokeKnownHelper]
      //
      // On stack, before: hash, inverse, program, params..., ...
      // On stack, after: result of helper invocation
      //
      // This operation is used when the helper is known to exist,
      // so a `helperMissing` fallback is not required.
      invokeKnownHelper: function invokeKnownHelper(paramSize, name) {
        var helper = this.setupHelper(paramSize, name);
        this.push(this.source.functionCall(helper.name, "call", helper.callParams));
      },
      // [invokeAmbiguous]
      //
      // On stack, before: hash, inverse, program, params..., ...
      // On stack, after: result of disambiguation
      //
      // This operation is used when an expression like `{{foo}}`
      // is provided, but we don't know at compile-time whether it
      // is a helper or a path.
      //
      // This operation emits more code than the other options,
      // and can be avoided by passing the `knownHelpers` and
      // `knownHelpersOnly` flags at compile-time.
      invokeAmbiguous: function invokeAmbiguous(name, helperCall) {
        this.useRegister("helper");
        var nonHelper = this.popStack();
        this.emptyHash();
        var helper = this.setupHelper(0, name, helperCall);
        var helperName = this.lastHelper = this.nameLookup("helpers", name, "helper");
        var lookup = ["(", "(helper = ", helperName, " || ", nonHelper, ")"];
        if (!this.options.strict) {
          lookup[0] = "(helper = ";
          lookup.push(" != null ? helper : ", this.aliasable("container.hooks.helperMissing"));
        }
        this.push(["(", lookup, helper.paramsInit ? ["),(", helper.paramsInit] : [], "),", "(typeof helper === ", this.aliasable('"function"'), " ? ", this.source.functionCall("helper", "call", helper.callParams), " : helper))"]);
      },
      // [invokePartial]
      //
      // On stack, before: context, ...
      // On stack after: result of partial invocation
      //
      // This operation pops off a context, invokes a partial with that context,
      // and pushes the result of the invocation back.
      invokePartial: function invokePartial(isDynamic, name, indent) {
        var params = [], options = this.setupParams(name, 1, params);
        if (isDynamic) {
          name = this.popStack();
          delete options.name;
        }
        if (indent) {
          options.indent = this.quotedString(indent);
        }
        options.helpers = "helpers";
        options.partials = "partials";
        options.decorators = "container.decorators";
        if (!isDynamic) {
          params.unshift(this.nameLookup("partials", name, "partial"));
        } else {
          params.unshift(name);
        }
        if (this.options.compat) {
          options.depths = "depths";
        }
        options = this.objectLiteral(options);
        params.push(options);
        this.push(this.source.functionCall("container.invokePartial", "", params));
      },
      // [assignToHash]
      //
      // On stack, before: value, ..., hash, ...
      // On stack, after: ..., hash, ...
      //
      // Pops a value off the stack and assigns it to the current hash
      assignToHash: function assignToHash(key) {
        var value = this.popStack(), context = void 0, type = void 0, id = void 0;
        if (this.trackIds) {
          id = this.popStack();
        }
        if (this.stringParams) {
          type = this.popStack();
          context = this.popStack();
        }
        var hash = this.hash;
        if (context) {
          hash.contexts[key] = context;
        }
        if (type) {
          hash.types[key] = type;
        }
        if (id) {
          hash.ids[key] = id;
        }
        hash.values[key] = value;
      },
      pushId: function pushId(type, name, child) {
        if (type === "BlockParam") {
          this.pushStackLiteral("blockParams[" + name[0] + "].path[" + name[1] + "]" + (child ? " + " + this.quotedString("." + child) : ""));
        } else if (type === "PathExpression") {
          this.pushString(name);
        } else if (type === "SubExpression") {
          this.pushStackLiteral("true");
        } else {
          this.pushStackLiteral("null");
        }
      },
      // HELPERS
      compiler: JavaScriptCompiler,
      compileChildren: function compileChildren(environment, options) {
        var children = environment.children, child = void 0, compiler = void 0;
        for (var i = 0, l = children.length; i < l; i++) {
          child = children[i];
          compiler = new this.compiler();
          var existing = this.matchExistingProgram(child);
          if (existing == null) {
            var index = this.context.programs.push("") - 1;
            child.index = index;
            child.name = "program" + index;
            this.context.programs[index] = compiler.compile(child, options, this.context, !this.precompile);
            this.context.decorators[index] = compiler.decorators;
            this.context.environments[index] = child;
            this.useDepths = this.useDepths || compiler.useDepths;
            this.useBlockParams = this.useBlockParams || compiler.useBlockParams;
            child.useDepths = this.useDepths;
            child.useBlockParams = this.useBlockParams;
          } else {
            child.index = existing.index;
            child.name = "program" + existing.index;
            this.useDepths = this.useDepths || existing.useDepths;
            this.useBlockParams = this.useBlockParams || existing.useBlockParams;
          }
        }
      },
      matchExistingProgram: function matchExistingProgram(child) {
        for (var i = 0, len = this.context.environments.length; i < len; i++) {
          var environment = this.context.environments[i];
          if (environment && environment.equals(child)) {
            return environment;
          }
        }
      },
      programExpression: function programExpression(guid) {
        var child = this.environment.children[guid], programParams = [child.index, "data", child.blockParams];
        if (this.useBlockParams || this.useDepths) {
          programParams.push("blockParams");
        }
        if (this.useDepths) {
          programParams.push("depths");
        }
        return "container.program(" + programParams.join(", ") + ")";
      },
      useRegister: function useRegister(name) {
        if (!this.registers[name]) {
          this.registers[name] = true;
          this.registers.list.push(name);
        }
      },
      push: function push(expr) {
        if (!(expr instanceof Literal)) {
          expr = this.source.wrap(expr);
        }
        this.inlineStack.push(expr);
        return expr;
      },
      pushStackLiteral: function pushStackLiteral(item) {
        this.push(new Literal(item));
      },
      pushSource: function pushSource(source) {
        if (this.pendingContent) {
          this.source.push(this.appendToBuffer(this.source.quotedString(this.pendingContent), this.pendingLocation));
          this.pendingContent = void 0;
        }
        if (source) {
          this.source.push(source);
        }
      },
      replaceStack: function replaceStack(callback) {
        var prefix = ["("], stack = void 0, createdStack = void 0, usedLiteral = void 0;
        if (!this.isInline()) {
          throw new _exception2["default"]("replaceStack on non-inline");
        }
        var top = this.popStack(true);
        if (top instanceof Literal) {
          stack = [top.value];
          prefix = ["(", stack];
          usedLiteral = true;
        } else {
          createdStack = true;
          var _name = this.incrStack();
          prefix = ["((", this.push(_name), " = ", top, ")"];
          stack = this.topStack();
        }
        var item = callback.call(this, stack);
        if (!usedLiteral) {
          this.popStack();
        }
        if (createdStack) {
          this.stackSlot--;
        }
        this.push(prefix.concat(item, ")"));
      },
      incrStack: function incrStack() {
        this.stackSlot++;
        if (this.stackSlot > this.stackVars.length) {
          this.stackVars.push("stack" + this.stackSlot);
        }
        return this.topStackName();
      },
      topStackName: function topStackName() {
        return "stack" + this.stackSlot;
      },
      flushInline: function flushInline() {
        var inlineStack = this.inlineStack;
        this.inlineStack = [];
        for (var i = 0, len = inlineStack.length; i < len; i++) {
          var entry = inlineStack[i];
          if (entry instanceof Literal) {
            this.compileStack.push(entry);
          } else {
            var stack = this.incrStack();
            this.pushSource([stack, " = ", entry, ";"]);
            this.compileStack.push(stack);
          }
        }
      },
      isInline: function isInline() {
        return this.inlineStack.length;
      },
      popStack: function popStack(wrapped) {
        var inline = this.isInline(), item = (inline ? this.inlineStack : this.compileStack).pop();
        if (!wrapped && item instanceof Literal) {
          return item.value;
        } else {
          if (!inline) {
            if (!this.stackSlot) {
              throw new _exception2["default"]("Invalid stack pop");
            }
            this.stackSlot--;
          }
          return item;
        }
      },
      topStack: function topStack() {
        var stack = this.isInline() ? this.inlineStack : this.compileStack, item = stack[stack.length - 1];
        if (item instanceof Literal) {
          return item.value;
        } else {
          return item;
        }
      },
      contextName: function contextName(context) {
        if (this.useDepths && context) {
          return "depths[" + context + "]";
        } else {
          return "depth" + context;
        }
      },
      quotedString: function quotedString(str) {
        return this.source.quotedString(str);
      },
      objectLiteral: function objectLiteral(obj) {
        return this.source.objectLiteral(obj);
      },
      aliasable: function aliasable(name) {
        var ret = this.aliases[name];
        if (ret) {
          ret.referenceCount++;
          return ret;
        }
        ret = this.aliases[name] = this.source.wrap(name);
        ret.aliasable = true;
        ret.referenceCount = 1;
        return ret;
      },
      setupHelper: function setupHelper(paramSize, name, blockHelper) {
        var params = [], paramsInit = this.setupHelperArgs(name, paramSize, params, blockHelper);
        var foundHelper = this.nameLookup("helpers", name, "helper"), callContext = this.aliasable(this.contextName(0) + " != null ? " + this.contextName(0) + " : (container.nullContext || {})");
        return {
          params,
          paramsInit,
          name: foundHelper,
          callParams: [callContext].concat(params)
        };
      },
      setupParams: function setupParams(helper, paramSize, params) {
        var options = {}, contexts = [], types = [], ids = [], objectArgs = !params, param = void 0;
        if (objectArgs) {
          params = [];
        }
        options.name = this.quotedString(helper);
        options.hash = this.popStack();
        if (this.trackIds) {
          options.hashIds = this.popStack();
        }
        if (this.stringParams) {
          options.hashTypes = this.popStack();
          options.hashContexts = this.popStack();
        }
        var inverse = this.popStack(), program = this.popStack();
        if (program || inverse) {
          options.fn = program || "container.noop";
          options.inverse = inverse || "container.noop";
        }
        var i = paramSize;
        while (i--) {
          param = this.popStack();
          params[i] = param;
          if (this.trackIds) {
            ids[i] = this.popStack();
          }
          if (this.stringParams) {
            types[i] = this.popStack();
            contexts[i] = this.popStack();
          }
        }
        if (objectArgs) {
          options.args = this.source.generateArray(params);
        }
        if (this.trackIds) {
          options.ids = this.source.generateArray(ids);
        }
        if (this.stringParams) {
          options.types = this.source.generateArray(types);
          options.contexts = this.source.generateArray(contexts);
        }
        if (this.options.data) {
          options.data = "data";
        }
        if (this.useBlockParams) {
          options.blockParams = "blockParams";
        }
        return options;
      },
      setupHelperArgs: function setupHelperArgs(helper, paramSize, params, useRegister) {
        var options = this.setupParams(helper, paramSize, params);
        options.loc = locationLiteral(this);
        options = this.objectLiteral(options);
        if (useRegister) {
          this.useRegister("options");
          params.push("options");
          return ["options=", options];
        } else if (params) {
          params.push(options);
          return "";
        } else {
          return options;
        }
      }
    };
    (function() {
      var reservedWords = "break else new var case finally return void catch for switch while continue function this with default if throw delete in try do instanceof typeof abstract enum int short boolean export interface static byte extends long super char final native synchronized class float package throws const goto private transient debugger implements protected volatile double import public let yield await null true false".split(" ");
      var compilerWords = JavaScriptCompiler.RESERVED_WORDS = {};
      for (var i = 0, l = reservedWords.length; i < l; i++) {
        compilerWords[reservedWords[i]] = true;
      }
    })();
    JavaScriptCompiler.isValidJavaScriptVariableName = function(name) {
      return !JavaScriptCompiler.RESERVED_WORDS[name] && /^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(name);
    };
    function locationLiteral(compiler) {
      var loc = compiler.source.currentLocation;
      return loc ? _codeGen.safeJsonLiteral(loc) : "undefined";
    }
    function strictLookup(requireTerminal, compiler, parts2, startPartIndex, type) {
      var stack = compiler.popStack(), len = parts2.length;
      if (requireTerminal) {
        len--;
      }
      for (var i = startPartIndex; i < len; i++) {
        stack = compiler.nameLookup(stack, parts2[i], type);
      }
      if (requireTerminal) {
        return [compiler.aliasable("container.strict"), "(", stack, ", ", compiler.quotedString(parts2[len]), ", ", locationLiteral(compiler), " )"];
      } else {
        return stack;
      }
    }
    exports["default"] = JavaScriptCompiler;
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars.js
var require_handlebars = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _handlebarsRuntime = require_handlebars_runtime();
    var _handlebarsRuntime2 = _interopRequireDefault(_handlebarsRuntime);
    var _handlebarsCompilerAst = require_ast();
    var _handlebarsCompilerAst2 = _interopRequireDefault(_handlebarsCompilerAst);
    var _handlebarsCompilerBase = require_base2();
    var _handlebarsCompilerCompiler = require_compiler();
    var _handlebarsCompilerJavascriptCompiler = require_javascript_compiler();
    var _handlebarsCompilerJavascriptCompiler2 = _interopRequireDefault(_handlebarsCompilerJavascriptCompiler);
    var _handlebarsCompilerVisitor = require_visitor();
    var _handlebarsCompilerVisitor2 = _interopRequireDefault(_handlebarsCompilerVisitor);
    var _handlebarsNoConflict = require_no_conflict();
    var _handlebarsNoConflict2 = _interopRequireDefault(_handlebarsNoConflict);
    var _create = _handlebarsRuntime2["default"].create;
    function create() {
      var hb = _create();
      hb.compile = function(input, options) {
        return _handlebarsCompilerCompiler.compile(input, options, hb);
      };
      hb.precompile = function(input, options) {
        return _handlebarsCompilerCompiler.precompile(input, options, hb);
      };
      hb.AST = _handlebarsCompilerAst2["default"];
      hb.Compiler = _handlebarsCompilerCompiler.Compiler;
      hb.JavaScriptCompiler = _handlebarsCompilerJavascriptCompiler2["default"];
      hb.Parser = _handlebarsCompilerBase.parser;
      hb.parse = _handlebarsCompilerBase.parse;
      hb.parseWithoutProcessing = _handlebarsCompilerBase.parseWithoutProcessing;
      return hb;
    }
    var inst = create();
    inst.create = create;
    _handlebarsNoConflict2["default"](inst);
    inst.Visitor = _handlebarsCompilerVisitor2["default"];
    inst["default"] = inst;
    exports["default"] = inst;
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/compiler/printer.js
var require_printer = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/compiler/printer.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.print = print;
    exports.PrintVisitor = PrintVisitor;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _visitor = require_visitor();
    var _visitor2 = _interopRequireDefault(_visitor);
    function print(ast) {
      return new PrintVisitor().accept(ast);
    }
    function PrintVisitor() {
      this.padding = 0;
    }
    PrintVisitor.prototype = new _visitor2["default"]();
    PrintVisitor.prototype.pad = function(string) {
      var out = "";
      for (var i = 0, l = this.padding; i < l; i++) {
        out += "  ";
      }
      out += string + "\n";
      return out;
    };
    PrintVisitor.prototype.Program = function(program) {
      var out = "", body = program.body, i = void 0, l = void 0;
      if (program.blockParams) {
        var blockParams = "BLOCK PARAMS: [";
        for (i = 0, l = program.blockParams.length; i < l; i++) {
          blockParams += " " + program.blockParams[i];
        }
        blockParams += " ]";
        out += this.pad(blockParams);
      }
      for (i = 0, l = body.length; i < l; i++) {
        out += this.accept(body[i]);
      }
      this.padding--;
      return out;
    };
    PrintVisitor.prototype.MustacheStatement = function(mustache) {
      return this.pad("{{ " + this.SubExpression(mustache) + " }}");
    };
    PrintVisitor.prototype.Decorator = function(mustache) {
      return this.pad("{{ DIRECTIVE " + this.SubExpression(mustache) + " }}");
    };
    PrintVisitor.prototype.BlockStatement = PrintVisitor.prototype.DecoratorBlock = function(block) {
      var out = "";
      out += this.pad((block.type === "DecoratorBlock" ? "DIRECTIVE " : "") + "BLOCK:");
      this.padding++;
      out += this.pad(this.SubExpression(block));
      if (block.program) {
        out += this.pad("PROGRAM:");
        this.padding++;
        out += this.accept(block.program);
        this.padding--;
      }
      if (block.inverse) {
        if (block.program) {
          this.padding++;
        }
        out += this.pad("{{^}}");
        this.padding++;
        out += this.accept(block.inverse);
        this.padding--;
        if (block.program) {
          this.padding--;
        }
      }
      this.padding--;
      return out;
    };
    PrintVisitor.prototype.PartialStatement = function(partial) {
      var content = "PARTIAL:" + partial.name.original;
      if (partial.params[0]) {
        content += " " + this.accept(partial.params[0]);
      }
      if (partial.hash) {
        content += " " + this.accept(partial.hash);
      }
      return this.pad("{{> " + content + " }}");
    };
    PrintVisitor.prototype.PartialBlockStatement = function(partial) {
      var content = "PARTIAL BLOCK:" + partial.name.original;
      if (partial.params[0]) {
        content += " " + this.accept(partial.params[0]);
      }
      if (partial.hash) {
        content += " " + this.accept(partial.hash);
      }
      content += " " + this.pad("PROGRAM:");
      this.padding++;
      content += this.accept(partial.program);
      this.padding--;
      return this.pad("{{> " + content + " }}");
    };
    PrintVisitor.prototype.ContentStatement = function(content) {
      return this.pad("CONTENT[ '" + content.value + "' ]");
    };
    PrintVisitor.prototype.CommentStatement = function(comment) {
      return this.pad("{{! '" + comment.value + "' }}");
    };
    PrintVisitor.prototype.SubExpression = function(sexpr) {
      var params = sexpr.params, paramStrings = [], hash = void 0;
      for (var i = 0, l = params.length; i < l; i++) {
        paramStrings.push(this.accept(params[i]));
      }
      params = "[" + paramStrings.join(", ") + "]";
      hash = sexpr.hash ? " " + this.accept(sexpr.hash) : "";
      return this.accept(sexpr.path) + " " + params + hash;
    };
    PrintVisitor.prototype.PathExpression = function(id) {
      var path = id.parts.join("/");
      return (id.data ? "@" : "") + "PATH:" + path;
    };
    PrintVisitor.prototype.StringLiteral = function(string) {
      return '"' + string.value + '"';
    };
    PrintVisitor.prototype.NumberLiteral = function(number2) {
      return "NUMBER{" + number2.value + "}";
    };
    PrintVisitor.prototype.BooleanLiteral = function(bool) {
      return "BOOLEAN{" + bool.value + "}";
    };
    PrintVisitor.prototype.UndefinedLiteral = function() {
      return "UNDEFINED";
    };
    PrintVisitor.prototype.NullLiteral = function() {
      return "NULL";
    };
    PrintVisitor.prototype.Hash = function(hash) {
      var pairs = hash.pairs, joinedPairs = [];
      for (var i = 0, l = pairs.length; i < l; i++) {
        joinedPairs.push(this.accept(pairs[i]));
      }
      return "HASH{" + joinedPairs.join(", ") + "}";
    };
    PrintVisitor.prototype.HashPair = function(pair) {
      return pair.key + "=" + this.accept(pair.value);
    };
  }
});

// node_modules/handlebars/lib/index.js
var require_lib = __commonJS({
  "node_modules/handlebars/lib/index.js"(exports, module) {
    var handlebars = require_handlebars()["default"];
    var printer = require_printer();
    handlebars.PrintVisitor = printer.PrintVisitor;
    handlebars.print = printer.print;
    module.exports = handlebars;
    function extension(module2, filename) {
      var fs = __require("fs");
      var templateString = fs.readFileSync(filename, "utf8");
      module2.exports = handlebars.compile(templateString);
    }
    if (typeof __require !== "undefined" && __require.extensions) {
      __require.extensions[".handlebars"] = extension;
      __require.extensions[".hbs"] = extension;
    }
  }
});

// scripts/booklet/anchors.ts
var forewordAnchor = "foreword";
var contentsAnchor = "contents";
var indexAnchor = "figures";
var documentIndexAnchor = "documents";
var imprintAnchor = "imprint";
function topicAnchor(topic) {
  return `topic-${topic}`;
}
function factAnchor(id) {
  return `fact-${id}`;
}
function documentMentionAnchor(part, number2) {
  return `doc-${part}-${number2}`;
}
function slidesAnchor(topic) {
  return `slides-${topic}`;
}
function bookAddress(anchor) {
  return `huikan:${encodeURIComponent(anchor)}`;
}
function slideAnchor(topic, slide) {
  return `slide-${topic}-${slide}`;
}

// scripts/booklet/markup.ts
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
function textOfHtml(html2) {
  return html2.replace(/<(style|script)\b[^>]*>.*?<\/\1>/gsu, " ").replace(/<[^>]*>/gu, " ").replace(/&(amp|lt|gt|quot|#39|#x27|#x3D|#x60);/gu, (_, name) => named[name] ?? " ");
}
function textOfMarkup(html2) {
  return textOfHtml(html2.replace(/<span\b[^>]*aria-hidden="true".*?<\/span>|<[^>]*>/gsu, ""));
}
var named = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  "#x27": "'",
  "#x3D": "=",
  "#x60": "`"
};

// scripts/booklet/references.ts
var unknownPage = "00";
function referenceMark(ids) {
  return `<span class="see" data-see="${escapeHtml(ids.join(" "))}"></span>`;
}
var mark = /<span class="see" data-see="([^"]*)"><\/span>/gu;
function hasReferences(html2) {
  return html2.includes(' data-see="') || html2.includes('<span class="seen">');
}
function withPages(html2, targets, labels) {
  return html2.replace(mark, (_, ids) => {
    const told = ids.split(" ").flatMap((id) => {
      const target = targets.get(id);
      const label = labels === null ? unknownPage : labels.get(target?.anchor ?? "");
      if (target === void 0 || label === void 0) return [];
      const page = `\u7B2C${escapeHtml(label)}\u9875${target.number ?? ""}`;
      return [`<a class="page-number" href="${escapeHtml(bookAddress(target.anchor))}">${page}</a>`];
    });
    return told.length === 0 ? "" : `<span class="seen">\uFF08\u89C1${told.join("\u3001")}\uFF09</span>`;
  });
}
function referenceTargets(report, ledger, numbers) {
  const targets = /* @__PURE__ */ new Map();
  const add = (name, anchor, number2 = null) => {
    if (!targets.has(name)) targets.set(name, { anchor, number: number2 });
  };
  for (const id of ledger.keys()) add(id, factAnchor(id));
  for (const { id, flow } of allSections(report)) {
    add(id, id);
    for (const item of flow) {
      if ((item.type === "chart" || item.type === "exhibit") && item.id !== null) {
        add(item.id, item.id, numbers.get(item) ?? null);
      }
    }
  }
  for (const { slug, number: number2 } of report.topics) add(slug, topicAnchor(number2));
  return targets;
}

// scripts/booklet/inline.ts
function inlineHtml(inlines) {
  return inlines.map(html).join("");
}
function statedHtml(id, content) {
  return `<span class="fact" id="${escapeHtml(factAnchor(id))}">${content}</span>`;
}
function html(inline) {
  switch (inline.type) {
    case "text":
      return escapeHtml(inline.value);
    case "strong":
      return `<strong>${inlineHtml(inline.children)}</strong>`;
    case "emphasis":
      return inline.dots ? dottedHtml(inlineHtml(inline.children)) : `<em>${inlineHtml(inline.children)}</em>`;
    case "code":
      return `<code>${escapeHtml(inline.value)}</code>`;
    case "link":
      return `<a href="${escapeHtml(address(inline.url))}">${inlineHtml(inline.children)}</a>`;
    case "break":
      return "<br>";
    case "fact":
      return statedHtml(inline.id, escapeHtml(inline.text));
    case "ref":
      return escapeHtml(inline.text);
    case "see":
      return referenceMark(inline.ids);
  }
}
function address(url) {
  return url.startsWith("#") ? bookAddress(url.slice(1)) : url;
}
function dottedHtml(html2) {
  const dotted = html2.replace(
    new RegExp("<[^>]*>|\\p{Script=Han}", "gu"),
    (found) => found.startsWith("<") ? found : `<span class="dot">${found}</span>`
  );
  return `<em class="dotted">${dotted}</em>`;
}

// scripts/booklet/captions.ts
function captionHtml(number2, title, where) {
  if (title.length === 0) return "";
  const numbered2 = number2 === null ? "" : `<span class="number">${escapeHtml(number2)}</span>\u3000`;
  return `<p class="caption ${where}" data-lines><span class="ink">${numbered2}${inlineHtml(title)}</span></p>`;
}
function noteHtml(note) {
  return note.length === 0 ? "" : `<p class="caption note" data-lines><span class="ink">${inlineHtml(note)}</span></p>`;
}
function idAttribute(id) {
  return id === null ? "" : ` id="${escapeHtml(id)}"`;
}

// scripts/booklet/key-figures.ts
var most = 4;
var fewest = 2;
var widest = 4.5;
var unitShare = 0.45;
function figureWidth({ before, digits, after }) {
  return widthInEm(digits) * 1.08 + widthInEm(before + after) * unitShare;
}
function keyFigures(topic, ledger) {
  const sections = [topic.lead, ...topic.sections, ...topic.next ? [topic.next] : []].flatMap(withSubsections);
  const apart2 = ({ layout }) => layout !== "chart";
  const onLead = slideFigures(topic.lead).filter(apart2).flatMap(({ items }) => items);
  const alone2 = sections.flatMap(slideFigures).filter(apart2).flatMap(({ items }) => items.length === 1 ? items : []);
  const firsts = sections.flatMap(slideFigures).flatMap(
    ({ items, layout }) => (
      // Of a comparison, what it has come to.
      layout === "compare" ? items.slice(-1) : items.slice(0, 1)
    )
  );
  const own = [...ledger.values()].filter((fact) => fact.topic === topic.number);
  const stated = own.filter((fact) => fact.section === topic.lead.id);
  const choices = [...onLead, ...alone2, ...firsts, ...[...stated, ...own].map((fact) => ({ id: fact.id, label: "" }))];
  const pulled = new Set(
    sections.flatMap(({ flow }) => flow.flatMap((item) => item.type === "pull" ? item.fact : []))
  );
  const chosen = /* @__PURE__ */ new Map();
  for (const { id, label } of choices) {
    const fact = ledger.get(id);
    if (chosen.size === most) break;
    if (!fact?.quantity || fact.topic !== topic.number || fact.kind !== "quantity" || chosen.has(id)) continue;
    if (pulled.has(id) || !/\d/u.test(fact.quantity.digits) || figureWidth(fact.quantity) > widest) continue;
    chosen.set(id, { fact, label });
  }
  if (chosen.size < fewest) return [];
  return [...chosen.values()].map(({ fact, label }) => ({
    fact: fact.id,
    before: fact.quantity?.before ?? "",
    digits: fact.quantity?.digits ?? fact.text,
    after: fact.quantity?.after ?? "",
    label: label === "" ? fact.of : label,
    asOf: fact.asOf
  }));
}
function withSubsections(section) {
  return [section, ...section.sections.flatMap(withSubsections)];
}
function slideFigures(section) {
  return section.flow.flatMap((item) => {
    if (item.type !== "slide") return [];
    const items = item.blocks.flatMap(listedFigures);
    if (item.chart === null) return [{ layout: item.layout, items }];
    const told = items.find(({ stressed: stressed2 }) => stressed2) ?? items[0];
    return [{ layout: "chart", items: told === void 0 ? [] : [{ ...told, label: "" }] }];
  });
}
function listedFigures(block) {
  if (block.type !== "list") return [];
  return block.items.flatMap(({ blocks: [first] }) => {
    if (first?.type !== "paragraph") return [];
    const [opening3, ...rest] = first.children;
    const stressed2 = opening3?.type === "strong";
    const [figure, ...label] = stressed2 ? [...opening3.children, ...rest] : first.children;
    if (figure?.type !== "ref" && figure?.type !== "fact") return [];
    return [{ id: figure.id, label: plainText(label).trim(), stressed: stressed2 }];
  });
}

// scripts/booklet/pull-figures.ts
var alone = 3.25;
var beside = 2.5;
var widest2 = 0.62;
function pullsHtml(pulls, ledger, geometry) {
  const measure2 = measureOf(geometry) / geometry.size;
  const figures = pulls.map(({ fact: id, label, place }) => {
    const fact = ledger.get(id);
    if (fact === void 0) throw new Error(`The figure ${id} at ${place.file}:${place.line} is not in the ledger.`);
    const digits = fact.quantity !== null && /\d/u.test(fact.quantity.digits) ? fact.quantity : null;
    const { before, after } = digits ?? { before: "", after: "" };
    const words2 = label ?? fact.of;
    const asOf = fact.asOf !== null && !words2.includes(fact.asOf) ? fact.asOf : null;
    return { before, digits: digits?.digits ?? fact.text, after, label: words2, asOf };
  });
  const room2 = (measure2 / figures.length - (figures.length > 1 ? 2 : 4)) * (figures.length > 1 ? 1 : widest2);
  const widths2 = figures.map(({ before, digits, after }) => figureWidth({ before: "", digits, after: before + after }));
  const size = Math.min(figures.length > 1 ? beside : alone, ...widths2.map((width) => room2 / width));
  const items = figures.map(({ before, digits, after, label, asOf }) => {
    const unit2 = (text) => text === "" ? "" : `<span class="unit">${escapeHtml(text)}</span>`;
    const date = asOf === null ? "" : `<span class="as-of">${escapeHtml(asOf)}</span>`;
    return `<li><p class="pulled">${unit2(before)}<span class="digits">${escapeHtml(digits)}</span>${unit2(after)}</p><p class="counted" data-lines>${escapeHtml(label)}${date}</p></li>`;
  });
  const lines = 3 + (figures.length > 1 ? extraLines(figures, measure2 / figures.length - 2) : 0);
  return `<ul class="pulls${figures.length > 1 ? " several" : ""}" style="--pull-size:${Math.floor(size * 20) / 20};--columns:${figures.length};--pull-lines:${lines}" data-unindexed>${items.join("")}</ul>`;
}
function extraLines(figures, room2) {
  const small = 0.72;
  const lines = figures.map(
    ({ label, asOf }) => Math.ceil(widthInEm(label) * small / room2) + (asOf === null ? 0 : 1)
  );
  return Math.ceil(Math.max(0, Math.max(...lines) - 1) * (2 / 3));
}

// scripts/booklet/table.ts
var widest3 = 18;
var padding = 1.5;
function tableHtml(table, room2) {
  const columns = table.head.map((head3, at) => {
    const cells = table.rows.flatMap((row2) => row2[at] ?? []);
    return {
      head: head3,
      at,
      figures: table.alignments[at] === "right" ? figureColumn(cells) : null
    };
  });
  const group = widths(table, room2).map((width) => `<col style="width:${width.toFixed(2)}%">`).join("");
  const side2 = (at) => table.alignments[at] ?? "left";
  const head2 = columns.map(
    ({ head: { children }, at }) => `<th scope="col" class="${side2(at)}" data-lines><span class="ink">${inlineHtml(children)}</span></th>`
  ).join("");
  const body = table.rows.map((row2) => {
    const cells = columns.map(({ at, figures }) => {
      const cell = row2[at];
      const content = cell ? figures?.(cell) ?? inlineHtml(cell.children) : "";
      return `<td class="${side2(at)}" data-lines><span class="ink">${content}</span></td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  }).join("");
  return `<table class="rules"><colgroup>${group}</colgroup><thead><tr>${head2}</tr></thead><tbody>${body}</tbody></table>`;
}
function widths({ head: head2, rows }, room2) {
  const wanted = head2.map((title, at) => {
    const cells = rows.flatMap((row2) => row2[at] ?? []).map(({ children }) => plainText(children));
    const figures = cells.flatMap((text) => split(text) ?? []);
    const aligned = Math.max(0, ...figures.map(({ whole: whole2 }) => widthInEm(whole2))) + Math.max(0, ...figures.map(({ tail }) => widthInEm(tail)));
    const longest2 = Math.max(aligned, ...cells.map(widthInEm));
    const full = Math.min(widest3, Math.max(3, longest2, widthInEm(plainText(title.children)))) + padding;
    const unbroken = cells.every((text) => text.trim() === "" || split(text) !== null);
    return { full, kept: unbroken ? Math.min(full, Math.max(3, longest2) + padding) : null };
  });
  const sum = (values) => values.reduce((total2, value) => total2 + value, 0);
  const kept = sum(wanted.map((column) => column.kept ?? 0));
  const squeezed2 = sum(wanted.map(({ full }) => full)) > room2 && kept < room2 * 0.75;
  const loose = sum(wanted.filter((column) => column.kept === null).map(({ full }) => full));
  const forWords = Math.min(loose, room2 - kept);
  const lacking = sum(wanted.map(({ full, kept: least2 }) => full - (least2 ?? full)));
  const forHeads = lacking > 0 ? (room2 - kept - forWords) / lacking : 0;
  const shares3 = squeezed2 && loose > 0 ? wanted.map(
    ({ full, kept: least2 }) => least2 === null ? full / loose * forWords : least2 + (full - least2) * forHeads
  ) : wanted.map(({ full }) => full);
  return shares3.map((share) => share / sum(shares3) * 100);
}
function figureColumn(cells) {
  const tails = cells.map((cell) => split(plainText(cell.children))?.tail ?? null);
  const figures = tails.filter((tail) => tail !== null);
  if (figures.length < 2) return null;
  const longest2 = figures.reduce((a, b) => widthInEm(b) > widthInEm(a) ? b : a, "");
  if (longest2 === "") return null;
  return (cell) => {
    const [only] = cell.children;
    const parts2 = split(plainText(cell.children));
    if (!parts2 || cell.children.length !== 1 || only === void 0 || "children" in only) return null;
    const shown2 = `<span>${escapeHtml(parts2.tail)}</span>`;
    const aligned = `${escapeHtml(parts2.whole)}<span class="tail">${shown2}<span class="longest" aria-hidden="true">${escapeHtml(longest2)}</span></span>`;
    return only.type === "fact" ? statedHtml(only.id, aligned) : aligned;
  };
}
function split(text) {
  const match = /^(\D{0,3}\d[\d,]*)((?:\.\d+)?\D{0,6})$/u.exec(text.trim());
  return match ? { whole: match[1] ?? "", tail: match[2] ?? "" } : null;
}

// scripts/booklet/units-in-head.ts
function unitsInHead(table) {
  const units2 = table.head.map(
    (head2, at) => table.alignments[at] === "right" && !/[（(]/u.test(plainText(head2.children)) ? commonUnit(table.rows.map((row2) => row2[at])) : null
  );
  const cell = (content, at) => {
    const unit2 = units2[at] ?? null;
    const [only] = content.children;
    if (unit2 === null || only?.type !== "ref") return content;
    return { ...content, children: [{ ...only, text: only.text.slice(0, -unit2.length) }] };
  };
  return {
    ...table,
    head: table.head.map((head2, at) => {
      const unit2 = units2[at] ?? null;
      const { place } = head2;
      const added = unit2 === null ? [] : [{ type: "text", value: `\uFF08${unit2}\uFF09`, place }];
      return { ...head2, children: [...head2.children, ...added] };
    }),
    rows: table.rows.map((row2) => row2.map(cell))
  };
}
function commonUnit(cells) {
  const units2 = new Set(cells.map(unitOf));
  const [unit2 = null] = units2;
  return units2.size === 1 && cells.length > 1 ? unit2 : null;
}
function unitOf(cell) {
  const [only, ...more] = cell?.children ?? [];
  if (only?.type !== "ref" || more.length > 0) return null;
  const unit2 = /^[\d,]+(?:\.\d+)?(\D+)$/u.exec(only.text.trim())?.[1] ?? null;
  return unit2 !== null && /^(?!.*(?:余|多|以[上下内]|左右))/u.test(unit2) ? unit2 : null;
}

// scripts/booklet/blocks.ts
function flowHtml(flow, page) {
  const printed = flow.filter((item) => item.type !== "slide" && item.type !== "summary");
  return printed.flatMap((item, at) => {
    switch (item.type) {
      case "chart":
        return [chartHtml(item, page)];
      case "exhibit":
        return [exhibitHtml(item, page)];
      case "side":
        return [sideHtml(item, page)];
      case "pull": {
        if (page.geometry.style === "official" || printed[at - 1]?.type === "pull") return [];
        const after = printed.slice(at);
        const end = after.findIndex(({ type }) => type !== "pull");
        const pulls = after.slice(0, end < 0 ? void 0 : end).filter((each2) => each2.type === "pull");
        return [pullsHtml(pulls, page.ledger, page.geometry)];
      }
      default:
        return [blockHtml(item, page)];
    }
  }).join("\n");
}
function sideHtml({ title, blocks }, page) {
  const head2 = title.length === 0 ? "" : `<p class="side-title" data-lines><span class="ink">${inlineHtml(title)}</span></p>`;
  return `<aside class="side" data-settle>${head2}${blocksHtml(blocks, page)}</aside>`;
}
function chartHtml(item, { charts, numbers }) {
  const chart = charts.get(item);
  if (chart === void 0) throw new Error(`The chart at ${item.place.file}:${item.place.line} was not drawn.`);
  const { svg, whole: whole2, caption } = chart;
  const above = whole2 === null ? "" : `<p class="whole" data-lines><span class="ink">${inlineHtml(whole2.label)} <strong>${escapeHtml(whole2.before + whole2.digits + whole2.after)}</strong></span></p>`;
  const below = captionHtml(numbers.get(item) ?? null, item.title, "below") + noteHtml(caption);
  return `<div class="chart"${idAttribute(item.id)}>${above}${svg.trimEnd()}${below}</div>`;
}
var shortTable = 12;
function exhibitHtml(item, page) {
  const { id, title, shown: shown2, note } = item;
  const number2 = page.numbers.get(item) ?? null;
  if (shown2.type === "picture") {
    const below = captionHtml(number2, title, "below") + noteHtml(note);
    return `<div class="picture"${idAttribute(id)}>${imageHtml(shown2, page.pictures)}${below}</div>`;
  }
  const above = captionHtml(number2, title, "above");
  const kept = shown2.rows.length <= shortTable ? " short" : "";
  return `<div class="exhibit${kept}"${idAttribute(id)}>${above}${tableHtml(unitsInHead(shown2), cellRoom(page.geometry))}${noteHtml(note)}</div>`;
}
function blocksHtml(blocks, page) {
  return blocks.map((block) => blockHtml(block, page)).join("\n");
}
function blockHtml(block, page) {
  switch (block.type) {
    case "paragraph":
      return paragraphHtml(block);
    case "list":
      return listHtml(block, page);
    case "table":
      return tableHtml(block, cellRoom(page.geometry));
    case "quotation":
      return quotationHtml(block, page);
    case "picture":
      return pictureHtml(block, page);
  }
}
function cellRoom(geometry) {
  return measureOf(geometry) / (geometry.size * 0.875);
}
function paragraphHtml({ children }) {
  return `<p data-para><span class="ink">${inlineHtml(children)}</span></p>`;
}
function listHtml({ ordered, items }, page) {
  const tag = ordered ? "ol" : "ul";
  const wide = items.length > 9 ? ' class="wide"' : "";
  return `<${tag}${wide}>${items.map(({ blocks }) => `<li>${blocksHtml(blocks, page)}</li>`).join("")}</${tag}>`;
}
function quotationHtml({ blocks }, page) {
  const last = blocks.at(-1);
  const attributed2 = last?.type === "paragraph" && plainText(last.children).trimStart().startsWith("\u2014\u2014") ? last : null;
  const body = blocksHtml(attributed2 ? blocks.slice(0, -1) : blocks, page);
  const from = attributed2 ? `<p class="attribution" data-lines><span class="ink">${inlineHtml(attributed2.children)}</span></p>` : "";
  return `<blockquote>${body}${from}</blockquote>`;
}
function pictureHtml(picture, { pictures, numbers }) {
  const { caption, place } = picture;
  const title = caption === null ? [] : [{ type: "text", value: caption, place }];
  const below = captionHtml(numbers.get(picture) ?? null, title, "below");
  return `<div class="picture">${imageHtml(picture, pictures)}${below}</div>`;
}
function imageHtml({ file: file2, alternative }, pictures) {
  const address2 = pictures.get(file2);
  if (address2 === void 0) throw new Error(`The picture ${file2} was not loaded.`);
  return `<img data-fit src="${escapeHtml(address2)}" alt="${escapeHtml(alternative)}">`;
}

// scripts/booklet/paper-tokens.ts
var least = 8;
function paperTokens(tokens, page) {
  const scale2 = typeScale(page);
  const sized = (size) => Math.max(Math.min(size, least), Math.round(size * scale2 * 4) / 4);
  const { title, heading, text, lead, small, note, figure, ordinal } = tokens.print;
  const print = {
    title: sized(title),
    heading: sized(heading),
    text: sized(text),
    lead: sized(lead),
    small: sized(small),
    note: sized(note),
    figure: sized(figure),
    ordinal: sized(ordinal)
  };
  return { ...tokens, print };
}

// scripts/booklet/document.ts
function documentHtml({ report, templates, tokens, geometry }, content) {
  const pageCss = content.page === "text" ? textPageCss(geometry) : content.page === "full" ? fullPageCss(geometry) : content.page.css;
  const official = geometry.style === "official" && content.page === "text" ? ["booklet/official/pages.css", "booklet/official/matter.css"] : [];
  const sheets = ["booklet/book.css", "booklet/asides.css", ...content.styles, ...official].map(
    (name) => templates.text(name)
  );
  return templates.html("booklet/document", {
    language: report.settings.language,
    title: content.title,
    kind: content.kind,
    css: [pageCss, geometryCss(geometry), tokensCss(paperTokens(tokens, geometry), "print"), ...sheets].join("\n"),
    body: content.body,
    anchors: anchorsOf(content.body)
  });
}
function anchorsOf(html2) {
  return [...html2.matchAll(/<[^>]*? id="([^"]+)"/gu)].map((match) => match[1] ?? "");
}

// scripts/booklet/named-documents.ts
var skipped = /<svg\b.*?<\/svg>|<(\w+)\b[^>]*\sdata-unindexed\b.*?<\/\1>/gsu;
var blockEnd = /<\/?(?:p|h[1-6]|li|td|th|div|section|blockquote|table|ul|ol)\b/u;
var longest = 120;
function withMentions(html2, part) {
  const mentions = [];
  const blind = [...html2.matchAll(skipped)].map(({ index, 0: whole2 }) => [index, index + whole2.length]);
  const pieces2 = [];
  let from = 0;
  for (let at = html2.indexOf("\u300A"); at !== -1; at = html2.indexOf("\u300A", Math.max(at + 1, from))) {
    const hidden = blind.find(([start, end2]) => start <= at && at < end2);
    if (hidden !== void 0 || html2.lastIndexOf("<", at) > html2.lastIndexOf(">", at)) continue;
    const end = closing(html2, at);
    const name = end === null ? "" : normalised(textOfMarkup(html2.slice(at + 1, end)));
    if (end === null || name === "" || [...name].length > longest) continue;
    const anchor = documentMentionAnchor(part, mentions.length + 1);
    mentions.push({ name, anchor });
    pieces2.push(html2.slice(from, at), `<span id="${anchor}">\u300A</span>`, html2.slice(at + 1, end));
    from = end;
  }
  return { html: pieces2.join("") + html2.slice(from), mentions };
}
function closing(html2, start) {
  const block = blockEnd.exec(html2.slice(start));
  const end = block === null ? html2.length : start + block.index;
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    if (html2[at] === "\u300A") depth += 1;
    if (html2[at] === "\u300B") depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}
function normalised(text) {
  return text.replace(/\s+/gu, " ").replace(/ ?(?<=[\p{Script=Han}《》〈〉（）—]) | (?=[\p{Script=Han}《》〈〉（）—])/gu, "").replaceAll("\u300A", "\u3008").replaceAll("\u300B", "\u3009").trim();
}
function byName(mentions) {
  const places = /* @__PURE__ */ new Map();
  for (const { name, anchor } of mentions) places.set(name, [...places.get(name) ?? [], anchor]);
  const pinyin = new Intl.Collator("zh-CN-u-co-pinyin");
  return [...places].map(([name, anchors]) => ({ name, anchors })).sort((a, b) => pinyin.compare(a.name, b.name) || (a.name < b.name ? -1 : 1));
}

// scripts/booklet/strip.ts
var narrowest = 9;
var figureLines = 1.75;
var labelPitch = 2 / 3;
var padding2 = 8 / 9;
var rowGap = 2 / 3;
function figureStrip(figures, { tokens, geometry }) {
  const { figure: largest, note } = paperTokens(tokens, geometry).print;
  const narrow = columnWidth(figures.length, geometry) / note < narrowest;
  const columns = narrow && figures.length === 4 ? 2 : figures.length;
  const room2 = columnWidth(columns, geometry);
  const views = figures.map(view);
  const rows = columns === figures.length ? [views] : [views.slice(0, columns), views.slice(columns)];
  const heights = rows.map(
    (row2) => figureLines + labelPitch * Math.max(...row2.map((figure) => labelLines(figure, room2 / note)))
  );
  const height = heights.reduce((sum, each2) => sum + each2, padding2 + (rows.length - 1) * rowGap);
  const size = Math.min(largest, ...figures.map((figure) => room2 / figureWidth(figure)));
  return { figures: views, size: Math.floor(size * 2) / 2, columns, lines: Math.max(4, Math.ceil(height)) };
}
function view({ before, digits, after, label, asOf }) {
  return { before, digits, after, label, asOf: asOf !== null && label.includes(asOf) ? null : asOf };
}
function columnWidth(count, geometry) {
  return pxToPt(measureOf(geometry)) / count - 15;
}
function labelLines({ label, asOf }, room2) {
  return Math.ceil(widthInEm(label) / room2) + (asOf === null ? 0 : Math.ceil(widthInEm(asOf) / room2));
}

// scripts/booklet/topic-ordinal.ts
function topicOrdinal({ report: { topics }, geometry }, number2) {
  if (geometry.style === "book") return ceremonialOrdinal(number2, topics.length);
  return topics.length > 1 ? `\u4E13\u9898${chineseOrdinal(number2)}` : "";
}

// scripts/booklet/opener.ts
function opener(topic, context) {
  const { report, ledger, geometry } = context;
  const measure2 = pxToPt(measureOf(geometry));
  const { title: largest } = paperTokens(context.tokens, geometry).print;
  const numeral2 = topicOrdinal(context, topic.number);
  if (geometry.style === "official") {
    return { numeral: numeral2, title: titleLines(topic.title, measure2 / largest, 2), titleSize: largest, strip: null };
  }
  const size = titleSize(topic.title, report.topics, largest, measure2);
  const figures = keyFigures(topic, ledger);
  return {
    numeral: numeral2,
    title: titleLines(topic.title, measure2 / size, 2),
    titleSize: size,
    strip: figures.length === 0 ? null : figureStrip(figures, context)
  };
}
var smallest = 0.96;
var smaller = [0.88, 0.8];
function titleSize(title, topics, largest, measure2) {
  const fits = (text, size) => fitsInTwo(text, measure2 / size);
  const share = (part) => Math.floor(largest * part * 2) / 2;
  const least2 = share(smallest);
  const common = topics.map((topic) => topic.title).filter((text) => fits(text, least2));
  for (let size = largest; size > least2; size -= 0.5) {
    if (fits(title, size) && common.every((text) => fits(text, size))) return size;
  }
  if (fits(title, least2)) return least2;
  return smaller.map(share).find((size) => fits(title, size)) ?? share(0.8);
}
function fitsInTwo(title, measure2) {
  const lines = titleLines(title, measure2, 2);
  const clauses = title.trim().split(/\s+/u);
  return lines.length <= 2 && (clauses.length !== 2 || lines.length !== 2 || lines[0] === clauses[0]);
}

// scripts/booklet/section-views.ts
function sectionsHtml(sections, context) {
  return context.templates.html("booklet/sections", { sections: sections.map((section) => view2(section, 1, context)) });
}
function view2(section, level, illustrations) {
  const ordinal = sectionOrdinal(section.number, level);
  const hang = ordinal === "" ? hangOf(plainText(section.title)) : [...ordinal].length;
  return {
    id: section.id,
    ordinal,
    hang,
    title: titleHtml(section.title, headingRoom(illustrations.geometry, level) - hang),
    flow: flowHtml(section.flow, illustrations),
    sections: section.sections.map((inner) => view2(inner, 2, illustrations))
  };
}
function headingRoom({ style, characters }, level) {
  if (style === "official") return Number.POSITIVE_INFINITY;
  return level === 1 ? characters * 12 / 14 : characters - 2;
}
function titleHtml(title, measure2) {
  const plain = title.every(({ type }) => type === "text" || type === "ref");
  const text = plainText(title);
  if (!plain || widthInEm(text) <= measure2) return inlineHtml(title);
  return titleLines(text, measure2, 2).map(escapeHtml).join("<br>");
}
function hangOf(title) {
  const at = title.indexOf("\uFF1A");
  return at > 0 && at < 6 ? at + 1 : 0;
}

// scripts/booklet/summary.ts
var shown = ["quantity", "rank"];
function summariesOf({ flow, sections }) {
  return [...flow.filter((item) => item.type === "summary"), ...sections.flatMap(summariesOf)];
}
function summaryHtml(topic, parts2, { ledger, templates, geometry }) {
  if (parts2.flatMap(summariesOf).length === 0) return "";
  const facts = summaryFacts(topic, [...ledger.values()]);
  const groups = parts2.map((part) => {
    const own = new Set(idsOf(part));
    return { part, rows: facts.filter(({ section }) => own.has(section)) };
  }).filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return "";
  const dated = facts.some(({ asOf }) => asOf !== null);
  const lines = facts.length + groups.length * 2 + 3;
  return templates.html("booklet/summary", {
    // Three rows stand on two lines, and some take two.
    short: lines < geometry.lines * 1.5 * 0.95,
    dated,
    columns: dated ? 3 : 2,
    groups: groups.map(({ part: { number: number2, title }, rows }) => ({
      title: title.length === 0 ? "" : `${sectionOrdinal(number2, 1)}${plainText(title)}`,
      rows: rows.map(({ id, text, of, asOf }) => ({
        address: `#${factAnchor(id)}`,
        text: escapeHtml(text),
        of: escapeHtml(of),
        asOf: asOf === null ? "" : escapeHtml(asOf)
      }))
    }))
  });
}
function emptySummaries(report, ledger) {
  const parts2 = [
    { number: 0, sections: report.foreword === null ? [] : [report.foreword] },
    ...report.topics.map((topic) => ({ number: topic.number, sections: sectionsOf(topic) }))
  ];
  return parts2.flatMap(({ number: number2, sections }) => {
    const [summary] = sections.flatMap(summariesOf);
    const empty = summary !== void 0 && summaryFacts(number2, [...ledger.values()]).length === 0;
    return empty ? [diagnose(summaryWithoutFigures, {}, summary.place)] : [];
  });
}
function sectionsOf({ lead, sections, next }) {
  return [lead, ...sections, ...next === null ? [] : [next]];
}
function summaryFacts(topic, facts) {
  return facts.filter((fact) => fact.topic === topic && shown.includes(fact.kind));
}
function idsOf({ id, sections }) {
  return [id, ...sections.flatMap(idsOf)];
}

// scripts/booklet/chapter.ts
function chapterHtml(context, topic, labels = null) {
  const { report, ledger, numbers } = context;
  const body = withPages(chapterBody(context, topic).html, referenceTargets(report, ledger, numbers), labels);
  return documentHtml(context, {
    title: topic.title,
    kind: "chapter",
    body,
    page: "text",
    styles: ["booklet/chapter.css", "booklet/captions.css", "booklet/summary.css"]
  });
}
function chapterMentions(context, topic) {
  return chapterBody(context, topic).mentions;
}
var bodies = /* @__PURE__ */ new WeakMap();
function chapterBody(context, topic) {
  const known = bodies.get(context) ?? /* @__PURE__ */ new Map();
  bodies.set(context, known);
  const body = known.get(topic) ?? setBody(context, topic);
  known.set(topic, body);
  return body;
}
function setBody(context, topic) {
  const { templates, geometry } = context;
  const { strip, ...head2 } = opener(topic, context);
  const official = geometry.style === "official";
  const body = templates.html("booklet/chapter", {
    opener: templates.html(official ? "booklet/official/opener" : "booklet/opener", {
      ...head2,
      id: topicAnchor(topic.number)
    }),
    strip: strip && templates.html("booklet/strip", { ...strip, paired: strip.columns < strip.figures.length }),
    leadId: topic.lead.id,
    lead: flowHtml(topic.lead.flow, context),
    sections: sectionsHtml([...topic.sections, ...topic.next ? [topic.next] : []], context),
    summary: summaryHtml(topic.number, sectionsOf(topic), context)
  });
  return withMentions(body, String(topic.number));
}

// scripts/booklet/dates.ts
function dayForPeople(date) {
  const [year, month, day2] = date.split("-").map(Number);
  return `${year}\u5E74${month}\u6708${day2}\u65E5`;
}
function monthForPeople(date) {
  const [year, month] = date.split("-").map(Number);
  return `${year}\u5E74${month}\u6708`;
}

// scripts/booklet/front-matter.ts
function forewordHtml(context, labels = null) {
  const { report, ledger, numbers } = context;
  const own = forewordBody(context);
  if (own === null) return null;
  const body = withPages(own.html, referenceTargets(report, ledger, numbers), labels);
  const styles = ["booklet/captions.css", "booklet/summary.css"];
  return documentHtml(context, { title: forewordTitle(context), kind: "foreword", body, page: "text", styles });
}
function forewordMentions(context) {
  return forewordBody(context)?.mentions ?? [];
}
function forewordBody(context) {
  const { foreword } = context.report;
  if (!foreword) return null;
  const body = context.templates.html("booklet/foreword", {
    id: forewordAnchor,
    title: forewordTitle(context),
    sectionId: foreword.id === forewordAnchor ? null : foreword.id,
    flow: flowHtml(foreword.flow, context),
    sections: sectionsHtml(foreword.sections, context),
    summary: summaryHtml(0, [{ ...foreword, sections: [] }, ...foreword.sections], context)
  });
  return withMentions(body, "0");
}
function forewordTitle({ report }) {
  const own = report.foreword === null ? "" : plainText(report.foreword.title).trim();
  return own === "" ? "\u524D\u8A00" : own;
}
function imprintHtml(context) {
  const { title, subtitle, publisher, occasion, date, source, imprint } = context.report.settings;
  const given = [
    ["\u4F1A\u8BAE", occasion],
    ["\u7F16\u5370", publisher],
    ["\u65E5\u671F", dayForPeople(date)],
    ["\u6765\u6E90", source]
  ];
  const own = new Map(imprint.map(({ label, value }) => [label, value]));
  const lines = new Map(given.flatMap(([label, value]) => value === null ? [] : [[label, own.get(label) ?? value]]));
  for (const [label, value] of own) lines.set(label, value);
  const body = context.templates.html("booklet/imprint", {
    id: imprintAnchor,
    title,
    subtitle,
    lines: [...lines].map(([label, value]) => ({ label, value }))
  });
  return documentHtml(context, {
    title: "\u7F16\u5370\u8BF4\u660E",
    kind: "imprint",
    body,
    page: "text",
    styles: ["booklet/imprint.css"]
  });
}

// scripts/booklet/contents.ts
function contentsEntries(context, matter) {
  const { foreword, topics } = context.report;
  const own = topics.filter((topic) => matter.topic === null || topic === matter.topic);
  const [first] = own;
  return [
    ...foreword && matter.topic === null ? [line(forewordAnchor, 1, "", forewordTitle(context))] : [],
    ...own.flatMap((topic) => [
      line(topicAnchor(topic.number), 1, topicOrdinal(context, topic.number), topic.title),
      ...[...topic.sections, ...topic.next ? [topic.next] : []].map(sectionLine),
      ...matter.slides === "chapter" ? [line(slidesAnchor(topic.number), 2, "", "\u5E7B\u706F\u7247")] : []
    ]),
    ...matter.slides === "end" && first ? [
      line(slidesAnchor(first.number), 1, "", "\u5E7B\u706F\u7247"),
      ...own.map((topic) => line(slidesAnchor(topic.number), 2, "", topic.shortTitle))
    ] : [],
    ...matter.index ? [line(indexAnchor, 1, "", "\u6570\u636E\u7D22\u5F15")] : [],
    ...matter.documents ? [line(documentIndexAnchor, 1, "", "\u6587\u4EF6\u7D22\u5F15")] : []
  ];
}
function inStretches(entries, begins) {
  const first = new Set(begins.map(({ number: number2 }) => topicAnchor(number2)));
  const stretches = [[]];
  for (const entry of entries) {
    if (first.has(entry.id)) stretches.push([]);
    stretches.at(-1)?.push(entry);
  }
  return stretches;
}
function line(id, level, ordinal, title) {
  return { id, level, ordinal, title };
}
function sectionLine({ id, number: number2, title }) {
  return line(id, 2, sectionOrdinal(number2, 1), plainText(title));
}
function contentsHtml(context, entries, labels, begins = true) {
  const view3 = (entry) => ({
    address: bookAddress(entry.id),
    ordinal: entry.ordinal,
    title: escapeHtml(entry.title),
    label: labels.get(entry.id) ?? null,
    hang: [...entry.ordinal].length
  });
  const groups = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    if (entry.level === 1 || !group) groups.push({ chapter: view3(entry), ordinal: entry.ordinal !== "", sections: [] });
    else group.sections.push(view3(entry));
  }
  const body = context.templates.html("booklet/contents", { id: begins ? contentsAnchor : null, groups });
  return documentHtml(context, {
    title: "\u76EE\u5F55",
    kind: "contents",
    body,
    page: "text",
    styles: ["booklet/contents.css"]
  });
}

// scripts/booklet/cover.ts
var titleWidth = 154;
var titleSizes = { book: [38, 32], official: [32, 28] };
var occasionRoom = { book: 29, official: 24 };
var publisherRoom = { book: 18, official: 24 };
var topicRoom = { book: 19, official: 20 };
function coverHtml(context, use, topic = null) {
  const { title, subtitle, occasion, publisher, date, emblem, background, cover } = context.report.settings;
  const { geometry, templates } = context;
  const { style } = geometry;
  const addressOf = (picture) => picture === null ? null : context.pictures.get(picture.file) ?? null;
  const lines = titleLines(title, 12, 2);
  const scale2 = geometry.widthMm / 210;
  const width = style === "official" ? pxToPt(measureOf(geometry)) : mmToPt(titleWidth * scale2);
  const largest = titleSizes[style][lines.length > 2 ? 1 : 0] * scale2;
  const view3 = {
    scale: scale2,
    classification: cover.classification,
    number: cover.number,
    mark: cover.material ?? (use === "handout" ? "\u4F1A\u8BAE\u6750\u6599" : null),
    // A title that begins with the occasion says it already.
    occasion: occasion === null || title.includes(occasion) ? null : bySense(occasion, occasionRoom[style]),
    title: lines,
    titleSize: Math.floor(Math.min(largest, width / Math.max(...lines.map(widthInEm)))),
    subtitle,
    topic: topic && {
      ordinal: style === "official" ? topicOrdinal(context, topic.number) : `\u4E13\u9898${topicOrdinal(context, topic.number)}`,
      title: titleLines(topic.title, topicRoom[style], 2)
    },
    publisher: bySense(publisher, publisherRoom[style]),
    emblem: emblem && { address: addressOf(emblem), alternative: emblem.alternative },
    background: addressOf(background),
    date: style === "official" ? dayForPeople(date) : monthForPeople(date)
  };
  const name = style === "official" ? "booklet/official/cover" : "booklet/cover";
  const body = templates.html(name, view3);
  return documentHtml(context, { title, kind: "cover", body, page: "full", styles: [`${name}.css`] });
}
function bySense(text, room2) {
  return widthInEm(text) <= room2 ? [text] : titleLines(text, room2, 2);
}

// scripts/booklet/document-index.ts
function documentIndexHtml(context, mentions, labels) {
  const body = context.templates.html("booklet/document-index", {
    id: documentIndexAnchor,
    rows: byName(mentions).map(({ name, anchors }) => ({
      name: escapeHtml(`\u300A${name}\u300B`),
      pages: pagesOf(anchors, labels)
    }))
  });
  return documentHtml(context, {
    title: "\u6587\u4EF6\u7D22\u5F15",
    kind: "documents",
    body,
    page: "text",
    styles: ["booklet/contents.css", "booklet/document-index.css"]
  });
}
function pagesOf(anchors, labels) {
  const pages2 = /* @__PURE__ */ new Map();
  for (const anchor of anchors) {
    const label = labels.get(anchor);
    if (label !== void 0 && !pages2.has(label)) pages2.set(label, anchor);
  }
  const runs = [];
  for (const [label, anchor] of pages2) {
    const run = runs.at(-1);
    if (run !== void 0 && /^\d+$/.test(label) && Number(label) === Number(run.last) + 1) {
      run.last = label;
      run.length += 1;
    } else runs.push({ first: label, last: label, anchor, length: 1 });
  }
  return runs.flatMap(
    (run) => run.length === 2 ? [run, { ...run, first: run.last, anchor: pages2.get(run.last) ?? run.anchor, length: 1 }].map(
      (one, at) => at === 0 ? { ...one, last: one.first } : one
    ) : [run]
  ).map(({ first, last, anchor }, at) => ({
    address: bookAddress(anchor),
    label: first === last ? first : `${first}\u2014${last}`,
    first: at === 0
  }));
}

// scripts/booklet/figure-index.ts
function indexHtml(context, uses, begins = true) {
  const { report, ledger, templates } = context;
  const facts = [...ledger.values()];
  const byTopic = /* @__PURE__ */ new Map();
  for (const fact of facts) {
    const own = byTopic.get(fact.topic);
    if (own === void 0) byTopic.set(fact.topic, [fact]);
    else own.push(fact);
  }
  const ordinal = (topic) => topicOrdinal(context, topic);
  const groups = [
    { ordinal: "", title: forewordTitle(context), facts: byTopic.get(0) ?? [] },
    ...report.topics.map(({ number: number2, title }) => ({
      ordinal: ordinal(number2),
      title,
      facts: byTopic.get(number2) ?? []
    }))
  ].filter((group) => group.facts.length > 0);
  const body = templates.html("booklet/figure-index", {
    id: begins ? indexAnchor : null,
    columns: uses.slides === null ? 4 : 5,
    withSlides: uses.slides !== null,
    withOthers: facts.some(({ id, topic }) => uses.slides?.get(id)?.some((use) => use.topic !== topic)),
    groups: groups.map((group) => ({
      ordinal: group.ordinal,
      title: group.title,
      rows: group.facts.map((fact) => row(fact, uses, ordinal))
    }))
  });
  return documentHtml(context, {
    title: "\u6570\u636E\u7D22\u5F15",
    kind: "index",
    body,
    page: "text",
    styles: ["booklet/figure-index.css"]
  });
}
function row(fact, { pages: pages2, slides }, ordinal) {
  return {
    address: bookAddress(factAnchor(fact.id)),
    text: escapeHtml(fact.text),
    of: escapeHtml(fact.of),
    asOf: fact.asOf === null ? "" : escapeHtml(fact.asOf),
    page: pages2.get(fact.id) ?? null,
    slides: (slides?.get(fact.id) ?? []).map(({ topic, slide }, at) => ({
      address: bookAddress(slideAnchor(topic, slide)),
      // A slide of another topic is named with that topic.
      label: topic === fact.topic ? String(slide) : `${ordinal(topic)}\xB7${slide}`,
      first: at === 0
    }))
  };
}

// scripts/typography/shortened.ts
function shortened(text, width) {
  if (widthInEm(text) <= width) return text;
  const [clause = ""] = text.split(/[，；：]/u);
  if (widthInEm(clause) <= width) return clause;
  return cutShort(text, width);
}
function cutShort(text, width) {
  if (widthInEm(text) <= width) return text;
  let cut = "";
  for (const character of text) {
    if (widthInEm(cut + character) > width - 1) break;
    cut += character;
  }
  return `${cut.trimEnd()}\u2026`;
}

// scripts/handout/sheet-css.ts
var room = 2;
function sheetCss(page, sheet) {
  const { block } = sheet;
  const [left, top] = [block.left - room, block.top - room];
  return [
    `@page { size: ${page.widthMm}mm ${page.heightMm}mm; margin: ${top}px ${left - 2}px ${room}px ${left}px }`,
    properties(sheet)
  ].join("\n");
}
function spokenSheetCss(page, sheet) {
  const { block, head: head2 } = sheet;
  const [left, top] = [block.left - room, block.top - room];
  const paper = page.heightMm * 96 / 25.4;
  const bottom = Math.floor(paper - block.top - block.height - room - 1);
  const margin = (upper) => `margin: ${upper}px ${left - 2}px ${bottom}px ${left}px`;
  return [
    `@page { size: ${page.widthMm}mm ${page.heightMm}mm; ${margin(top + head2)} }`,
    `@page :first { ${margin(top)} }`,
    properties(sheet)
  ].join("\n");
}
function properties({
  block,
  head: head2,
  columnGap,
  rowGap: rowGap3,
  slideWidth,
  slideHeight: slideHeight2,
  caption,
  room: side2,
  ...cell
}) {
  const lengths = {
    "sheet-width": block.width + 2 * room,
    "sheet-height": block.height + 2 * room,
    "sheet-room": room,
    "sheet-head": head2,
    "column-gap": columnGap,
    "row-gap": rowGap3,
    "slide-width": slideWidth,
    "slide-height": slideHeight2,
    "cell-width": cell.cellWidth,
    "cell-height": cell.cellHeight,
    "caption-left": caption.left,
    "caption-top": caption.top,
    "caption-width": caption.width,
    "caption-height": caption.height,
    "room-left": side2?.left ?? 0,
    "room-top": side2?.top ?? 0,
    "room-width": side2?.width ?? 0
  };
  return `:root { ${Object.entries(lengths).map(([name, value]) => `--${name}: ${value}px`).join("; ")} }`;
}

// scripts/handout/sheet-geometry.ts
var rulePitch = 8 * 96 / 25.4;
var head = 34;
var gutter = 16;
var narrowestGap = 12;
var rowGap2 = 14;
var widestGap = 48;
var captionLine = 16;
var captionGap = 6;
var narrowestCaption = 80;
function sheetGeometry(page, choice, ratio) {
  const [first, ...others] = formsOf(choice).map((form) => fitted(form, page, choice, ratio));
  if (first === void 0) throw new Error(`There is no sheet for ${choice.slides} slides.`);
  return others.reduce((best, other2) => other2.slideWidth * 1.1 > best.slideWidth ? other2 : best, first);
}
function formsOf({ slides, rules: rules2, notes }) {
  const below = { caption: "below", captionLines: 2, room: null, leastRules: 0, share: 1 };
  const beside2 = { ...below, caption: "beside" };
  const withRoom = rules2 || notes;
  switch (slides) {
    case 2:
      if (withRoom) return [{ ...beside2, columns: 1, rows: 2, room: "below", leastRules: 3 }];
      return [
        { ...below, columns: 1, rows: 2 },
        { ...beside2, columns: 1, rows: 2 }
      ];
    case 3:
      if (withRoom) return [{ ...below, columns: 1, rows: 3, room: "beside", share: notes ? 0.5 : 0.6 }];
      return [{ ...beside2, columns: 1, rows: 3 }];
    case 4:
      if (withRoom) return [{ ...below, columns: 2, rows: 2, room: "below", leastRules: 4 }];
      return [
        { ...below, columns: 2, rows: 2 },
        { ...beside2, columns: 1, rows: 4 }
      ];
    case 6:
      if (withRoom)
        return [{ ...below, columns: 2, rows: 3, captionLines: notes ? 2 : 1, room: "below", leastRules: 2 }];
      return [{ ...below, columns: 2, rows: 3 }];
  }
}
function fitted(form, page, choice, ratio) {
  const measure2 = measureOf(page);
  const { columns, rows } = form;
  const full = blockHeight(page) + overhang(page);
  const tallest = Math.floor((full - head - (rows - 1) * rowGap2) / rows);
  const captionHeight = captionGap + form.captionLines * captionLine;
  const taken = (form.caption === "below" ? captionHeight : 0) + (form.room === "below" ? Math.ceil(form.leastRules * rulePitch) : 0);
  const widest5 = Math.min(
    // The block may be a little wider than the measure: it stands in the middle of the page.
    columns > 1 ? (measure2 + 8 - (columns - 1) * narrowestGap) / columns : measure2,
    form.caption === "beside" ? measure2 - gutter - narrowestCaption : measure2,
    form.share * measure2 - (form.share < 1 ? gutter / 2 : 0),
    (tallest - taken) * 1280 / slideHeight(ratio)
  );
  const slideWidth = Math.floor(widest5 / 16) * 16;
  const height = slideWidth * slideHeight(ratio) / 1280;
  const columnGap = columns > 1 ? Math.round(Math.min(widestGap, Math.max(narrowestGap, measure2 - columns * slideWidth))) : 0;
  const across = columns === 1 && (form.caption === "beside" || form.room === "beside");
  const cellWidth = across ? Math.floor(measure2) : slideWidth;
  const used = height + (form.caption === "below" ? captionHeight : 0);
  const cellHeight = form.room === null ? used : tallest;
  const spare = rows > 1 ? Math.floor((full - head - rows * cellHeight) / (rows - 1)) : 0;
  const gap3 = form.room === null ? Math.min(widestGap, spare) : rowGap2;
  const side2 = { left: slideWidth + gutter, width: cellWidth - slideWidth - gutter, stands: "beside", top: 0 };
  const room2 = form.room === "below" ? { left: 0, top: used, width: cellWidth, height: cellHeight - used, stands: "below" } : form.room === "beside" ? { ...side2, height: cellHeight } : null;
  const width = columns * cellWidth + (columns - 1) * columnGap;
  return {
    block: {
      left: Math.round((mmToPx(page.widthMm) - width) / 2),
      top: Math.round(page.top),
      width,
      height: head + rows * cellHeight + (rows - 1) * gap3
    },
    columns,
    rows,
    columnGap,
    rowGap: gap3,
    slideWidth,
    slideHeight: height,
    head,
    cellWidth,
    cellHeight,
    caption: form.caption === "beside" ? { ...side2, height } : {
      left: 0,
      top: height + captionGap,
      width: slideWidth,
      height: form.captionLines * captionLine,
      stands: "below"
    },
    room: room2,
    rules: room2 === null || !choice.rules ? [] : rulesOf(room2)
  };
}
function overhang({ style }) {
  return style === "book" ? 16 : 0;
}
function rulesOf({ top, height }) {
  return Array.from(
    { length: Math.floor(height / rulePitch) },
    (_, at) => Math.round((top + (at + 1) * rulePitch) * 100) / 100
  );
}
function sheetCells(sheet, slides) {
  const each2 = sheet.columns * sheet.rows;
  return Array.from({ length: slides }, (_, at) => ({
    page: Math.floor(at / each2),
    left: at % sheet.columns * (sheet.cellWidth + sheet.columnGap),
    top: sheet.head + Math.floor(at % each2 / sheet.columns) * (sheet.cellHeight + sheet.rowGap)
  }));
}

// scripts/handout/sheets.ts
var captionSize = 11.34;
var headSize = 15.34;
var whatSize = 12;
var widestColumn = 400;
function sheetsHtml(context, topic, deck) {
  const { handout } = context.report.settings;
  const sheet = sheetGeometry(context.geometry, handout, deck.ratio);
  const ordinal = topicOrdinal(context, topic.number);
  const head2 = {
    id: slidesAnchor(topic.number),
    ordinal,
    title: shortened(topic.title, headRoom2(sheet.block.width, ordinal, handout.notes))
  };
  const cells = deck.slides.map((slide) => cellView(topic, slide, sheet));
  const { name, body, css } = handout.notes ? {
    name: "handout/spoken-sheets",
    body: {
      head: head2,
      rows: spokenRows(deck, cells, sheet),
      rules: sheet.rules.map((line2) => line2 - (sheet.room?.top ?? 0)),
      room: roomClass(sheet)
    },
    css: spokenSheetCss(context.geometry, sheet)
  } : {
    name: "handout/sheets",
    body: { head: head2, pages: fixedPages(cells, sheet) },
    css: sheetCss(context.geometry, sheet)
  };
  return documentHtml(context, {
    title: `${topic.title}\uFF08\u5E7B\u706F\u7247\uFF09`,
    kind: "sheets",
    body: context.templates.html(name, body),
    page: { css },
    styles: ["handout/sheets.css", ...handout.notes ? ["handout/spoken-sheets.css"] : []]
  });
}
function headRoom2(width, ordinal, notes) {
  const before = ordinal === "" ? 0 : (widthInEm(ordinal) + 0.8) * headSize;
  const behind = (notes ? 7 : 4) * whatSize;
  return Math.floor((width - before - behind) / headSize - 1);
}
function cellView(topic, slide, { caption }) {
  return {
    id: slideAnchor(topic.number, slide.number),
    number: slide.number,
    title: cutShort(plainText(slide.title), captionRoom(caption)),
    alternative: slideAlternative(slide),
    beside: caption.stands === "beside"
  };
}
function captionRoom({ stands, width, height }) {
  if (stands === "beside") return Math.floor(width / captionSize - 1) * Math.floor((height - 32) / 16);
  const lines = Math.floor(height / 16);
  return Math.floor((width - 26) / captionSize - (lines > 1 ? 3 : 1)) * lines;
}
function fixedPages(cells, sheet) {
  const pages2 = /* @__PURE__ */ new Map();
  for (const [at, place] of sheetCells(sheet, cells.length).entries()) {
    const cell = { ...cells[at], left: place.left, top: place.top, rules: sheet.rules };
    pages2.set(place.page, [...pages2.get(place.page) ?? [], cell]);
  }
  return [...pages2].map(([number2, onPage]) => ({ first: number2 === 0, cells: onPage }));
}
function spokenRows(deck, cells, { columns }) {
  const spoken2 = cells.map((cell, at) => ({
    ...cell,
    notes: (deck.slides[at]?.notes ?? []).flatMap(noteLines).map(escapeHtml)
  }));
  return Array.from(
    { length: Math.ceil(spoken2.length / columns) },
    (_, row2) => spoken2.slice(row2 * columns, (row2 + 1) * columns)
  );
}
function roomClass({ room: room2 }) {
  if (room2 === null) return "";
  return room2.width < widestColumn ? room2.stands : `${room2.stands} columns`;
}
function slideAlternative({ number: number2, title }) {
  return `\u5E7B\u706F\u7247${number2}\uFF1A${plainText(title)}`;
}

// scripts/typography/line-rules.ts
var markRules = [
  {
    name: "opening brackets and quotation marks",
    characters: "\uFF08\u300A\u3008\u3010\u3016\u3014\uFF3B\uFF5B\u300C\u300E\u201C\u2018",
    starts: true,
    ends: false,
    blank: "before",
    squeeze: [0.25, 0.5],
    source: "GB/T 15834-2011, 5.1.3; clreq, Prohibition rules for line start and line end"
  },
  {
    name: "closing brackets and quotation marks",
    characters: "\uFF09\u300B\u3009\u3011\u3017\u3015\uFF3D\uFF5D\u300D\u300F\u201D\u2019",
    starts: false,
    ends: true,
    blank: "after",
    squeeze: [0.25, 0.5],
    source: "GB/T 15834-2011, 5.1.3; clreq, Prohibition rules for line start and line end"
  },
  {
    name: "marks inside a sentence",
    characters: "\uFF0C\u3001\uFF1B\uFF1A",
    starts: false,
    ends: true,
    blank: "after",
    squeeze: [0.25, 0.5],
    source: "GB/T 15834-2011, 5.1.1 and 5.1.11; clreq, Compression of punctuation marks"
  },
  {
    name: "marks at the end of a sentence, squeezed last",
    characters: "\u3002\uFF0E\uFF1F\uFF01",
    starts: false,
    ends: true,
    blank: "after",
    squeeze: [0, 0.5],
    source: "GB/T 15834-2011, 5.1.1, 5.1.2 and 5.1.11; clreq, Compression of punctuation marks"
  },
  {
    name: "middle dots",
    characters: "\xB7\u30FB\u2027",
    starts: false,
    ends: true,
    blank: "none",
    squeeze: [0, 0],
    source: "GB/T 15834-2011, 5.1.7"
  },
  {
    name: "dashes and ellipses, two characters that stay together",
    characters: "\u2014\u2E3A\u2026\u22EF",
    starts: false,
    ends: true,
    blank: "none",
    squeeze: [0, 0],
    source: "GB/T 15834-2011, 5.1.4 and 5.1.5; clreq, Prohibition rules for unbreakable marks"
  },
  {
    name: "connecting marks",
    characters: "\u2013\uFF5E~\uFF0D",
    starts: false,
    ends: true,
    blank: "none",
    squeeze: [0, 0],
    source: "GB/T 15834-2011, 5.1.6"
  },
  {
    name: "separating marks",
    characters: "/\uFF0F",
    starts: false,
    ends: false,
    blank: "none",
    squeeze: [0, 0],
    source: "GB/T 15834-2011, 5.1.9"
  },
  {
    name: "half-width marks and signs behind a word or number",
    characters: ")]},.:;!?%\uFF05\u2030\u2103\u2109\xB0\u2032\u2033&+-\u2212=*_>",
    starts: false,
    ends: true,
    blank: "none",
    squeeze: [0, 0],
    source: "clreq, Prohibition rules for line start and line end; GB/T 15835-2011, 4.1"
  },
  {
    name: "half-width marks and signs before a word or number",
    characters: "([{<$\xA5\uFFE5\u20AC\xA3\u2116#@\xB1",
    starts: true,
    ends: false,
    blank: "none",
    squeeze: [0, 0],
    source: "clreq, Prohibition rules for line start and line end; GB/T 15835-2011, 4.1"
  }
];
var spacing = {
  /** The blank of a full-width mark: gone at both ends of a line (GB/T 15834-2011, 5.1.10) and between two marks (clreq, Adjustment of adjacent marks). */
  blank: 0.5,
  /** White between Chinese and Latin, as the browser sets it for `text-autospace`, and how much further it may open (clreq, Mixed text composition: an eighth to a quarter). */
  mixed: 0.125,
  mixedOpening: 0.125,
  /** How much a space between words of other scripts opens and shrinks. */
  wordOpening: 0.25,
  wordSqueeze: 0.08,
  /** By how much Chinese characters may stand closer together where marks give no more. */
  pressed: 0.025,
  /** Widest gap between two characters that a reader doesn't see. */
  unseen: 0.05
};
var rules = new Map(markRules.flatMap((rule) => [...rule.characters].map((character) => [character, rule])));
function ruleOf(character) {
  return rules.get(character);
}
var ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}〇]$/u;
function isIdeograph(character) {
  return ideograph.test(character);
}
var letter = /^[\p{L}\p{Nd}%‰&@#.,:;!?]$/u;
function isMixed(before, after) {
  return isIdeograph(before) ? isForeign(after) : isForeign(before) && isIdeograph(after);
}
function isForeign(character) {
  return letter.test(character) && !isIdeograph(character) && !fullWidth.test(character);
}
var fullWidth = /^[\uFF01-\uFF60]$/u;

// scripts/typography/boxes.ts
var pieces = "[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Nd}\\p{M}]{1,12}|\\s+|.";
var ideographKey = "\u5B57";
var piece = new RegExp(pieces, "gsu");
function boxesOf(texts, styles) {
  const boxes = [];
  texts.forEach(({ text, style }, source) => {
    const look = styles[style];
    if (text === "\n" && look === void 0) {
      if (boxes.at(-1)?.kind === "space") boxes.pop();
      boxes.push(forced(source));
      return;
    }
    if (look === void 0) return;
    for (const { 0: found, index } of text.matchAll(piece)) {
      const space = found.trim() === "" && found !== "\u3000" && found !== "\xA0";
      const before = boxes.at(-1);
      if (space && (before === void 0 || before.kind === "space" || before.kind === "break")) continue;
      boxes.push(boxOf(space ? " " : found, source, index, look));
    }
  });
  if (boxes.at(-1)?.kind === "space") boxes.pop();
  return boxes;
}
function forced(source) {
  const nothing2 = { size: 0, tracking: 0, width: 0, blankBefore: 0, blankAfter: 0 };
  return { text: "\n", source, at: 0, kind: "break", first: "", last: "", rule: void 0, ...nothing2 };
}
function boxOf(text, source, at, { size, tracking, advances }) {
  const characters = text.length === 1 ? text : [...text];
  const ideographic = isIdeograph(text);
  const rule = ruleOf(text);
  const width = advances[ideographic ? ideographKey : text] ?? size;
  const blank = rule !== void 0 && width > 0.9 * size ? spacing.blank * size : 0;
  return {
    text,
    source,
    at,
    size,
    tracking,
    width,
    kind: text === " " ? "space" : ideographic ? "ideograph" : rule === void 0 ? "foreign" : "mark",
    first: characters[0] ?? "",
    last: characters[characters.length - 1] ?? "",
    rule,
    blankBefore: rule?.blank === "before" ? blank : 0,
    blankAfter: rule?.blank === "after" ? blank : 0
  };
}
function mixedSpace(before, after) {
  if (before.kind === after.kind || !isMixed(before.last, after.first)) return 0;
  return spacing.mixed * (before.kind === "ideograph" ? before.size : after.size);
}
function meetingBlank(before, after) {
  if (before.rule === void 0 || after.rule === void 0) return 0;
  if (before.blankAfter > 0 && (after.blankAfter > 0 || after.blankBefore > 0)) return before.blankAfter;
  if (before.blankBefore > 0 && after.blankBefore > 0) return after.blankBefore;
  return 0;
}

// scripts/typography/page-scripts.ts
var store = "globalThis.huikanBlocks";
function readScript(selector) {
  return `(() => {
  const piece = new RegExp(${JSON.stringify(pieces)}, 'gsu');
  const ideograph = /^[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\u3007]$/u;
  const ideographKey = ${JSON.stringify(ideographKey)};
  const fontProperties = ['fontFamily', 'fontWeight', 'fontStyle', 'fontSize', 'fontKerning', 'fontVariantNumeric', 'fontFeatureSettings'];
  const looks = new Map();
  const known = new Map();
  const lookOf = (element) => {
    const found = known.get(element);
    if (found) return found;
    const style = getComputedStyle(element);
    const font = fontProperties.map((name) => [name, style[name]]);
    const tracking = parseFloat(style.letterSpacing) || 0;
    const key = JSON.stringify([font, tracking]);
    const look = looks.get(key) ?? { index: looks.size, font, tracking, size: parseFloat(style.fontSize), pieces: new Map() };
    looks.set(key, look);
    known.set(element, look);
    return look;
  };
  const isBlock = (style) => /^(block|list-item|table-cell|flow-root)$/.test(style.display) && style.whiteSpaceCollapse === 'collapse' && style.textWrapMode === 'wrap';
  const roomOf = (style) => {
    const edges = style.boxSizing === 'border-box' ? ['paddingLeft', 'paddingRight', 'borderLeftWidth', 'borderRightWidth'] : [];
    const measure = edges.reduce((left, name) => left - parseFloat(style[name]), parseFloat(style.width));
    const indent = (parseFloat(style.textIndent) || 0) * (style.textIndent.endsWith('%') ? measure / 100 : 1);
    const shape = style.textAlign === 'justify' ? 'filled' : style.textWrapStyle === 'balance' ? 'balanced' : 'ragged';
    return { measure, indent, shape };
  };
  // The texts of a block, or null for one that isn't running text.
  const textsOf = (block, style) => {
    if (!isBlock(style)) return null;
    const runs = [{ room: roomOf(style), nodes: [] }];
    const walk = (element) => {
      for (const node of element.childNodes) {
        const run = runs.at(-1);
        if (node.nodeType === Node.TEXT_NODE) run.nodes.push(node);
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        if (node.tagName === 'BR') {
          run.nodes.push(node);
          continue;
        }
        const own = getComputedStyle(node);
        if (own.display === 'none' || own.position === 'absolute') continue;
        if (own.display === 'inline') {
          if (!walk(node)) return false;
          continue;
        }
        const inner = element === block ? textsOf(node, own) : null;
        if (inner === null) return false;
        runs.push(...inner, { room: roomOf(style), nodes: [] });
      }
      return true;
    };
    return walk(block) ? runs : null;
  };
  const described = (node) => {
    if (node.nodeType !== Node.TEXT_NODE) return { text: '\\n', style: -1 };
    const look = lookOf(node.parentElement);
    for (const [found] of node.data.matchAll(piece)) {
      if (ideograph.test(found)) look.pieces.set(ideographKey, look.pieces.get(ideographKey) ?? found);
      else look.pieces.set(found.trim() === '' ? ' ' : found, found.trim() === '' ? ' ' : found);
    }
    return { text: node.data, style: look.index };
  };
  const kept = [];
  const handled = new Set();
  for (const block of document.querySelectorAll(${JSON.stringify(selector)})) {
    if (handled.has(block.parentElement)) {
      handled.add(block);
      continue;
    }
    const style = getComputedStyle(block);
    // One line needs nothing.
    if (parseFloat(style.height) < 1.5 * parseFloat(style.lineHeight)) continue;
    const runs = textsOf(block, style)?.filter(({ room, nodes }) => room.measure > 0 && nodes.some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ''));
    if (!runs?.length) continue;
    handled.add(block);
    kept.push({ block, runs, kept: Number(style.widows) > 1 });
  }
  const blocks = kept.map(({ runs }) => runs.map(({ room, nodes }) => ({ room, texts: nodes.map(described) })));
  ${store} = kept;
  // Widths of boxes are rounded up to 1/64 px: text set larger is measured more finely. A mark alone has no script and may get another form: it is measured behind an ideograph.
  const finer = 16;
  const bench = document.createElement('div');
  bench.style.cssText = 'position:absolute;left:0;top:0;visibility:hidden;white-space:pre;letter-spacing:0;text-indent:0;text-autospace:no-autospace;text-spacing-trim:space-all';
  const benches = [...looks.values()].map((look) => {
    const own = bench.appendChild(document.createElement('div'));
    for (const [name, value] of look.font) own.style[name] = value;
    own.style.fontSize = look.size * finer + 'px';
    const put = (text) => {
      const span = own.appendChild(document.createElement('span'));
      span.style.display = 'inline-block';
      span.textContent = text;
      return span;
    };
    const before = look.pieces.get(ideographKey) ?? ideographKey;
    const alone = put(before);
    const others = [...look.pieces].filter(([key]) => key !== ideographKey);
    return [[ideographKey, alone, null], ...others.map(([key, text]) => (/[\\p{L}\\s]/u.test(text) ? [key, put(text), null] : [key, put(before + text), alone]))];
  });
  document.body.append(bench);
  const widthOf = (span) => span?.getBoundingClientRect().width ?? 1 / 128;
  const styles = [...looks.values()].map(({ size, tracking, index }) => ({
    size,
    tracking,
    advances: Object.fromEntries(benches[index].map(([key, span, before]) => [key, Math.round(((widthOf(span) - widthOf(before)) / finer) * 200) / 200])),
  }));
  bench.remove();
  return { blocks, styles };
})()`;
}
function writeScript(written) {
  return `((written) => {
  const make = (piece) => {
    if (piece === 0) return document.createElement('br');
    if (typeof piece === 'string') return document.createTextNode(piece);
    const [text, spacing, left, right] = piece;
    const span = document.createElement('span');
    span.textContent = text;
    if (spacing !== null) span.style.letterSpacing = spacing + 'px';
    if (left !== 0) span.style.marginLeft = left + 'px';
    if (right !== 0) span.style.marginRight = right + 'px';
    return span;
  };
  const slides = new Set();
  ${store}.forEach(({ block, runs, kept }, at) => {
    const [whole, texts] = written[at];
    if (texts.every((text) => text === null)) return;
    runs.forEach(({ nodes }, run) => {
      texts[run]?.forEach((pieces, number) => {
        if (nodes[number].nodeType === Node.TEXT_NODE) nodes[number].replaceWith(...pieces.map(make));
      });
    });
    slides.add(block.closest('.deck > section'));
    block.style.whiteSpace = 'nowrap';
    block.style.textSpacingTrim = 'space-all';
    if (whole && kept) block.style.breakInside = 'avoid';
  });
  delete ${store};
  return [...slides].flatMap((slide) => (slide === null ? [] : [[slide.id, slide.outerHTML]]));
})(${written})`;
}

// scripts/typography/units.ts
var unitWords = [
  "\u5E73\u65B9\u516C\u91CC",
  "\u4E2A\u767E\u5206\u70B9",
  "\u767E\u5206\u70B9",
  "\u5E73\u65B9\u7C73",
  "\u7ACB\u65B9\u7C73",
  "\u4EBA\u6B21",
  "\u4EBA\u5929",
  "\u8BFE\u65F6",
  "\u5B66\u65F6",
  "\u516C\u91CC",
  "\u516C\u65A4",
  "\u516C\u9877",
  "\u5C0F\u65F6",
  "\u5206\u949F",
  "\u4F59\u4EBA",
  "\u591A\u4EBA",
  "\u4F59\u540D",
  "\u591A\u540D",
  "\u4F59\u4E2A",
  "\u591A\u4E2A",
  "\u4F59\u6240",
  "\u591A\u6240",
  "\u5E74\u7EA7",
  "\u4E2A\u6708",
  "\u5929\u5185",
  "\u5E74\u5185",
  "\u5E74\u5E95",
  "\u5E74\u521D",
  "\u5E74\u672B",
  ..."\u4EBA\u540D\u4F4D\u4E2A\u6240\u5BB6\u9879\u6B21\u4EF6\u4EFD\u8282\u95E8\u79CD\u7C7B\u6279\u8F6E\u6761\u573A\u5802\u5E74\u6708\u65E5\u53F7\u5929\u65F6\u5206\u79D2\u5C81\u5143\u89D2\u4EA9\u5428\u7C73\u500D\u4E07\u4EBF\u6237\u6821\u73ED\u7EC4\u671F\u5C4A\u5957\u53F0\u95F4\u518C\u672C\u5377\u9875\u7BC7\u7AE0\u8F86\u5EA7\u5904\u90E8\u8D77\u4F8B\u652F\u5BF9\u53CC\u5B66\u57CE\u53BF\u5E02\u7701\u7EA7\u6210\u6237\u4F59\u591A"
].sort((a, b) => b.length - a.length);

// scripts/typography/held-stretches.ts
var units = unitWords.join("|");
var number = String.raw`[+\-−±]?\d+(?:[.,]\d+)*`;
var scale = "[\u767E\u5343\u4E07\u4EBF]{0,2}";
var measured = `${number}(?:[%\uFF05\u2030\u2103\xB0]|${scale}[\u4F59\u591A]?(?:${units})?(?:/(?:${units}))?)(?:\u4EE5\u4E0A|\u4EE5\u4E0B|\u4EE5\u5185)?`;
var stretchRules = [
  {
    name: "a number with its unit, a range with both its ends",
    pattern: new RegExp(String.raw`第?${measured}(?:\s?[—–~～\-至]\s?第?${measured})?`, "gu"),
    cost: Number.POSITIVE_INFINITY,
    longest: 12,
    source: "GB/T 15834-2011, 5.1.6; GB/T 15835-2011, 4.1; clreq, Prohibition rules for unbreakable marks"
  },
  {
    name: "the number of a document",
    pattern: /〔\d{4}〕\s?第?\d+号/gu,
    cost: Number.POSITIVE_INFINITY,
    longest: 12,
    source: "GB/T 9704-2012, 7.2.5"
  },
  {
    name: "a name with middle dots",
    pattern: /[\p{Script=Han}\p{Script=Latin}]+(?:[·・‧][\p{Script=Han}\p{Script=Latin}]+)+/gu,
    cost: 80,
    longest: 16,
    source: "GB/T 15834-2011, 4.14.3.1 and 5.1.7"
  },
  {
    name: "the characters at a middle dot",
    pattern: /[\p{Script=Han}\p{Script=Latin}][·・‧][\p{Script=Han}\p{Script=Latin}]?/gu,
    cost: Number.POSITIVE_INFINITY,
    longest: 12,
    source: "GB/T 15834-2011, 5.1.7"
  },
  {
    name: "a mixed word such as 1+N, 5G or 3D",
    pattern: new RegExp("(?=[\\d+/&'\u2019.-]*\\p{Script=Latin})[\\p{Script=Latin}\\d]+(?:[+/&'\u2019.-][\\p{Script=Latin}\\d]+)+", "gu"),
    cost: Number.POSITIVE_INFINITY,
    longest: 8,
    source: "clreq, Mixed text composition"
  },
  {
    name: "the title of a work or document",
    pattern: /[《〈][^《》〈〉]+[》〉]/gu,
    cost: 80,
    longest: 16,
    source: "clreq, Prohibition rules for line start and line end"
  },
  {
    name: "a short quotation",
    pattern: /“[^“”]{1,6}”/gu,
    cost: 20,
    longest: 8,
    source: "clreq, Prohibition rules for line start and line end"
  }
];
function heldStretches(text) {
  return stretchRules.flatMap(
    ({ pattern, cost, longest: longest2 }) => [...text.matchAll(pattern)].flatMap((match) => {
      const length = match[0].length;
      if (length < 2) return [];
      const held = length <= longest2 ? cost : 12;
      return [{ from: match.index, to: match.index + length, cost: held }];
    })
  );
}

// scripts/typography/break-costs.ts
var tearing = 400;
var splitting = 4e3;
var costs = {
  free: { inWord: 12, inClause: 5, clinging: 10 },
  filled: { inWord: 3, inClause: 0, clinging: 0 }
};
var clinging = /^[的地得了着过们者员性化型式度率]$/u;
function breakCosts(boxes, room2, setting) {
  const cost = costs[setting];
  const usual = new Float64Array(boxes.length);
  const torn = new Float64Array(boxes.length);
  boxes.forEach((box, at) => {
    const place = placeBefore(boxes, at);
    const before = boxes[at - 1]?.kind;
    const leans = clinging.test(box.text) ? cost.clinging : 0;
    const clause = before === "mark" || before === "space" ? 0 : cost.inClause + leans;
    usual[at] = place === "free" ? clause : Number.POSITIVE_INFINITY;
    torn[at] = place === "free" ? clause : place === "foreign" ? splitting : Number.POSITIVE_INFINITY;
  });
  const text = boxes.map((box) => box.text).join("");
  const boxAt = boxesByPosition(boxes);
  const add = ({ from, to, cost: price }) => {
    const first = boxAt[from] ?? 0;
    const last = boxAt[to - 1] ?? first;
    const whole2 = widthOf(boxes, first, last) <= room2;
    for (let at = first + 1; at <= last; at += 1) {
      usual[at] = (usual[at] ?? 0) + (whole2 ? price : Math.min(price, tearing));
      torn[at] = (torn[at] ?? 0) + Math.min(price, tearing);
    }
  };
  for (const { index, segment } of words.segment(text)) {
    if (segment.length > 1) add({ from: index, to: index + segment.length, cost: cost.inWord });
  }
  heldStretches(text).forEach(add);
  for (const { index, 0: compound } of /[+-]/u.test(text) ? text.matchAll(compounds) : []) {
    const at = boxAt[index + compound.length];
    if (at !== void 0) usual[at] = Math.min(usual[at] ?? 0, afterSign);
  }
  return { usual, torn };
}
var compounds = /(?<![\p{Script=Latin}\p{Nd}/:.@])[\p{Script=Latin}\p{Nd}]{2,}[+-](?=[\p{Script=Latin}]{5})/gu;
var afterSign = 40;
var words = new Intl.Segmenter("zh", { granularity: "word" });
function placeBefore(boxes, at) {
  const after = boxes[at];
  const next = boxes[at - 1];
  if (after === void 0 || next === void 0 || after.kind === "space" || after.kind === "break") return "banned";
  const before = next.kind === "space" ? boxes[at - 2] : next;
  if (before === void 0 || before.kind === "break") return "free";
  if (next.kind !== "space" && inAddresses.test(before.text) && after.kind === "foreign") return "foreign";
  if (after.rule?.starts === false || before.rule?.ends === false) return "banned";
  return next.kind !== "space" && isNarrow(before) && isNarrow(after) ? "foreign" : "free";
}
var inAddresses = /^[-/.?&=_#+:@]$/u;
function isNarrow({ kind, rule, width, size }) {
  return kind === "foreign" || rule !== void 0 && width < 0.9 * size;
}
function boxesByPosition(boxes) {
  const found = [];
  boxes.forEach(({ text }, at) => {
    for (let unit2 = 0; unit2 < text.length; unit2 += 1) found.push(at);
  });
  return found;
}
function widthOf(boxes, first, last) {
  let width = 0;
  for (let at = first; at <= last; at += 1) width += boxes[at]?.width ?? 0;
  return width;
}

// scripts/typography/line-material.ts
var rounds = ["first", "most", "tight"];
function materialOf(boxes) {
  const sums = () => new Float64Array(boxes.length + 1);
  const material = {
    ...{ boxes, start: sums(), plain: sums(), mixed: sums(), words: sums() },
    ...{ first: sums(), most: sums(), tight: sums() }
  };
  let at = 0;
  const add = (sum, value) => {
    sum[at + 1] = (sum[at] ?? 0) + value;
  };
  for (; at < boxes.length; at += 1) {
    const [box, next] = [boxes[at], boxes[at + 1]];
    if (box === void 0) continue;
    const kind = next === void 0 ? "none" : gapKind(box, next);
    const white = next === void 0 ? 0 : mixedSpace(box, next) - meetingBlank(box, next);
    add(material.start, box.width + box.tracking + white);
    add(material.plain, kind === "plain" ? 1 : 0);
    add(material.mixed, kind === "mixed" ? 1 : 0);
    add(material.words, kind === "words" ? 1 : 0);
    const [first, most2, tight] = next === void 0 || kind === "none" ? nothing : squeezable(box, next, kind);
    add(material.first, first);
    add(material.most, most2);
    add(material.tight, tight);
  }
  return material;
}
function inside(sum, from, to) {
  return (sum[to - 1] ?? 0) - (sum[from] ?? 0);
}
var nothing = [0, 0, 0];
function gapKind(before, after) {
  if (after.kind === "space") return "fixed";
  if (before.kind === "space") return "words";
  if (before.text === after.text && /[—…⋯]/u.test(before.text)) return "fixed";
  if (mixedSpace(before, after) > 0) return "mixed";
  return isWide(before) || isWide(after) ? "plain" : "fixed";
}
function squeezable(before, after, kind) {
  if (before.kind === "space") {
    const space = spacing.wordSqueeze * before.size;
    return [space, space, space];
  }
  let [first, most2] = [0, 0];
  if (before.blankAfter > 0 || after.blankBefore > 0) {
    const meeting = meetingBlank(before, after);
    const behind = before.blankAfter - (before.blankAfter > 0 ? meeting : 0);
    const ahead = after.blankBefore - (before.blankAfter > 0 ? 0 : meeting);
    const of = ({ rule, size }, blank, at) => Math.min(blank, (rule?.squeeze[at] ?? 0) * size);
    first = of(before, behind, 0) + of(after, ahead, 0);
    most2 = of(before, behind, 1) + of(after, ahead, 1);
  }
  return [first, most2, most2 + (kind === "plain" ? spacing.pressed * before.size : 0)];
}
function squeezing(excess, material, from, to) {
  let before = 0;
  for (const round of rounds) {
    const all = inside(material[round], from, to);
    if (excess <= all) return { round, share: all > before ? Math.max(0, excess - before) / (all - before) : 0 };
    before = all;
  }
  return excess <= before + 0.02 ? { round: "tight", share: 1 } : { round: null, share: 1 };
}
function squeezed(before, after, { round, share }) {
  const all = squeezable(before, after, gapKind(before, after));
  const at = rounds.indexOf(round ?? "tight");
  const done = all[at - 1] ?? 0;
  return done + ((all[at] ?? 0) - done) * share;
}
function isWide({ kind, width, size }) {
  return kind === "ideograph" || width > 0.9 * size;
}
function naturalWidth({ boxes, start }, from, to) {
  const last = boxes[to - 1];
  if (last === void 0) return 0;
  const upToLast = (start[to - 1] ?? 0) - (start[from] ?? 0);
  return upToLast + last.width + last.tracking - last.blankAfter - (boxes[from]?.blankBefore ?? 0);
}
function gapsInside({ plain, mixed, words: words2 }, from, to) {
  return { plain: inside(plain, from, to), mixed: inside(mixed, from, to), words: inside(words2, from, to) };
}
function openings(short, gaps, size) {
  const [mixedLimit, wordLimit] = [spacing.mixedOpening * size, spacing.wordOpening * size];
  let plain = short / (gaps.plain + 4 * gaps.mixed + 5 * gaps.words);
  if (4 * plain > mixedLimit) plain = (short - gaps.mixed * mixedLimit) / (gaps.plain + 5 * gaps.words);
  if (5 * plain > wordLimit) plain = (short - gaps.mixed * mixedLimit - gaps.words * wordLimit) / gaps.plain;
  if (plain <= wordLimit)
    return { plain, mixed: Math.min(4 * plain, mixedLimit), words: Math.min(5 * plain, wordLimit) };
  plain = short / (gaps.plain + gaps.mixed + gaps.words);
  return { plain, mixed: plain, words: plain };
}

// scripts/typography/break-lines.ts
var tolerances = [
  { squeeze: "first", gap: spacing.unseen, costs: "usual" },
  { squeeze: "most", gap: spacing.unseen, costs: "usual" },
  { squeeze: "tight", gap: spacing.unseen, costs: "usual" },
  { squeeze: "tight", gap: 3 * spacing.unseen, costs: "usual" },
  { squeeze: "tight", gap: 9 * spacing.unseen, costs: "usual" },
  { squeeze: "tight", gap: 3 * spacing.unseen, costs: "torn" },
  { squeeze: "tight", gap: Number.POSITIVE_INFINITY, costs: "torn" }
];
var widest4 = 0.5;
var fewest2 = 3;
var penalties = { shortEnd: 5e3, wideGap: 300, round: 60 };
function breakLines(boxes, room2) {
  const material = materialOf(boxes);
  const costs2 = breakCosts(boxes, room2.measure * 0.7, room2.shape === "filled" ? "filled" : "free");
  const lines = [];
  let from = 0;
  for (let at = 0; at <= boxes.length; at += 1) {
    if (at < boxes.length && boxes[at]?.kind !== "break") continue;
    lines.push(...stretchLines({ from, to: at }, material, costs2, room2));
    from = at + 1;
  }
  return lines;
}
function stretchLines(part, material, costs2, room2) {
  if (part.from >= part.to) return [{ from: part.from, to: part.from, gaps: [] }];
  for (const tolerance of tolerances) {
    const ends = search(part, material, costs2, room2, tolerance);
    if (ends === null) continue;
    let { from } = part;
    return ends.map((end) => {
      const to = trimmedEnd(material, from, end);
      const line2 = { from, to, gaps: gapsOf(material, from, to, roomAt(room2, from), end === part.to, room2.shape) };
      from = end;
      return line2;
    });
  }
  return [{ ...part, gaps: [] }];
}
function search(part, material, costs2, room2, tolerance) {
  const { from: start, to: end } = part;
  const best = new Float64Array(end - start + 1).fill(Number.POSITIVE_INFINITY);
  const previous = new Int32Array(end - start + 1);
  best[0] = 0;
  const ideal = idealWidth(part, material, room2);
  const breaks = costs2[tolerance.costs];
  let near = start;
  for (let to = start + 1; to <= end; to += 1) {
    const price = to === end ? 0 : breaks[to] ?? Number.POSITIVE_INFINITY;
    while (near + 1 < to && !tooShort(material, near + 1, to, room2, tolerance)) near += 1;
    if (price === Number.POSITIVE_INFINITY) continue;
    const looked = to < end && room2.shape === "filled" ? near : to - 1;
    for (let from = looked; from >= start; from -= 1) {
      const before = best[from - start] ?? Number.POSITIVE_INFINITY;
      if (before === Number.POSITIVE_INFINITY) {
        if (tooWide(material, from, to, room2)) break;
        continue;
      }
      const badness = lineBadness(material, from, to, room2, tolerance, to === end, from === start, ideal);
      if (badness === "too wide") {
        if (to - from > 1 || tolerance.gap !== Number.POSITIVE_INFINITY) break;
      }
      const total2 = before + price + (badness === "too wide" ? 1e6 : badness);
      if (total2 < (best[to - start] ?? 0)) {
        best[to - start] = total2;
        previous[to - start] = from - start;
      }
      if (badness === "too wide") break;
    }
  }
  if (best[end - start] === Number.POSITIVE_INFINITY) return null;
  const ends = [];
  for (let at = end - start; at > 0; at = previous[at] ?? 0) ends.unshift(at + start);
  return ends;
}
function tooWide(material, from, to, room2) {
  const end = trimmedEnd(material, from, to);
  const least2 = naturalWidth(material, from, end) - inside(material.tight, from, end);
  return least2 > roomAt(room2, from) + slack;
}
function tooShort(material, from, to, room2, { gap: gap3 }) {
  const size = material.boxes[from]?.size ?? 1;
  const width = (material.start[to] ?? 0) - (material.start[from] ?? 0);
  return width + size * ((to - from) * gap3 + 8) < roomAt(room2, from);
}
var slack = 0.02;
function lineBadness(material, from, to, room2, { squeeze, gap: gap3 }, last, only, ideal) {
  const end = trimmedEnd(material, from, to);
  const width = naturalWidth(material, from, end);
  const excess = width - roomAt(room2, from);
  const ends = last && !only && charactersIn(material, from, end) < fewest2;
  const short = !ends ? 0 : gap3 === Number.POSITIVE_INFINITY ? penalties.shortEnd : Number.POSITIVE_INFINITY;
  if (excess > slack) {
    const { round, share } = squeezing(excess, material, from, end);
    if (round === null) return "too wide";
    if (rounds.indexOf(round) > rounds.indexOf(squeeze)) return Number.POSITIVE_INFINITY;
    return 2 * penalties.round * rounds.indexOf(round) + penalties.round * share ** 2 + short;
  }
  if (room2.shape === "balanced") return 300 * ((width - ideal) / ideal) ** 2 + short;
  if (last) return short;
  if (room2.shape === "ragged") return 60 * (excess / room2.measure) ** 2 + short;
  const size = material.boxes[from]?.size ?? 1;
  const { plain } = openings(Math.max(0, -excess), gapsInside(material, from, end), size);
  const opened = Number.isFinite(plain) ? plain / size : excess < -slack ? widest4 : 0;
  if (opened > gap3) return Number.POSITIVE_INFINITY;
  const ratio = opened / spacing.unseen;
  return 80 * ratio ** 2 + (ratio > 1 ? penalties.wideGap * ratio : 0);
}
function idealWidth({ from, to }, material, room2) {
  const whole2 = naturalWidth(material, from, to) + Math.max(0, room2.indent);
  return whole2 / Math.max(1, Math.ceil(whole2 / room2.measure - 1e-3));
}
function roomAt({ measure: measure2, indent }, from) {
  return from === 0 ? measure2 - indent : measure2;
}
function trimmedEnd({ boxes }, from, to) {
  return to - 1 > from && boxes[to - 1]?.kind === "space" ? to - 1 : to;
}
function charactersIn({ boxes }, from, to) {
  let count = 0;
  for (let at = from; at < to && count < fewest2; at += 1) {
    const box = boxes[at];
    if (box !== void 0 && box.kind !== "mark" && box.kind !== "space") count += box.text.length;
  }
  return count;
}
function gapsOf(material, from, to, measure2, last, shape) {
  const { boxes } = material;
  const excess = naturalWidth(material, from, to) - measure2;
  const size = boxes[from]?.size ?? 1;
  const filled = shape === "filled" && !last && excess < 0;
  const opened = openings(filled ? -excess : 0, gapsInside(material, from, to), size);
  const opens = filled && opened.plain <= widest4 * size;
  const squeeze = squeezing(excess, material, from, to);
  return boxes.slice(from, Math.max(from, to - 1)).map((box, index) => {
    const next = boxes[from + index + 1];
    if (next === void 0) return 0;
    const kind = gapKind(box, next);
    return (opens && kind !== "fixed" ? opened[kind] : 0) - squeezed(box, next, squeeze) - meetingBlank(box, next);
  });
}

// scripts/typography/write-lines.ts
function writeLines(texts, styles, room2) {
  const boxes = boxesOf(texts, styles);
  if (boxes.length === 0 || standsOnOneLine(boxes, room2)) return null;
  const lines = breakLines(boxes, room2);
  const written = texts.map(() => []);
  lines.forEach((line2, number2) => {
    const next = lines[number2 + 1];
    writeLine(boxes, line2, written);
    const until = next?.from ?? line2.to;
    for (const { source, text, kind } of boxes.slice(line2.to, until)) if (kind === "space") written[source]?.push(text);
    const end = boxes[until - 1];
    if (next !== void 0 && end !== void 0 && end.kind !== "break") written[end.source]?.push(null);
  });
  return { lines: lines.length, texts: written };
}
function standsOnOneLine(boxes, { measure: measure2, indent }) {
  if (boxes.some(({ kind }) => kind === "break")) return false;
  const width = boxes.reduce((sum, box, at) => {
    const next = boxes[at + 1];
    return sum + box.width + box.tracking + (next === void 0 ? 0 : mixedSpace(box, next));
  }, 0);
  return width < measure2 - Math.max(0, indent) - 0.5;
}
function writeLine(boxes, { from, to, gaps }, written) {
  for (let at = from; at < to; at += 1) {
    const box = boxes[at];
    if (box === void 0) continue;
    const gap3 = at === to - 1 ? -box.blankAfter : gaps[at - from] ?? 0;
    const left = at === from ? -box.blankBefore : 0;
    append(written[box.source] ?? [], box, rounded(left), rounded(gap3));
  }
}
function append(pieces2, { text, tracking }, left, gap3) {
  const before = pieces2.at(-1) ?? null;
  const single = text.length === 1;
  if (left === 0 && gap3 === 0) {
    if (typeof before === "string") pieces2[pieces2.length - 1] = before + text;
    else pieces2.push(text);
    return;
  }
  const spacing2 = single ? rounded(tracking + gap3) : null;
  const right = single ? 0 : gap3;
  const alike = before !== null && typeof before !== "string" && single && left === 0;
  if (alike && before.spacing === spacing2 && before.right === 0) {
    pieces2[pieces2.length - 1] = { ...before, text: before.text + text };
  } else pieces2.push({ text, spacing: spacing2, left, right });
}
function rounded(length) {
  return Math.round(length * 1e3) / 1e3 + 0;
}

// scripts/typography/typeset.ts
var bookLines = { read: readScript("[data-para], [data-lines]"), write: writtenLines };
var deckLines = {
  read: readScript(".deck > section :is(li, p, td, th)"),
  write: writtenLines
};
var slidesWithLines = external_exports.array(external_exports.tuple([external_exports.string(), external_exports.string()]));
function linedSlides(written) {
  return new Map(slidesWithLines.parse(written));
}
var readPage = external_exports.object({
  /** The texts of each block. */
  blocks: external_exports.array(
    external_exports.array(
      external_exports.object({
        room: external_exports.object({ measure: external_exports.number(), indent: external_exports.number(), shape: external_exports.enum(["filled", "ragged", "balanced"]) }),
        texts: external_exports.array(external_exports.object({ text: external_exports.string(), style: external_exports.number() }))
      })
    )
  ),
  styles: external_exports.array(external_exports.object({ size: external_exports.number(), tracking: external_exports.number(), advances: external_exports.record(external_exports.string(), external_exports.number()) }))
});
var whole = 3;
function writtenLines(read) {
  const { blocks, styles } = readPage.parse(read);
  if (blocks.length === 0) return null;
  const written = blocks.map((runs) => {
    const blockLines = runs.map(({ room: room2, texts }) => writeLines(texts, styles, room2));
    const count = blockLines.reduce((sum, lines) => sum + (lines?.lines ?? 1), 0);
    return [count <= whole, blockLines.map((lines) => lines?.texts.map((pieces2) => pieces2.map(packed)) ?? null)];
  });
  return writeScript(JSON.stringify(written));
}
function packed(piece2) {
  if (piece2 === null || typeof piece2 === "string") return piece2 ?? 0;
  return [piece2.text, piece2.spacing, piece2.left, piece2.right];
}

// scripts/build/edition.ts
function wholeEdition(kind, { settings }) {
  return { name: kind, kind, topic: null, grey: kind === "handout" && settings.handout.grey };
}
function topicEdition(topic, deck, report) {
  return { ...wholeEdition("handout", report), name: `handout-${deck.name}`, topic };
}
function editionsOf(report, decks, groups, topics) {
  if (topics.length > 0) {
    return report.topics.flatMap((topic, at) => {
      const deck = decks[at];
      return deck !== void 0 && topics.includes(topic) ? [topicEdition(topic, deck, report)] : [];
    });
  }
  const kinds = ["booklet", "handout"].filter((kind) => groups.has(kind));
  return kinds.map((kind) => wholeEdition(kind, report));
}
function chaptersOf({ topic }, { topics }, decks) {
  return topics.flatMap((one, at) => {
    const deck = decks[at];
    return deck === void 0 || topic !== null && topic !== one ? [] : [{ topic: one, deck }];
  });
}
function slidesOf({ kind, topic }, { settings }) {
  if (kind === "booklet") return "none";
  return topic === null ? settings.handout.order : "chapter";
}

// scripts/build/stretches.ts
var inOne = 40;
var each = 20;
function stretchesOf(topics) {
  if (topics.length <= inOne) return [topics];
  const count = Math.ceil(topics.length / each);
  const bounds = Array.from({ length: count + 1 }, (_, at) => Math.round(at * topics.length / count));
  return bounds.slice(1).map((end, at) => topics.slice(bounds[at], end));
}

// scripts/build/book-plan.ts
var documentName = {
  cover: ({ name }) => `${name}/cover`,
  foreword: (edition) => `${shade(edition)}foreword`,
  /** `at`: which of the documents that the contents are in, from 0. */
  contents: ({ name }, at = 0) => `${name}/contents${further(at)}`,
  chapter: (edition, deck) => `${shade(edition)}chapter/${deck.name}`,
  sheets: (deck) => `sheets/${deck.name}`,
  index: ({ name }, at = 0) => `${name}/index${further(at)}`,
  documents: ({ name }) => `${name}/documents`,
  imprint: (edition) => `${shade(edition)}imprint`
};
function further(at) {
  return at === 0 ? "" : `-${at + 1}`;
}
function shade({ grey }) {
  return grey ? "grey/" : "";
}
function planBook(edition, report, decks, documents) {
  const { title, sheet } = report.settings;
  const room2 = headRoom(pageGeometry(sheet));
  const heads = (name) => ({ verso: shortened(title, room2), recto: shortened(name, room2) });
  const text = (document, name, more = {}) => ({
    document,
    opensOn: "recto",
    numbering: "arabic",
    label: "",
    // Pages of official style have none.
    runningHead: sheet.style === "official" ? null : heads(name),
    opener: true,
    folio: true,
    outlineTitle: name,
    ...more
  });
  const bare = { runningHead: null, folio: false };
  const order = slidesOf(edition, report);
  const chapters = chaptersOf(edition, report, decks);
  const stretches = stretchesOf(chapters.map(({ topic }) => topic));
  const inStretches2 = (document, name, more) => stretches.map(
    (_, at) => text(document(at), name, at === 0 ? more : { ...more, opensOn: "next", opener: false, outlineTitle: null })
  );
  const topics = chapters.map(({ topic, deck }, at) => {
    const name = `${topic.shortTitle}\uFF08\u5E7B\u706F\u7247\uFF09`;
    const opensOn = order === "end" && at === 0 ? "recto" : "next";
    return {
      chapter: text(documentName.chapter(edition, deck), topic.shortTitle, { outlineTitle: topic.title }),
      slides: text(documentName.sheets(deck), name, { opensOn, opener: false, runningHead: heads(name) })
    };
  });
  const body = order === "chapter" ? topics.flatMap(({ chapter, slides }) => [chapter, slides]) : [...topics.map(({ chapter }) => chapter), ...order === "end" ? topics.map(({ slides }) => slides) : []];
  return [
    text(documentName.cover(edition), title, { ...bare, numbering: "none", label: "\u5C01\u9762" }),
    ...report.foreword === null || edition.topic !== null ? [] : [text(documentName.foreword(edition), "\u524D\u8A00", { numbering: "roman" })],
    ...inStretches2((at) => documentName.contents(edition, at), "\u76EE\u5F55", { numbering: "roman", contents: true }),
    ...body,
    ...inStretches2((at) => documentName.index(edition, at), "\u6570\u636E\u7D22\u5F15", {}),
    ...documents ? [text(documentName.documents(edition), "\u6587\u4EF6\u7D22\u5F15", { opensOn: "next" })] : [],
    text(documentName.imprint(edition), "\u7F16\u5370\u8BF4\u660E", { ...bare, opensOn: "next" })
  ];
}
function layOutBook(plan, layouts, anchors) {
  const pagination = paginate(plan.map((part) => ({ ...part, pages: layouts.get(part.document)?.pages ?? 1 })));
  const places = /* @__PURE__ */ new Map();
  for (const [at, part] of plan.entries()) {
    const first = pagination.parts[at]?.first ?? 0;
    const own = anchors.get(part.document);
    const destinations = [
      ...layouts.get(part.document)?.destinations ?? [],
      ...own === void 0 ? [] : [[own, 0]]
    ];
    for (const [id, page] of destinations) {
      const found = pagination.pages[first + page];
      if (found !== void 0 && !places.has(id)) places.set(id, { label: found.label, page: first + page + 1 });
    }
  }
  return { pagination, places };
}
function labelsOf(places) {
  return new Map([...places].map(([id, { label }]) => [id, labelText(label)]));
}

// scripts/build/page-references.ts
var mostRounds = 12;
var figureSpace = "\u2007";
async function withPageReferences(texts, prints, labels, print) {
  const referring = texts.flatMap(({ name, html: html2 }) => {
    const printed = html2(null);
    return hasReferences(printed) ? [{ name, html: html2, printed }] : [];
  });
  if (referring.length === 0) return prints;
  const current = new Map(prints);
  const widest5 = /* @__PURE__ */ new Map();
  for (let round = 0; round < mostRounds; round += 1) {
    const told = new Map([...labels(current)].map(([id, label]) => [id, widened(id, label, widest5)]));
    const wrong = referring.filter((document) => {
      const html2 = document.html(told);
      const changed = html2 !== document.printed;
      document.printed = html2;
      return changed;
    });
    if (wrong.length === 0) return current;
    const again = wrong.map(async ({ name, printed }) => [name, await print({ name, html: () => printed })]);
    for (const [name, part] of await Promise.all(again)) current.set(name, part);
  }
  throw new Error("The page numbers of cross-references do not settle.");
}
function textDocuments(edition, { context, decks }) {
  const foreword = {
    name: documentName.foreword(edition),
    html: (labels) => forewordHtml(context, labels) ?? ""
  };
  const chapters = chaptersOf(edition, context.report, decks).map(
    ({ topic, deck }) => ({
      name: documentName.chapter(edition, deck),
      html: (labels) => chapterHtml(context, topic, labels)
    })
  );
  return [...context.report.foreword === null || edition.topic !== null ? [] : [foreword], ...chapters];
}
function widened(id, label, widest5) {
  const width = Math.max(label.length, widest5.get(id) ?? 0);
  widest5.set(id, width);
  return label.padStart(width, figureSpace);
}

// scripts/build/books.ts
function mentionsOf(context) {
  let found = null;
  return () => {
    found ??= new Map([
      [0, forewordMentions(context)],
      ...context.report.topics.map((topic) => [topic.number, chapterMentions(context, topic)])
    ]);
    return found;
  };
}
function firstDocuments(editions, material) {
  const documents = editions.flatMap((edition) => {
    const context = contextOf(edition, material);
    const { decks } = material;
    return [
      // They are printed once more, so they go first.
      ...textDocuments(edition, { context, decks }).map(({ name, html: html2 }) => ({ name, html: () => html2(null) })),
      { name: documentName.cover(edition), html: () => coverHtml(context, edition.kind, edition.topic) },
      ...(edition.kind === "booklet" ? [] : chaptersOf(edition, context.report, decks)).map(({ topic, deck }) => ({
        name: documentName.sheets(deck),
        html: () => sheetsHtml(context, topic, deck)
      })),
      { name: documentName.imprint(edition), html: () => imprintHtml(context) }
    ];
  });
  return [...new Map(documents.map((document) => [document.name, document])).values()];
}
function contextOf({ grey }, material) {
  return grey ? material.grey ?? material.context : material.context;
}
function printJob(document, fonts, measure2) {
  const html2 = document.html();
  return {
    name: document.name,
    html: html2,
    faces: fonts.forPage(html2),
    typeset: bookLines,
    measure: measure2
  };
}
function indexDocuments(edition, material, labels) {
  const context = contextOf(edition, material);
  const mentions = mentionsIn(edition, material);
  const documents = {
    name: documentName.documents(edition),
    html: () => documentIndexHtml(context, mentions, labels)
  };
  return [
    ...stretchesIn(edition, material).map((topics, at) => ({
      name: documentName.index(edition, at),
      html: () => indexPage(edition, context, material.decks, labels, topics, at)
    })),
    ...mentions.length === 0 ? [] : [documents]
  ];
}
function contentsDocuments(edition, material, labels) {
  return stretchesIn(edition, material).map((_, at) => ({
    name: documentName.contents(edition, at),
    html: () => contentsPage(edition, material, labels, at)
  }));
}
function stretchesIn(edition, { context, decks }) {
  return stretchesOf(chaptersOf(edition, context.report, decks).map(({ topic }) => topic));
}
function referringDocuments(edition, material, labels) {
  const texts = textDocuments(edition, { context: contextOf(edition, material), decks: material.decks });
  return texts.filter(({ html: html2 }) => hasReferences(html2(null))).map(({ name, html: html2 }) => ({ name, html: () => html2(labels) }));
}
async function withReferences(edition, material, prints, print) {
  const texts = textDocuments(edition, { context: contextOf(edition, material), decks: material.decks });
  return await withPageReferences(texts, prints, (current) => pageLabels(edition, material, current), print);
}
function pageLabels(edition, material, prints) {
  return labelsOf(layOutBook(planOf(edition, material), layoutsOf(prints), anchorsOf2(edition)).places);
}
function planOf(edition, material) {
  return planBook(edition, material.context.report, material.decks, mentionsIn(edition, material).length > 0);
}
function mentionsIn(edition, { context, decks, mentions }) {
  const own = chaptersOf(edition, context.report, decks).map(({ topic }) => topic.number);
  return [...edition.topic === null ? [0] : [], ...own].flatMap((part) => mentions().get(part) ?? []);
}
async function bindBook(edition, material, prints) {
  const { fonts, info } = material;
  const context = contextOf(edition, material);
  const plan = planOf(edition, material);
  const { topic, grey } = edition;
  const parts2 = plan.flatMap(({ document, ...part }) => {
    const pdf = prints.get(document);
    return pdf === void 0 ? [] : [{ ...part, name: document, pdf }];
  });
  const own = infoOf(edition, info);
  const heads = await furniture(parts2, context, fonts);
  const strays = topic === null ? "keep" : "drop";
  const book = await assembleBook(parts2, own, heads, trimSize(context.geometry), { strays, grey });
  return { edition, book, layout: layoutOf(edition, material, prints) };
}
function layoutOf(edition, material, prints) {
  return layOutBook(planOf(edition, material), layoutsOf(prints), anchorsOf2(edition));
}
function infoOf({ topic }, info) {
  return topic === null ? info : { ...info, title: topic.title, subject: info.title };
}
function layoutsOf(prints) {
  return new Map([...prints].map(([name, { layout }]) => [name, layout]));
}
function anchorsOf2(edition) {
  return /* @__PURE__ */ new Map([
    [documentName.contents(edition), contentsAnchor],
    [documentName.index(edition), indexAnchor],
    [documentName.documents(edition), documentIndexAnchor],
    [documentName.imprint(edition), imprintAnchor]
  ]);
}
function contentsPage(edition, material, labels, at) {
  const context = contextOf(edition, material);
  const matter = {
    topic: edition.topic,
    slides: slidesOf(edition, context.report),
    index: true,
    documents: mentionsIn(edition, material).length > 0
  };
  const begins = stretchesIn(edition, material).slice(1);
  const entries = inStretches(
    contentsEntries(context, matter),
    begins.flatMap((stretch) => stretch.slice(0, 1))
  );
  return contentsHtml(context, entries[at] ?? [], labels, at === 0);
}
function indexPage(edition, context, decks, labels, topics, at) {
  const numbers = new Set(topics.map(({ number: number2 }) => number2));
  if (edition.topic === null && at === 0) numbers.add(0);
  const ledger = new Map([...context.ledger].filter(([, fact]) => numbers.has(fact.topic)));
  const pages2 = new Map(
    [...ledger.keys()].flatMap((id) => {
      const label = labels.get(factAnchor(id));
      return label === void 0 ? [] : [[id, label]];
    })
  );
  const own = chaptersOf(edition, context.report, decks).map(({ deck }) => deck);
  const slides = edition.kind === "handout" ? slideUses(own) : null;
  return indexHtml({ ...context, ledger }, { pages: pages2, slides }, at === 0);
}
function slideUses(decks) {
  const uses = /* @__PURE__ */ new Map();
  for (const deck of decks) {
    for (const slide of deck.slides) {
      for (const fact of slide.facts) {
        uses.set(fact, [...uses.get(fact) ?? [], { topic: deck.topic, slide: slide.number }]);
      }
    }
  }
  return uses;
}
async function furniture(parts2, { tokens, geometry }, fonts) {
  const heads = parts2.map(({ runningHead }) => `${runningHead?.verso ?? ""}${runningHead?.recto ?? ""}`).join("");
  const faceId = geometry.style === "official" ? "song-400" : tokens.faces.text.face;
  const face = await fonts.subset(faceId, `${heads}0123456789ivxlcdm\u2014 `, "truetype");
  const { ink, grey } = tokens.colours;
  return { ...furniturePlace(geometry), face, colour: geometry.style === "official" ? ink : grey };
}
function furnitureDigest({ tokens, geometry }, { version }) {
  return digestData([tokens.faces.text.face, tokens.colours.ink, tokens.colours.grey, geometry, version]);
}

// scripts/build/standings.ts
function standings(ledger, decks, books) {
  const uses = slideUses(decks);
  const names = new Map(decks.map((deck) => [deck.topic, deck.name]));
  return new Map(
    [...ledger].map(([id, { topic }]) => {
      const pages2 = books.filter(({ edition }) => edition.topic === null || edition.topic.number === topic).map((book) => [book.edition.topic === null ? book.edition.kind : "topicHandout", pageOf(id, book)]);
      const slides = (uses.get(id) ?? []).map((use) => ({ deck: names.get(use.topic) ?? "", slide: use.slide }));
      return [id, { ...Object.fromEntries(pages2), slides }];
    })
  );
}
function pageOf(id, { layout }) {
  const place = layout.places.get(factAnchor(id));
  return place === void 0 ? null : { label: labelText(place.label), page: place.page };
}

// scripts/facts/expression.ts
var Unexpected = class extends Error {
  fault;
  constructor(fault) {
    super(fault.expected);
    this.fault = fault;
  }
};
var deepest = 100;
function parseRelation(text) {
  try {
    return { relation: new Reader(text).relation() };
  } catch (error) {
    if (error instanceof Unexpected) {
      return { fault: error.fault };
    }
    throw error;
  }
}
var Reader = class {
  tokens;
  length;
  at = 0;
  depth = 0;
  constructor(text) {
    this.tokens = [...text.matchAll(/[A-Za-z]\w*|\d+(?:\.\d+)?|\S/gu)].map((match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length
    }));
    this.length = text.length;
  }
  relation() {
    const left = this.sum();
    const sign = this.take("=", "\u2248");
    if (sign === null) {
      throw this.unexpected("sign");
    }
    const right = this.sum();
    if (this.at < this.tokens.length) {
      throw this.unexpected("operator");
    }
    return { sign, left, right };
  }
  sum() {
    return this.chain(() => this.product(), "+", "-");
  }
  product() {
    return this.chain(() => this.operand(), "*", "/");
  }
  chain(next, ...operators) {
    let left = next();
    for (let operator = this.take(...operators); operator !== null; operator = this.take(...operators)) {
      const right = next();
      left = { type: "operation", operator, left, right, span: { start: left.span.start, end: right.span.end } };
    }
    return left;
  }
  operand() {
    const token = this.tokens[this.at];
    if (token !== void 0 && /^[A-Za-z]/.test(token.text)) {
      this.at += 1;
      return { type: "id", id: token.text, span: { start: token.start, end: token.end } };
    }
    if (token !== void 0 && /^\d/.test(token.text)) {
      this.at += 1;
      return { type: "number", text: token.text, span: { start: token.start, end: token.end } };
    }
    if (this.depth >= deepest || this.take("(") === null) {
      throw this.unexpected("operand");
    }
    this.depth += 1;
    const inner = this.sum();
    if (this.take(")") === null) {
      throw this.unexpected("close");
    }
    this.depth -= 1;
    return inner;
  }
  take(...texts) {
    const found = texts.find((text) => text === this.tokens[this.at]?.text) ?? null;
    if (found !== null) {
      this.at += 1;
    }
    return found;
  }
  unexpected(expected) {
    const token = this.tokens[this.at];
    const span = token === void 0 ? { start: this.length, end: this.length } : { start: token.start, end: token.end };
    return new Unexpected({ expected, found: token?.text ?? "", span });
  }
};
function idsOf2(expression) {
  switch (expression.type) {
    case "id":
      return [expression];
    case "number":
      return [];
    case "operation":
      return [...idsOf2(expression.left), ...idsOf2(expression.right)];
  }
}

// scripts/facts/sums.ts
function sumsOf(relations) {
  return relations.flatMap(({ expression }) => {
    const parsed = parseRelation(expression);
    if ("fault" in parsed || parsed.relation.sign !== "=") return [];
    const { left, right } = parsed.relation;
    return [sumOf(left, right) ?? sumOf(right, left)].filter((sum) => sum !== null);
  });
}
function sumOf(whole2, added) {
  const parts2 = addends(added);
  if (parts2 === null || parts2.length < 2 || new Set(parts2).size < parts2.length) return null;
  if (whole2.type === "id" && !parts2.includes(whole2.id)) return { whole: whole2.id, parts: parts2 };
  return whole2.type === "number" && Number(whole2.text) === 100 ? { whole: null, parts: parts2 } : null;
}
function addends(expression) {
  if (expression.type === "id") return [expression.id];
  if (expression.type === "number" || expression.operator !== "+") return null;
  const [left, right] = [addends(expression.left), addends(expression.right)];
  return left === null || right === null ? null : [...left, ...right];
}

// scripts/deck/evenly.ts
function evenly(all, most2) {
  const groups = Math.ceil(all.length / most2);
  return Array.from(
    { length: groups },
    (_, index) => all.slice(Math.floor(index * all.length / groups), Math.floor((index + 1) * all.length / groups))
  );
}

// scripts/deck/ceremony.ts
var closingTitle = "\u656C\u8BF7\u6279\u8BC4\u6307\u6B63";
var mostEntries = 10;
function ceremonialDrafts(report, topic, opening3) {
  const { settings } = report;
  const base = { section: null, kicker: "", minutes: null, place: topic.place };
  const say = (value) => [{ type: "text", value, place: topic.place }];
  const entries = [...topic.sections, ...topic.next === null ? [] : [topic.next]].map(
    ({ title }) => asRepeated(title)
  );
  const listed = entries.map((entry) => plainText(entry)).join("\uFF1B");
  return {
    cover: {
      ...base,
      content: {
        layout: "cover",
        topicNumber: topic.number,
        ordinal: ceremonialOrdinal(topic.number, report.topics.length),
        occasion: settings.occasion ?? settings.title,
        publisher: settings.publisher,
        date: monthOf(settings.date)
      },
      title: say(topic.title),
      notes: opening3.length > 0 ? opening3 : [spoken(`\u4E0B\u9762\u6C47\u62A5\u7684\u9898\u76EE\u662F\uFF1A${topic.title}\u3002`, topic.place)]
    },
    agenda: entries.length < 2 ? [] : pages(entries).map(({ items, start }, index) => ({
      ...base,
      content: {
        layout: "agenda",
        items,
        numbered: Math.min(items.length, topic.sections.length - start),
        first: start + 1
      },
      title: say(index === 0 ? "\u4E3B\u8981\u5185\u5BB9" : "\u4E3B\u8981\u5185\u5BB9\uFF08\u7EED\uFF09"),
      notes: index === 0 ? [spoken(`\u6C47\u62A5\u5206${entries.length}\u4E2A\u90E8\u5206\uFF1A${listed}\u3002`, topic.place)] : []
    })),
    closing: {
      ...base,
      content: { layout: "closing", publisher: settings.publisher },
      title: say(closingTitle),
      notes: []
    }
  };
}
function spoken(value, place) {
  return { type: "paragraph", children: [{ type: "text", value, place }], place };
}
function pages(all) {
  const sizes = Array.from({ length: Math.min(mostEntries, all.length) }, (_, at) => at + 1).reverse();
  const parts2 = sizes.map((size) => evenly(all, size)).find((groups) => groups.every(entriesFit)) ?? evenly(all, 1);
  let start = 0;
  return parts2.map((items) => {
    const page = { items, start };
    start += items.length;
    return page;
  });
}
function monthOf(date) {
  const [year, month] = date.split("-");
  return `${year}\u5E74${Number(month)}\u6708`;
}

// scripts/deck/continuation.ts
function continued(draft, room2) {
  const pieces2 = piecesOf(draft.content, room2);
  if (pieces2.length < 2) return [draft];
  const minutes = draft.minutes === null ? null : draft.minutes / pieces2.length;
  return pieces2.map((content, at) => ({
    ...draft,
    content,
    minutes,
    title: [...draft.title, ...at === 0 ? [] : [mark2(at, pieces2.length, draft.place)]],
    notes: at === 0 ? draft.notes : [carriedOver(draft.place)]
  }));
}
var mostPoints = 5;
var mostItems = 6;
function piecesOf(content, room2) {
  switch (content.layout) {
    case "points":
      return split2(content.items, mostPoints, (items) => pointsFit(items, room2)).map((items) => ({
        ...content,
        items
      }));
    case "steps":
    case "timeline":
      return split2(content.items, mostItems, (items) => rowsFit(items, room2)).map((items) => ({ ...content, items }));
    case "figures": {
      const groups = split2(content.items, mostItems, () => true);
      return groups.map((items, at) => ({
        ...content,
        items,
        explanation: at === groups.length - 1 ? content.explanation : []
      }));
    }
    case "table":
      return split2(content.rows, content.rows.length, (rows) => tableFits({ ...content, rows }, room2)).map((rows) => ({
        ...content,
        rows
      }));
    default:
      return [content];
  }
}
function split2(all, most2, fits) {
  for (let size = Math.min(most2, all.length); size > 1; size -= 1) {
    const parts2 = evenly(all, size);
    if (parts2.every(fits)) return parts2;
  }
  return evenly(all, 1);
}
function mark2(at, parts2, place) {
  return { type: "text", value: parts2 > 2 ? `\uFF08\u7EED${chineseOrdinal(at)}\uFF09` : "\uFF08\u7EED\uFF09", place };
}
function carriedOver(place) {
  return { type: "paragraph", children: [{ type: "text", value: "\u63A5\u4E0A\u4E00\u5F20\u7684\u8BB2\u7A3F\u3002", place }], place };
}

// scripts/deck/clauses.ts
var closers = "\u201D\u2019\uFF09\u300B\u3011\u3015\u300D\u300F";
var openers = "\u201C\u2018\uFF08\u300A\u3010\u3014\u300C\u300E";
function sentences(inlines) {
  return parts(inlines, "\u3002\uFF01\uFF1F");
}
function firstSentence(inlines) {
  let start = 0;
  for (const end of boundaries(plainText(inlines), "\u3002\uFF01\uFF1F")) {
    const sentence = trimInlines(sliceInlines(inlines, start, end));
    if (plainText(sentence) !== "") return sentence;
    start = end;
  }
  return trimInlines(sliceInlines(inlines, start, Number.POSITIVE_INFINITY));
}
function parts(inlines, marks) {
  const text = plainText(inlines);
  const found = [];
  let start = 0;
  for (const end of [...boundaries(text, marks), text.length]) {
    found.push(trimInlines(sliceInlines(inlines, start, end)));
    start = end;
  }
  return found.filter((part) => plainText(part) !== "");
}
function openingClauses(sentence, most2) {
  const text = plainText(sentence);
  const whole2 = text.replace(/[。；，、：\s]+$/u, "");
  if (widthInEm(whole2) <= most2) return sliceInlines(sentence, 0, whole2.length);
  const fitting = (marks) => [...boundaries(text, marks)].map((end) => end - 1).filter((end) => widthInEm(text.slice(0, end)) <= most2);
  const last = fitting("\u3002\uFF1B\uFF1A\uFF01\uFF1F").at(-1) ?? 0;
  const comma = fitting("\uFF0C").at(-1) ?? 0;
  const best = widthInEm(text.slice(0, last)) >= most2 / 2 ? last : Math.max(last, comma);
  if (best > 0) return trimInlines(sliceInlines(sentence, 0, best));
  const [first] = boundaries(text, "\uFF0C\uFF1B\uFF1A\u3002\uFF01\uFF1F");
  return sliceInlines(sentence, 0, first === void 0 ? whole2.length : first - 1);
}
function clauseAround(inlines, position) {
  const text = plainText(inlines);
  const ends = [...boundaries(text, "\u3002\uFF1B\uFF01\uFF1F\uFF0C")];
  const start = ends.filter((end2) => end2 <= position).at(-1) ?? 0;
  const end = ends.find((at) => at > position) ?? text.length;
  const clause = text.slice(start, end).replace(/[。；！？，]+$/u, "");
  return trimInlines(sliceInlines(inlines, start, start + clause.length));
}
function* boundaries(text, marks) {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mark3 = text.charAt(at);
    if (openers.includes(mark3)) depth += 1;
    if (closers.includes(mark3)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (marks.includes(mark3)) yield at + 1;
    if (closers.includes(mark3) && marks.includes(text.charAt(at - 1)) && "\u3002\uFF01\uFF1F".includes(text.charAt(at - 1))) {
      yield at + 1;
    }
  }
}

// scripts/facts/approximation.ts
var reach = { about: 0.05, over: 0.1, under: 0.1 };
function approximately(quantity) {
  const { value, upper, rounding, qualifier } = quantity;
  const top = upper ?? value;
  switch (qualifier) {
    case "exact":
      return { low: value.minus(rounding), high: top.plus(rounding) };
    case "about":
      return {
        low: value.minus(Decimal.max(rounding, value.abs().times(reach.about))),
        high: top.plus(Decimal.max(rounding, top.abs().times(reach.about)))
      };
    case "over":
    case "atLeast":
      return { low: value, high: top.plus(Decimal.max(lastDigit(top), top.abs().times(reach.over))) };
    case "under":
    case "atMost":
      return { low: value.minus(Decimal.max(rounding, value.abs().times(reach.under))), high: top };
  }
}
function lastDigit(value) {
  if (value.isZero()) return value;
  const places = value.decimalPlaces();
  let unit2 = new Decimal(10).pow(-places);
  while (value.mod(unit2.times(10)).isZero()) unit2 = unit2.times(10);
  return unit2;
}

// scripts/facts/units.ts
var same = /* @__PURE__ */ new Map([
  ["\u540D", "\u4EBA"],
  ["\u4F4D", "\u4EBA"],
  ["\u4E2A\u767E\u5206\u70B9", "%"],
  ["\u767E\u5206\u70B9", "%"],
  ["\uFF05", "%"],
  ["\u500D", "ratio"],
  // 个 counts whatever has no classifier of its own.
  ["\u4E2A", null],
  ["", null]
]);
function unitOf2(written) {
  const known = same.get(written);
  return known === void 0 ? written : known;
}
var shares = /* @__PURE__ */ new Map([
  ["\u6210", new Decimal(10)],
  ["\u2030", new Decimal("0.1")],
  ["\u2031", new Decimal("0.01")]
]);
function inPercent(quantity) {
  const share = shares.get(quantity.unit);
  if (share === void 0) return quantity;
  const { value, upper, rounding } = quantity;
  return {
    ...quantity,
    value: value.mul(share),
    upper: upper?.mul(share) ?? null,
    rounding: (rounding.isZero() ? new Decimal("0.5") : rounding).mul(share),
    unit: "%",
    after: "%"
  };
}
var comparable = (a, b) => a === null || b === null || a === b || a === "ratio" && b === "%" || a === "%" && b === "ratio";
function combine(operator, a, b) {
  const measured3 = (unit2) => unit2 !== null && unit2 !== "%" && unit2 !== "ratio";
  switch (operator) {
    case "+":
    case "-":
      return { unit: a ?? b, scale: 1 };
    case "*":
      if (measured3(a) && b === "%") return { unit: a, scale: 0.01 };
      if (a === "%" && measured3(b)) return { unit: b, scale: 0.01 };
      if (a === null || b === null) return { unit: a ?? b, scale: 1 };
      return { unit: a === "ratio" ? b : b === "ratio" ? a : null, scale: 1 };
    case "/":
      if (measured3(a) && b === "%") return { unit: a, scale: 100 };
      if (a !== null && a === b) return { unit: "ratio", scale: 1 };
      return { unit: b === null || b === "ratio" ? a : null, scale: 1 };
  }
}

// scripts/facts/interval.ts
var exactly = (value) => ({ low: value, high: value });
function evaluate(expression, measureOf2, mismatches) {
  switch (expression.type) {
    case "id":
      return measureOf2(expression.id);
    case "number":
      return { ...exactly(new Decimal(expression.text)), unit: null };
    case "operation": {
      const left = evaluate(expression.left, measureOf2, mismatches);
      const right = evaluate(expression.right, measureOf2, mismatches);
      return left === null || right === null ? null : operate(expression.operator, left, right, mismatches);
    }
  }
}
function operate(operator, a, b, mismatches) {
  const { unit: unit2, scale: scale2 } = combine(operator, a.unit, b.unit);
  if ((operator === "+" || operator === "-") && !comparable(a.unit, b.unit)) mismatches.push([a.unit, b.unit]);
  const interval = calculate(operator, a, b);
  return interval === null ? null : { ...scaled(interval, scale2), unit: unit2 };
}
function calculate(operator, a, b) {
  switch (operator) {
    case "+":
      return { low: a.low.plus(b.low), high: a.high.plus(b.high) };
    case "-":
      return { low: a.low.minus(b.high), high: a.high.minus(b.low) };
    case "*":
      return hull(a, b, (x, y) => x.times(y));
    case "/":
      return b.low.lte(0) && b.high.gte(0) ? null : hull(a, b, (x, y) => x.div(y));
  }
}
function hull(a, b, apply) {
  const corners = [apply(a.low, b.low), apply(a.low, b.high), apply(a.high, b.low), apply(a.high, b.high)];
  return { low: Decimal.min(...corners), high: Decimal.max(...corners) };
}
var scaled = ({ low, high }, by2) => ({ low: low.times(by2), high: high.times(by2) });
var overlap = (a, b) => a.low.lte(b.high) && b.low.lte(a.high);

// scripts/facts/shares.ts
function percentagesOf(parts2, whole2) {
  if (![...parts2, whole2].every(isPlain) || whole2.value.lte(whole2.rounding)) return null;
  const shares3 = parts2.map((part) => shareOf(part, whole2));
  for (const places of [1, 0]) {
    const rounded2 = shares3.map(({ low, high }) => [low, high].map((end) => end.toDecimalPlaces(places)));
    const certain = rounded2.every(([low, high]) => low && high && low.eq(high) && low.gt(0) && low.lt(100));
    if (certain) return rounded2.map(([low]) => `${low?.toFixed() ?? ""}%`);
  }
  return null;
}
function fitsInto(parts2, whole2) {
  return sumOf2(parts2).low.lte(approximately(whole2).high);
}
function makesUp(parts2, whole2) {
  return overlap(sumOf2(parts2), approximately(whole2));
}
function sumOf2(parts2) {
  return parts2.map(approximately).reduce((sum, { low, high }) => ({ low: sum.low.plus(low), high: sum.high.plus(high) }), exactly(new Decimal(0)));
}
function isPlain({ qualifier, upper }) {
  return qualifier === "exact" && upper === null;
}
function shareOf(part, whole2) {
  return {
    low: part.value.minus(part.rounding).div(whole2.value.plus(whole2.rounding)).times(100),
    high: part.value.plus(part.rounding).div(whole2.value.minus(whole2.rounding)).times(100)
  };
}

// scripts/chart/drawable.ts
function drawables(entries, ledger) {
  const diagnostics = [];
  const drawn2 = entries.flatMap((entry) => {
    const stated = ledger.get(entry.fact);
    if (stated === void 0) {
      diagnostics.push(diagnose(figureUnknown, { id: entry.fact }, entry.place));
      return [];
    }
    const { quantity } = stated;
    const reason = obstacle(stated);
    if (reason !== null || quantity === null) {
      const params = { text: stated.text, reason: reason ?? "text" };
      diagnostics.push(diagnose(valueNotDrawable, params, entry.place, { related: [stated.place] }));
      return [];
    }
    return [{ ...entry, stated, quantity }];
  });
  const [first] = drawn2;
  for (const { stated, quantity, place } of drawn2) {
    if (first === void 0 || measured2(quantity.unit) === measured2(first.quantity.unit)) continue;
    const related = [first.stated.place, stated.place];
    diagnostics.push(diagnose(chartUnits, { one: first.stated.text, other: stated.text }, place, { related }));
  }
  return { drawn: diagnostics.length > 0 ? null : drawn2, diagnostics };
}
function obstacle({ kind, quantity }) {
  if (kind !== "quantity" && kind !== "target") return "kind";
  if (quantity === null) return "text";
  return quantity.upper === null ? null : "range";
}
var people = ["\u4EBA", "\u540D", "\u4F4D"];
function measured2(unit2) {
  if (people.includes(unit2)) return "\u4EBA";
  return unit2 === "\uFF05" ? "%" : unit2;
}
var magnitudes = /* @__PURE__ */ new Map([
  [1, ""],
  [100, "\u767E"],
  [1e3, "\u5343"],
  [1e4, "\u4E07"],
  [1e5, "\u5341\u4E07"],
  [1e6, "\u767E\u4E07"],
  [1e7, "\u5343\u4E07"],
  [1e8, "\u4EBF"],
  [1e9, "\u5341\u4EBF"],
  [1e10, "\u767E\u4EBF"],
  [1e11, "\u5343\u4EBF"],
  [1e12, "\u4E07\u4EBF"]
]);
function commonUnit2(drawn2) {
  const [first] = drawn2;
  const unit2 = first?.quantity.unit ?? "";
  const divisors = new Set(drawn2.map(({ quantity }) => divisorOf(quantity)));
  const [divisor = 1] = divisors.size === 1 ? divisors : [];
  const magnitude = magnitudes.get(divisor);
  return magnitude === void 0 ? { unit: unit2, divisor: 1 } : { unit: magnitude + unit2, divisor };
}
function divisorOf({ value, digits }) {
  const written = digits.replaceAll(",", "");
  return /^\d+(\.\d+)?$/.test(written) && Number(written) !== 0 ? value.div(written).toNumber() : 1;
}

// scripts/chart/build.ts
var limits = {
  bar: { categories: [2, 8], series: [1, 1] },
  column: { categories: [2, 8], series: [1, 1] },
  stacked: { categories: [1, 6], series: [2, 4] },
  line: { categories: [3, 10], series: [1, 3] },
  share: { categories: [1, 6], series: [1, 1] }
};
function buildChart({ kind, categories, series, place }, ledger) {
  const diagnostics = [];
  const check = (what, count) => {
    const [least2, most2] = limits[kind][what];
    if (count < least2 || count > most2) diagnostics.push(diagnose(chartCount, { what, count, least: least2, most: most2 }, place));
  };
  check("categories", categories.length);
  check("series", series.length);
  const found = drawables(
    series.flatMap(({ entries }) => entries),
    ledger
  );
  diagnostics.push(...found.diagnostics);
  for (const { quantity, stated, place: at } of found.drawn ?? []) {
    if ((kind === "stacked" || kind === "share") && quantity.value.isNegative() && !quantity.value.isZero()) {
      diagnostics.push(diagnose(negativePart, { text: stated.text }, at, { related: [stated.place] }));
    }
  }
  if (found.drawn === null || diagnostics.length > 0) return { chart: null, diagnostics };
  const { unit: unit2, divisor } = commonUnit2(found.drawn);
  const rest = [...found.drawn];
  const rows = series.map(({ name, entries }) => ({ name, drawn: rest.splice(0, entries.length) }));
  const told = rows.flatMap(({ drawn: drawn2 }) => drawn2).some(({ emphasised }) => emphasised);
  const values = rows.map(({ name, drawn: drawn2 }, at) => ({
    name,
    values: drawn2.map((one, index) => drawnValue(one, divisor, told ? one.emphasised : stressed(kind, at, index)))
  }));
  const [first] = rows;
  const named4 = categories.map(
    (category, index) => category === "" ? first?.drawn[index]?.stated.of ?? "" : category
  );
  const chart = { kind, categories: named4, series: values, unit: unit2, asOf: commonDate(found.drawn) };
  return { chart: { ...chart, alternative: alternativeOf(chart) }, diagnostics: [] };
}
function stressed(kind, series, index) {
  return kind === "stacked" || kind === "line" ? series === 0 : index === 0;
}
function drawnValue({ fact, stated, quantity }, divisor, emphasised) {
  return {
    fact,
    value: quantity.value.div(divisor).toNumber(),
    text: stated.text,
    asOf: stated.asOf,
    emphasised
  };
}
function commonDate(drawn2) {
  const [first] = drawn2;
  return first !== void 0 && drawn2.every(({ stated }) => stated.asOf === first.stated.asOf) ? first.stated.asOf : null;
}

// scripts/chart/share.ts
function buildShare({ whole: whole2, names, parts: parts2, place }, ledger) {
  const built = buildChart({ kind: "share", categories: names, series: [{ name: "", entries: parts2 }], place }, ledger);
  if (built.chart === null) return built;
  const found = drawables(whole2 === null ? parts2 : [whole2, ...parts2], ledger);
  if (found.drawn === null) return { chart: null, diagnostics: found.diagnostics };
  const quantities = (whole2 === null ? found.drawn : found.drawn.slice(1)).map(({ quantity }) => quantity);
  const [first] = found.drawn;
  if (first === void 0) return built;
  const percent = first.quantity.unit === "%" || first.quantity.unit === "\uFF05";
  if (whole2 === null && !percent) {
    return { chart: null, diagnostics: [diagnose(withoutWhole, { text: first.stated.text }, first.place)] };
  }
  const total2 = whole2 === null ? everything(first.quantity) : first.quantity;
  const { unit: unit2, divisor } = commonUnit2(found.drawn);
  if (!fitsInto(quantities, total2)) {
    const sum = quantities.reduce((before, { value }) => before.plus(value), total2.value.times(0));
    const params = {
      parts: `${sum.div(divisor).toFixed()}${unit2}`,
      whole: whole2 === null ? "100%" : first.stated.text
    };
    const related = found.drawn.map(({ stated }) => stated.place);
    return { chart: null, diagnostics: [diagnose(partsAboveWhole, params, place, { related })] };
  }
  const percentages = whole2 === null ? null : percentagesOf(quantities, total2);
  const chart = {
    ...built.chart,
    unit: unit2,
    series: built.chart.series.map(({ name, values }) => ({
      name,
      values: values.map((value, index) => ({
        ...value,
        value: (quantities[index]?.value ?? total2.value).div(divisor).toNumber(),
        ...percentages?.[index] === void 0 ? {} : { percentage: percentages[index] }
      }))
    })),
    ...makesUp(quantities, total2) ? {} : { whole: total2.value.div(divisor).toNumber() }
  };
  const said = whole2 === null ? "" : `${first.stated.of}${first.stated.text}`;
  return { chart: { ...chart, alternative: alternativeOf(chart, said) }, diagnostics: [] };
}
function everything(percentage) {
  const nothing2 = percentage.value.times(0);
  return { ...percentage, value: nothing2.plus(100), rounding: nothing2, qualifier: "exact", upper: null };
}

// scripts/deck/figures.ts
function figureItem(fact, label) {
  const { before, digits, after } = fact.quantity ?? { before: "", digits: fact.text, after: "" };
  const counted2 = { type: "text", value: fact.of, place: fact.place };
  return { fact: fact.id, before, digits, after, label: label.length === 0 ? [counted2] : label, asOf: fact.asOf };
}

// scripts/deck/derived-forms.ts
var mostFigures = 6;
var mostRanks = 4;
function formsOf2(all, sums, ledger) {
  const used = /* @__PURE__ */ new Set();
  const special = [...shares2(all, sums, ledger), ...comparisons(all)].filter(({ shown: shown2 }) => {
    const free = shown2.every(({ fact }) => !used.has(fact.id));
    if (free) for (const { fact } of shown2) used.add(fact.id);
    return free;
  });
  const left = all.filter(({ fact }) => !used.has(fact.id));
  const ranks = evenly(
    left.filter(({ fact }) => fact.kind === "rank"),
    mostRanks
  ).map(
    (shown2) => ({
      content: { layout: "ranking", items: shown2.map(({ fact }) => figureItem(fact, [])), explanation: [] },
      shown: shown2
    })
  );
  const others = evenly(
    left.filter(({ fact }) => fact.kind !== "rank"),
    mostFigures
  ).map(asTheyAre);
  const first = ({ shown: [one] }) => one === void 0 ? 0 : all.indexOf(one);
  return [...special, ...ranks, ...others].sort((one, other2) => first(one) - first(other2));
}
function asTheyAre(shown2) {
  const items = shown2.map(({ fact }) => figureItem(fact, []));
  const [only, ...others] = items;
  return {
    shown: shown2,
    content: only !== void 0 && others.length === 0 ? { layout: "figure", figure: only, explanation: [] } : { layout: "figures", items, explanation: [] }
  };
}
function shares2(all, sums, ledger) {
  return sums.flatMap(({ whole: whole2, parts: parts2 }) => {
    const found = (whole2 === null ? parts2 : [whole2, ...parts2]).map((id) => all.find(({ fact }) => fact.id === id));
    const shown2 = found.filter((one) => one !== void 0);
    const [first] = shown2;
    if (shown2.length < found.length || first === void 0) return [];
    const entryOf = (fact) => ({ fact, emphasised: false, place: first.fact.place });
    const plan = {
      whole: whole2 === null ? null : entryOf(whole2),
      names: parts2.map(() => ""),
      parts: parts2.map(entryOf),
      place: first.fact.place
    };
    const { chart } = buildShare(plan, ledger);
    if (chart === null) return [];
    const total2 = whole2 === null ? null : figureItem(first.fact, []);
    return [{ shown: inOrder(shown2, all), content: { layout: "share", whole: total2, chart, explanation: [] } }];
  });
}
function inOrder(shown2, all) {
  return all.filter((one) => shown2.includes(one));
}
var change = /^(?:大幅|稳步|逐步|进一步)?(?:提高|提升|增加|增长|上升|扩大|下降|降低|减少|缩小|缩短|压减|压缩|降)(?:到|至|为)$/u;
function comparisons(all) {
  return all.slice(1).flatMap((after, index) => {
    const before = all[index];
    if (before === void 0 || before.block !== after.block || before.block.type !== "paragraph") return [];
    if (before.fact.kind !== "quantity" || after.fact.kind !== "quantity") return [];
    if (before.fact.quantity?.unit !== after.fact.quantity?.unit) return [];
    const [opening3, between] = around(before.block, before.fact.id, after.fact.id);
    if (!/[由从]$/u.test(opening3) || !change.test(between)) return [];
    const content = {
      layout: "compare",
      before: figureItem(before.fact, []),
      after: figureItem(after.fact, []),
      explanation: []
    };
    return [{ shown: [before, after], content }];
  });
}
function around({ children }, first, second) {
  const at = (id) => children.findIndex((inline) => inline.type === "fact" && inline.id === id);
  const [from, to] = [at(first), at(second)];
  if (from === -1 || to === -1) return ["", ""];
  return [plainText(children.slice(0, from)), plainText(children.slice(from + 1, to))];
}

// scripts/deck/derived-figures.ts
var titleWidth2 = 46;
var leastTitle = 9;
function figureDrafts(section, blocks, ledger, sums, kicker) {
  const shown2 = blocks.flatMap(
    (block) => factsStatedIn(block).flatMap((id) => {
      const fact = ledger.get(id);
      return fact?.quantity != null && (fact.kind === "quantity" || fact.kind === "rank") ? [{ fact, block }] : [];
    })
  );
  const spoken2 = new Set(blocks.slice(0, 1));
  return formsOf2(shown2, sums, ledger).map(({ content, shown: group }) => {
    const notes = [...new Set(group.map(({ block }) => block))].filter((block) => !spoken2.has(block));
    for (const block of notes) spoken2.add(block);
    const [first] = group;
    const title = statement(group);
    const counted2 = first === void 0 ? [] : figureItem(first.fact, []).label;
    return {
      section,
      kicker,
      minutes: null,
      notes,
      place: first?.fact.place ?? section.place,
      title: title.length > 0 ? title : section.title.length > 0 ? asRepeated(section.title) : counted2,
      content
    };
  });
}
function statement(group) {
  const clauses = group.map(clauseOf);
  return clauses.find((clause) => {
    const width = widthInEm(plainText(clause));
    return width >= leastTitle && width <= titleWidth2;
  }) ?? [];
}
function clauseOf({ fact, block }) {
  const inlines = block.type === "paragraph" ? withoutLabel(block) : [];
  const position = positionOf(inlines, fact.id);
  if (position === -1) return [];
  return asRepeated(clauseAround(inlines, position));
}
function withoutLabel(paragraph) {
  const [first, ...rest] = trimInlines(paragraph.children);
  return first?.type === "strong" && rest.length > 0 ? rest : paragraph.children;
}
function positionOf(inlines, id) {
  let at = 0;
  for (const inline of inlines) {
    if (inline.type === "fact" && inline.id === id) return at;
    if ("children" in inline) {
      const inside2 = positionOf(inline.children, id);
      if (inside2 !== -1) return at + inside2;
    }
    at += plainText([inline]).length;
  }
  return -1;
}

// scripts/deck/chart-layouts.ts
var chartLayouts = { chart: chartContent, share: shareContent, ranking: rankingContent };
function chartContent(slide, blocks, ledger) {
  const { chart: kind, place } = slide;
  const list = blocks.list();
  const table = list === null ? blocks.table() : null;
  if (kind === null || list === null && table === null)
    return failed(diagnose(wrongContent, { layout: "chart" }, place));
  if (list !== null) {
    if (kind === "stacked") return failed(diagnose(chartForm, { kind, form: "table" }, list.place));
    const { items, diagnostics: diagnostics2 } = readItems(list, "chart");
    if (items === null) return { content: null, diagnostics: diagnostics2 };
    const categories2 = items.map(({ label }) => plainText(label));
    const series2 = [{ name: "", entries: items }];
    return drawn(buildChart({ kind, categories: categories2, series: series2, place: list.place }, ledger), diagnostics2);
  }
  if (table === null || kind !== "stacked" && kind !== "line") {
    return failed(diagnose(chartForm, { kind, form: "list" }, table?.place ?? place));
  }
  const { rows, head: head2, diagnostics } = readTable(table);
  if (diagnostics.length > 0) return { content: null, diagnostics };
  const categories = rows.map(({ name }) => name);
  const series = head2.map((name, column) => ({ name, entries: rows.flatMap(({ entries }) => entries[column] ?? []) }));
  return drawn(buildChart({ kind, categories, series, place: table.place }, ledger), []);
}
function shareContent(slide, blocks, ledger) {
  const list = blocks.list();
  if (list === null) return failed(diagnose(wrongContent, { layout: "share" }, slide.place));
  const [only, ...others] = list.items;
  const inner = others.length === 0 ? only?.blocks[1] : void 0;
  const outer = readItems(list, "share", inner === void 0 ? 0 : 1);
  const [whole2] = outer.items ?? [];
  if (outer.items === null || only === void 0 || whole2 === void 0) {
    return { content: null, diagnostics: outer.diagnostics };
  }
  if (inner === void 0) {
    const names2 = outer.items.map(({ label }) => plainText(label));
    const built2 = buildShare({ whole: null, names: names2, parts: outer.items, place: list.place }, ledger);
    return withWhole(built2, null, outer.diagnostics);
  }
  if (inner.type !== "list") return failed(diagnose(contentNotShown, { layout: "share" }, inner.place));
  const parts2 = readItems(inner, "share");
  const diagnostics = [...outer.diagnostics, ...parts2.diagnostics];
  const stated = ledger.get(whole2.fact);
  if (parts2.items === null || stated === void 0) return { content: null, diagnostics };
  const names = parts2.items.map(({ label }) => plainText(label));
  const built = buildShare({ whole: whole2, names, parts: parts2.items, place: inner.place }, ledger);
  return withWhole(built, figureItem(stated, asRepeated(whole2.label)), diagnostics);
}
function withWhole({ chart, diagnostics }, whole2, before) {
  return {
    content: chart === null ? null : { layout: "share", whole: whole2, chart },
    diagnostics: [...before, ...diagnostics]
  };
}
var mostRanks2 = 4;
function rankingContent(slide, blocks, ledger) {
  const layout = "ranking";
  const list = blocks.list();
  if (list === null) return failed(diagnose(wrongContent, { layout }, slide.place));
  const count = list.items.length;
  if (count > mostRanks2) return failed(diagnose(wrongCount, { layout, count, least: 1, most: mostRanks2 }, list.place));
  const read = readItems(list, layout);
  const diagnostics = [...read.diagnostics];
  const items = (read.items ?? []).flatMap(({ fact, label, place }) => {
    const stated = ledger.get(fact);
    if (stated === void 0) diagnostics.push(diagnose(figureUnknown, { id: fact }, place));
    else if (stated.kind !== "rank") {
      diagnostics.push(diagnose(notRank, { text: stated.text }, place, { related: [stated.place] }));
    } else return [figureItem(stated, asRepeated(label))];
    return [];
  });
  return { content: items.length === count ? { layout, items } : null, diagnostics };
}
function readItems(list, layout, depth = 0) {
  const diagnostics = [];
  const items = list.items.flatMap((item) => {
    for (const block of item.blocks.slice(1 + depth)) {
      diagnostics.push(diagnose(contentNotShown, { layout }, block.place));
    }
    const entry = readItem(item);
    if (entry === null) diagnostics.push(diagnose(itemWithoutFigure, { layout }, item.place));
    return entry === null ? [] : [entry];
  });
  return { items: items.length === list.items.length ? items : null, diagnostics };
}
function readItem({ blocks: [first] }) {
  const [opening3, ...rest] = first?.type === "paragraph" ? trimInlines(first.children) : [];
  if (opening3 === void 0) return null;
  const emphasised = opening3.type === "strong";
  const [figure, ...label] = emphasised ? [...trimInlines(opening3.children), ...rest] : [opening3, ...rest];
  if (figure?.type !== "ref" && figure?.type !== "fact") return null;
  return { fact: figure.id, emphasised, place: figure.place, label: trimInlines(label) };
}
function readTable({ head: [, ...heads], rows: written }) {
  const diagnostics = [];
  const strong = (inlines) => trimInlines(inlines)[0]?.type === "strong";
  const rows = written.map(([first, ...cells]) => ({
    name: plainText(first?.children ?? []).trim(),
    entries: cells.flatMap(({ children, place }, column) => {
      const own = trimInlines(children);
      const [one, ...others] = own;
      const inside2 = one?.type === "strong" && others.length === 0 ? trimInlines(one.children) : own;
      const [figure, ...more] = inside2;
      if (figure?.type !== "ref" && figure?.type !== "fact" || more.length > 0) {
        diagnostics.push(diagnose(cellWithoutFigure, {}, place));
        return [];
      }
      const emphasised = strong(own) || strong(first?.children ?? []) || strong(heads[column]?.children ?? []);
      return [{ fact: figure.id, emphasised, place: figure.place }];
    })
  }));
  return { head: heads.map(({ children }) => plainText(children).trim()), rows, diagnostics };
}
function drawn({ chart, diagnostics }, before) {
  return { content: chart === null ? null : { layout: "chart", chart }, diagnostics: [...before, ...diagnostics] };
}
function failed(diagnostic) {
  return { content: null, diagnostics: [diagnostic] };
}

// scripts/deck/layouts.ts
var counts = {
  points: [1, Number.POSITIVE_INFINITY],
  figure: [1, 1],
  figures: [2, Number.POSITIVE_INFINITY],
  compare: [2, 2],
  steps: [2, Number.POSITIVE_INFINITY],
  timeline: [2, Number.POSITIVE_INFINITY]
};
var twoLines = 62;
function layOut(slide, layout, ledger, publisher) {
  const diagnostics = [];
  const blocks = [...slide.blocks];
  const take = (type) => {
    const at = blocks.findIndex((block) => block.type === type);
    const [taken] = at === -1 ? [] : blocks.splice(at, 1);
    return taken === void 0 ? null : taken;
  };
  const takeAll = (type) => {
    const taken = take(type);
    return taken === null ? [] : [taken, ...takeAll(type)];
  };
  const fail = () => {
    diagnostics.push(diagnose(wrongContent, { layout }, slide.place));
    return null;
  };
  const listOf = () => {
    const list = take("list");
    if (list === null) return fail();
    const [least2, most2] = counts[layout] ?? [1, Number.POSITIVE_INFINITY];
    if (list.items.length < least2 || list.items.length > most2) {
      diagnostics.push(diagnose(wrongCount, { layout, count: list.items.length, least: least2, most: most2 }, list.place));
      return null;
    }
    for (const block of list.items.flatMap((item) => item.blocks.slice(1))) {
      diagnostics.push(diagnose(contentNotShown, { layout }, block.place));
    }
    return list;
  };
  const figures = () => {
    const list = listOf();
    const items = (list?.items ?? []).flatMap((item) => {
      const line2 = textOf(item);
      const [first, ...rest] = line2;
      if (first?.type !== "ref" && first?.type !== "fact") {
        diagnostics.push(diagnose(itemWithoutFigure, { layout }, item.place));
        return [];
      }
      const fact = ledger.get(first.id);
      if (fact === void 0) {
        diagnostics.push(diagnose(figureUnknown, { id: first.id }, first.place));
        return [];
      }
      return [figureItem(fact, asRepeated(trimInlines(rest)))];
    });
    return list !== null && items.length === list.items.length ? items : null;
  };
  const explanation = () => trimInlines(asRepeated(take("paragraph")?.children ?? []));
  const labelled = () => listOf()?.items.map((item) => labelledItem(textOf(item))) ?? null;
  const content = (() => {
    switch (layout) {
      case "chart":
      case "share":
      case "ranking": {
        const made = chartLayouts[layout](slide, { list: () => take("list"), table: () => take("table") }, ledger);
        diagnostics.push(...made.diagnostics);
        return made.content === null ? null : { ...made.content, explanation: explanation() };
      }
      case "section":
        return { layout, ordinal: "" };
      case "closing":
        return { layout, publisher };
      case "points": {
        const items = slide.blocks.some((block) => block.type === "list") ? labelled() : takeAll("paragraph").map(({ children }) => labelledItem(children));
        if (items === null) return null;
        if (items.length === 0) return fail();
        for (const item of items) {
          const width = widthInEm(plainText(item.text));
          if (width > twoLines) {
            diagnostics.push(
              diagnose(
                longPoint,
                { characters: Math.round(width), most: twoLines },
                item.text[0]?.place ?? slide.place
              )
            );
          }
        }
        return { layout, items };
      }
      case "steps":
      case "timeline": {
        const items = labelled();
        return items === null ? null : { layout, items };
      }
      case "figure": {
        const [figure] = figures() ?? [];
        return figure === void 0 ? null : { layout, figure, explanation: explanation() };
      }
      case "figures": {
        const items = figures();
        return items === null ? null : { layout, items, explanation: explanation() };
      }
      case "compare": {
        const [before, after] = figures() ?? [];
        if (before === void 0 || after === void 0) return null;
        return { layout, before, after, explanation: explanation() };
      }
      case "table": {
        const table = take("table");
        if (table === null) return fail();
        const row2 = (cells) => cells.map((cell) => trimInlines(asRepeated(cell.children)));
        return { layout, alignments: table.alignments, head: row2(table.head), rows: table.rows.map(row2) };
      }
      case "quote": {
        const quotation = take("quotation");
        const spoken2 = paragraphs(quotation?.blocks ?? []);
        if (spoken2.length === 0) return fail();
        const last = spoken2.at(-1) ?? [];
        const signed = spoken2.length > 1 && plainText(last).startsWith("\u2014\u2014");
        return { layout, quotation: signed ? spoken2.slice(0, -1) : spoken2, attribution: signed ? last : [] };
      }
      case "picture": {
        const picture = take("picture");
        return picture === null ? fail() : { layout, picture };
      }
    }
  })();
  if (content !== null) {
    for (const block of blocks) diagnostics.push(diagnose(contentNotShown, { layout }, block.place));
  }
  return { content, diagnostics };
}
function textOf(item) {
  const [first] = item.blocks;
  return first?.type === "paragraph" ? trimInlines(first.children) : [];
}
function paragraphs(blocks) {
  return blocks.flatMap((block) => block.type === "paragraph" ? [trimInlines(asRepeated(block.children))] : []);
}
function labelledItem(line2) {
  const [first, ...rest] = asRepeated(trimInlines(line2));
  if (first?.type !== "strong" || rest.length === 0) return { label: [], text: asRepeated(trimInlines(line2)) };
  const label = plainText(first.children);
  const bare = label.replace(/[。：:，、\s]+$/u, "");
  return { label: sliceInlines(first.children, 0, bare.length), text: trimInlines(rest) };
}

// scripts/deck/derived-points.ts
var pointWidth = 52;
var lineWidth = 30;
var mostPoints2 = 5;
var mostLines = 8;
function derivedPoints(section, blocks) {
  if (section.sections.length > 0) {
    return section.sections.map((part) => ({ label: [], text: asRepeated(part.title), source: part }));
  }
  const marked = blocks.flatMap(markedPoints);
  if (marked.length > 0) return marked;
  const paragraphs2 = blocks.flatMap((block) => block.type === "paragraph" ? [block] : []);
  const [only, ...others] = paragraphs2;
  if (only !== void 0 && others.length === 0) {
    return sentences(only.children).map((sentence) => ({ ...pointOf(sentence), source: only }));
  }
  return paragraphs2.map((source) => ({ ...pointOf(source.children), source }));
}
function markedPoints(block) {
  switch (block.type) {
    case "paragraph": {
      const counted2 = enumerated(block.children).map((line2) => ({ ...pointOf(line2), source: block }));
      const announced = { ...pointOf(block.children), source: block };
      return announced.label.length > 0 ? [announced] : counted2;
    }
    case "list":
      return block.items.flatMap(
        ({ blocks: [first] }) => first?.type === "paragraph" ? [{ ...pointOf(first.children), source: block }] : []
      );
    default:
      return [];
  }
}
function enumerated(inlines) {
  if (!/[一二三四五六七八九十]是/u.test(plainText(inlines))) return [];
  return parts(inlines, "\u3002\uFF1B\uFF01\uFF1F").flatMap((part) => {
    const counter = /^[一二三四五六七八九十]+是/u.exec(plainText(part))?.[0];
    return counter === void 0 ? [] : [sliceInlines(part, counter.length, plainText(part).length)];
  });
}
function pointOf(line2) {
  const { label, text } = labelledItem(line2);
  const sentence = firstSentence(text);
  return { label, text: openingClauses(sentence, pointWidth) };
}
function paginate2(points) {
  const filled = filling(points);
  const even = evenly(points, Math.ceil(points.length / Math.max(1, filled.length)));
  return even.length === filled.length && even.every((slide) => linesOf(slide) <= mostLines) ? even : filled;
}
function filling(points) {
  const slides = [];
  for (const point of points) {
    const current = slides.at(-1);
    const fits = current !== void 0 && current.length < mostPoints2 && linesOf([...current, point]) <= mostLines;
    if (fits) current.push(point);
    else slides.push([point]);
  }
  return slides;
}
function linesOf(points) {
  return points.reduce((sum, { text }) => sum + Math.max(1, Math.ceil(widthInEm(plainText(text)) / lineWidth)), 0);
}

// scripts/deck/draft.ts
var kickerWidth = 40;
function kickerOf(section) {
  if (section.role === "lead") return "\u5BFC\u8BED";
  const title = plainText(section.title);
  return shortened(section.number === null ? title : `${chineseOrdinal(section.number)}\u3001${title}`, kickerWidth);
}

// scripts/deck/notes.ts
function allotNotes(section) {
  const leading2 = [];
  const slides = [];
  const walk = (part) => {
    for (const item of part.flow) {
      if (item.type === "slide") slides.push({ slide: item, section: part, following: [] });
      else if (isSpoken(item)) (slides.at(-1)?.following ?? leading2).push(item);
    }
    for (const below of part.sections) walk(below);
  };
  walk(section);
  return {
    leading: leading2,
    slides: slides.map(({ slide, section: section2, following }) => ({ slide, section: section2, notes: slide.notes ?? following }))
  };
}
var forReaders = ["slide", "chart", "exhibit", "summary", "side", "pull"];
function isSpoken(item) {
  return !forReaders.includes(item.type);
}

// scripts/deck/text-charts.ts
function layOutTextChart({ kind, blocks, place }, ledger) {
  const [list] = blocks.filter((block) => block.type === "list");
  const layout = kind === "share" && list?.items[0]?.blocks[1]?.type === "list" ? "share" : "chart";
  const slide = { type: "slide", layout, chart: kind, minutes: null, title: [], blocks, notes: null, place };
  return layOut(slide, layout, ledger, "");
}
function textChartDiagnostics(report, ledger) {
  return chartsInText(report).flatMap((chart) => layOutTextChart(chart, ledger).diagnostics);
}
async function printedCharts(report, ledger, tokens, measure2, pitch) {
  const charts = chartsInText(report);
  if (charts.length === 0) return /* @__PURE__ */ new Map();
  const { chartSvg } = await import("./svg-ZPCTN2Q6.js");
  return new Map(
    charts.flatMap((item) => {
      const { content } = layOutTextChart(item, ledger);
      if (content?.layout !== "chart" && content?.layout !== "share") return [];
      const room2 = { width: measure2, height: linesOf2(content) * pitch, medium: "print" };
      const whole2 = content.layout === "share" ? content.whole : null;
      return [[item, { svg: chartSvg(content.chart, tokens, room2), whole: whole2, caption: content.explanation }]];
    })
  );
}
function linesOf2({ chart }) {
  const dated = chart.asOf === null ? 0 : 1;
  switch (chart.kind) {
    case "bar":
      return Math.ceil(chart.categories.length * 1.5) + dated;
    case "share":
      return 4 + dated;
    default:
      return 9 + dated;
  }
}
function chartsInText(report) {
  return [...allSections(report)].flatMap(({ flow }) => flow.filter((item) => item.type === "chart"));
}

// scripts/deck/derive.ts
function deriveSlides(section, ledger, sums, kicker = kickerOf(section)) {
  const blocks = section.flow.filter(isSpoken);
  const exhibits = section.flow.filter((item) => item.type === "chart" || item.type === "exhibit");
  const base = { section, kicker, minutes: null, place: section.place };
  if (blocks.length === 0 && exhibits.length === 0 && section.sections.length === 0) {
    return [
      {
        ...base,
        content: { layout: "section", ordinal: section.number === null ? "" : chineseOrdinal(section.number) },
        title: section.title,
        notes: []
      }
    ];
  }
  const figures = figureDrafts(section, blocks, ledger, sums, kicker);
  const drawn2 = exhibits.flatMap((item) => {
    const contents = item.type === "exhibit" ? shownWhole(item.shown) : [layOutTextChart(item, ledger).content];
    const title = asRepeated(item.title.length > 0 ? item.title : section.title);
    return contents.flatMap((content) => content ? [{ ...base, content, title, notes: [], place: item.place }] : []);
  });
  const shown2 = blocks.flatMap(
    (block) => shownWhole(block).map(
      (content) => ({ ...base, content, title: asRepeated(section.title), notes: [], place: block.place })
    )
  );
  const chunks = paginate2(derivedPoints(section, blocks));
  const elsewhere = /* @__PURE__ */ new Set([
    ...figures.flatMap((draft) => draft.notes),
    ...blocks.filter((block) => shownWhole(block).length > 0)
  ]);
  const rest = blocks.filter((block) => !elsewhere.has(block));
  const pointSlides = chunks.map((items, index) => {
    const [first] = items;
    return {
      ...base,
      content: { layout: "points", items: items.map(({ label, text }) => ({ label, text })) },
      title: index === 0 ? asRepeated(section.title) : continued2(section),
      notes: rest.filter((block) => sourceIndex(chunks, block) === index),
      place: index === 0 ? section.place : first?.source.place ?? section.place
    };
  });
  const [opening3, ...others] = [...pointSlides, ...drawn2, ...shown2, ...figures];
  const whole2 = opening3 === void 0 ? [] : [pointSlides.length > 0 ? opening3 : { ...opening3, notes: rest }, ...others];
  return [...whole2, ...section.sections.flatMap((part) => deriveSlides(part, ledger, sums, kicker))];
}
var tallestTable = 7;
var widestTable = 6;
function shownWhole(block) {
  switch (block.type) {
    case "table": {
      if (block.rows.length > tallestTable || block.head.length > widestTable) return [];
      const row2 = (cells) => cells.map(({ children }) => asRepeated(children));
      return [{ layout: "table", alignments: block.alignments, head: row2(block.head), rows: block.rows.map(row2) }];
    }
    case "quotation": {
      const quotation = block.blocks.flatMap((part) => part.type === "paragraph" ? [asRepeated(part.children)] : []);
      return quotation.length === 0 ? [] : [{ layout: "quote", quotation, attribution: [] }];
    }
    case "picture":
      return [{ layout: "picture", picture: block }];
    default:
      return [];
  }
}
function sourceIndex(chunks, block) {
  const own = chunks.findIndex((items) => items.some(({ source }) => source === block));
  if (own !== -1) return own;
  const before = chunks.findLastIndex(
    (items) => items.some(({ source }) => "type" in source && source.place.line < block.place.line)
  );
  return Math.max(0, before);
}
function continued2(section) {
  return [...asRepeated(section.title), { type: "text", value: "\uFF08\u7EED\uFF09", place: section.place }];
}

// scripts/deck/layout-choice.ts
function layoutOf2(slide) {
  if (slide.layout !== null) return slide.layout;
  if (slide.chart !== null) return "chart";
  const [first] = slide.blocks;
  switch (first?.type) {
    case void 0:
      return "section";
    case "table":
      return "table";
    case "quotation":
      return "quote";
    case "picture":
      return "picture";
    case "list":
      return listLayout(first);
    case "paragraph":
      return "points";
  }
}
function listLayout(list) {
  const openings2 = list.items.map((item) => opening(item.blocks[0]));
  if (openings2.every((inline) => inline?.type === "ref" || inline?.type === "fact")) {
    const parted = list.items[0]?.blocks[1]?.type === "list";
    return openings2.length > 1 ? "figures" : parted ? "share" : "figure";
  }
  if (openings2.every((inline) => inline?.type === "strong" && /\d+年|\d+月/u.test(plainText(inline.children)))) {
    return "timeline";
  }
  return list.ordered ? "steps" : "points";
}
function opening(block) {
  return block?.type === "paragraph" ? trimInlines(block.children)[0] : void 0;
}

// scripts/deck/minutes.ts
var charactersAMinute = 220;
function minutesToSay(notes) {
  const characters = blocksText(notes).replace(/\s/gu, "").length;
  return Math.max(0.5, Math.round(characters / charactersAMinute * 2) / 2);
}

// scripts/deck/slides.ts
var footWidth = 40;
function makeDeck(report, topic, ledger) {
  const diagnostics = [];
  const { ratio, emblem, background } = report.settings;
  const sums = sumsOf([...report.settings.relations, ...topic.relations]);
  const lead = allotNotes(topic.lead);
  const body = [topic.lead, ...topic.sections, ...topic.next === null ? [] : [topic.next]].flatMap(
    (section) => sectionDrafts(section, ledger, sums, report.settings.publisher, diagnostics)
  );
  const { cover, agenda, closing: closing3 } = ceremonialDrafts(report, topic, lead.leading);
  const ends = body.some(({ content }) => content.layout === "closing");
  const drafts = [
    cover,
    ...agenda,
    ...body.flatMap((draft) => continued(draft, bodyHeight("16:9"))),
    ...ends ? [] : [closing3]
  ];
  const slides = numbered(drafts, topic.number);
  const minutes = slides.reduce((sum, slide) => sum + slide.minutes, 0);
  if (topic.minutes !== null && Math.abs(minutes - topic.minutes) > Math.max(1, topic.minutes / 10)) {
    diagnostics.push(diagnose(minutesDiffer, { planned: topic.minutes, slides: minutes }, topic.place));
  }
  const { title, shortTitle, number: number2, slug } = topic;
  const digits = /^\d{3}/.test(topic.file) ? 3 : 2;
  const name = `${String(number2).padStart(digits, "0")}-${slug}`;
  return {
    deck: {
      name,
      topic: number2,
      title,
      shortTitle: shortened(shortTitle, footWidth),
      language: report.settings.language,
      ratio,
      emblem,
      background,
      slides
    },
    diagnostics
  };
}
function sectionDrafts(section, ledger, sums, publisher, diagnostics) {
  const { leading: leading2, slides } = allotNotes(section);
  if (slides.length === 0) {
    const derived = deriveSlides(section, ledger, sums);
    return section.role === "lead" ? derived.flatMap((draft) => showsFigures(draft.content) ? [{ ...draft, notes: [] }] : []) : derived;
  }
  return slides.flatMap(({ slide, section: within2, notes }, index) => {
    const layout = layoutOf2(slide);
    const laidOut = layOut(slide, layout, ledger, publisher);
    diagnostics.push(...laidOut.diagnostics);
    if (slide.title.length === 0 && layout !== "closing") {
      diagnostics.push(diagnose(slideWithoutTitle, { layout }, slide.place));
    }
    if (laidOut.content === null) return [];
    const before = index === 0 && slide.notes === null && section.role !== "lead" ? leading2 : [];
    return [
      {
        content: withOrdinal(laidOut.content, section),
        title: slide.title.length > 0 ? asRepeated(slide.title) : titleInstead(layout, within2, slide.place),
        section: within2,
        kicker: kickerOf(section),
        notes: [...before, ...notes],
        minutes: slide.minutes,
        place: slide.place
      }
    ];
  });
}
function showsFigures({ layout }) {
  return ["figure", "figures", "compare", "share", "ranking"].includes(layout);
}
function titleInstead(layout, section, place) {
  return layout === "closing" ? [{ type: "text", value: closingTitle, place }] : asRepeated(section.title);
}
function withOrdinal(content, { number: number2 }) {
  return content.layout === "section" && number2 !== null ? { ...content, ordinal: chineseOrdinal(number2) } : content;
}
function numbered(drafts, topic) {
  const within2 = /* @__PURE__ */ new Map();
  return drafts.map((draft, index) => {
    const { content, title, kicker, notes, minutes, place } = draft;
    const ceremonial = draft.section === null;
    const stem = draft.section?.id ?? `t${topic}-${content.layout}`;
    const nth = within2.get(stem) ?? 0;
    within2.set(stem, nth + 1);
    return {
      ...content,
      id: ceremonial && nth === 0 ? stem : `${stem}-${letters(nth)}`,
      number: index + 1,
      title,
      section: draft.section?.id ?? null,
      kicker: isCeremonial(content) ? "" : kicker,
      notes,
      minutes: minutes ?? minutesToSay(notes),
      facts: [.../* @__PURE__ */ new Set([...factsIn(title), ...factsShown(content)])],
      place
    };
  });
}
function isCeremonial({ layout }) {
  return layout === "cover" || layout === "section" || layout === "closing" || layout === "agenda";
}
function letters(index) {
  const last = String.fromCharCode(97 + index % 26);
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
function chartFacts({ series }) {
  return series.flatMap(({ values }) => values.map(({ fact }) => fact));
}
function factsShown(content) {
  switch (content.layout) {
    case "cover":
    case "section":
    case "closing":
    case "picture":
      return [];
    case "agenda":
      return content.items.flatMap(factsIn);
    case "points":
    case "steps":
    case "timeline":
      return content.items.flatMap(({ label, text }) => [...factsIn(label), ...factsIn(text)]);
    case "figure":
      return [content.figure.fact, ...factsIn(content.figure.label), ...factsIn(content.explanation)];
    case "figures":
    case "ranking":
      return [
        ...content.items.flatMap(({ fact, label }) => [fact, ...factsIn(label)]),
        ...factsIn(content.explanation)
      ];
    case "chart":
      return [...chartFacts(content.chart), ...factsIn(content.explanation)];
    case "share":
      return [
        ...content.whole === null ? [] : [content.whole.fact, ...factsIn(content.whole.label)],
        ...chartFacts(content.chart),
        ...factsIn(content.explanation)
      ];
    case "compare":
      return [
        ...[content.before, content.after].flatMap(({ fact, label }) => [fact, ...factsIn(label)]),
        ...factsIn(content.explanation)
      ];
    case "table":
      return [content.head, ...content.rows].flat().flatMap(factsIn);
    case "quote":
      return [...content.quotation.flatMap(factsIn), ...factsIn(content.attribution)];
  }
}

// scripts/facts/passages.ts
var as = (role, stretches) => stretches.map((stretch) => ({ ...stretch, role }));
function* passages(report) {
  if (report.foreword !== null) {
    yield* ofSection(report.foreword, 0);
  }
  for (const topic of report.topics) {
    for (const section of [topic.lead, ...topic.sections, ...topic.next === null ? [] : [topic.next]]) {
      yield* ofSection(section, topic.number);
    }
  }
}
function* ofSection(section, topic) {
  if (section.title.length > 0) {
    yield { inlines: section.title, section, topic, standing: "heading", role: "title", item: null };
  }
  for (const item of section.flow) {
    for (const stretch of ofFlowItem(item)) if (stretch.inlines.length > 0) yield { ...stretch, section, topic, item };
  }
  for (const child of section.sections) {
    yield* ofSection(child, topic);
  }
}
function ofFlowItem(item) {
  switch (item.type) {
    case "slide":
      return [
        { inlines: item.title, standing: "slide", role: "slide" },
        ...as("slide", ofBlocks(item.blocks, "slide")),
        ...as("notes", ofBlocks(item.notes ?? [], "notes"))
      ];
    case "chart":
      return [{ inlines: item.title, standing: "chart", role: "title" }, ...as("item", ofBlocks(item.blocks, "chart"))];
    case "side":
      return [{ inlines: item.title, standing: "side", role: "title" }, ...ofBlocks(item.blocks, "side")];
    case "exhibit":
      return [
        { inlines: item.title, standing: "prose", role: "title" },
        ...ofBlocks([item.shown], "prose"),
        { inlines: item.note, standing: "prose", role: "item" }
      ];
    case "summary":
    case "pull":
      return [];
    default:
      return ofBlocks([item], "prose");
  }
}
var ofBlocks = (blocks, standing) => blocks.flatMap((block) => ofBlock(block, standing));
function ofBlock(block, standing) {
  switch (block.type) {
    case "paragraph":
      return [{ inlines: block.children, standing, role: "paragraph" }];
    case "list":
      return as(
        "item",
        block.items.flatMap((item) => ofBlocks(item.blocks, standing))
      );
    case "quotation":
      return as("quotation", ofBlocks(block.blocks, standing));
    case "table":
      return [block.head, ...block.rows].flatMap(
        (row2) => row2.map(
          ({ children }) => ({
            inlines: children,
            standing: standing === "prose" ? "table" : standing,
            role: "cell"
          })
        )
      );
    case "picture":
      return [];
  }
}
function piecesOf2(inlines) {
  return inlines.flatMap(piecesOfOne);
}
function piecesOfOne(inline) {
  switch (inline.type) {
    case "strong":
    case "emphasis":
    case "link":
      return piecesOf2(inline.children);
    case "text":
    case "code":
      return [{ inline, text: inline.value }];
    case "fact":
    case "ref":
      return [{ inline, text: inline.text }];
    case "break":
    case "see":
      return [{ inline, text: "" }];
  }
}

// scripts/facts/ledger.ts
function makeLedger(report) {
  const ledger = /* @__PURE__ */ new Map();
  for (const passage of passages(report)) {
    const pieces2 = piecesOf2(passage.inlines);
    const text = pieces2.map((piece2) => piece2.text).join("");
    let offset = 0;
    for (const { inline, text: part } of pieces2) {
      if (inline.type === "fact" && !ledger.has(inline.id)) {
        ledger.set(inline.id, factOf(inline, passage, sentenceAround(text, offset, offset + part.length)));
      }
      offset += part.length;
    }
  }
  return ledger;
}
function factOf(statement2, { section, topic }, sentence) {
  const { id, text, attributes, place } = statement2;
  const countable = attributes.kind !== "date" && attributes.kind !== "period";
  return {
    id,
    text,
    ...attributes,
    quantity: countable ? parseQuantity(text) : null,
    topic,
    section: section.id,
    sentence,
    place
  };
}
function sentenceAround(text, start, end) {
  const sentences2 = sentencesOf(text);
  const from = sentences2.findLast((sentence) => sentence.start <= start)?.start ?? 0;
  const to = sentences2.find((sentence) => sentence.end >= end)?.end ?? text.length;
  return text.slice(from, to).trim();
}
function sentencesOf(text) {
  const stops = [...text.matchAll(/[。！？]+[”’」』）》]*/gu)].map((match) => match.index + match[0].length);
  const ends = stops.at(-1) === text.length ? stops : [...stops, text.length];
  return ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
}

// scripts/proof/source-map.ts
function sourceLines(sources) {
  return new Map([...sources].map(([file2, text]) => [file2, text.split("\n")]));
}
function alignment({ inline, text }, lines) {
  const written = writtenAs(inline, lines.get(inline.place.file) ?? []);
  const aligned = [];
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (written[next]?.char === "\n") next += 1;
    if (text[at] === " " && written[next - 1]?.char === "\n") {
      aligned.push(null);
      continue;
    }
    const mark3 = written[next];
    if (mark3?.char === "\\" && written[next + 1]?.char === text[at]) next += 1;
    const sign = written[next];
    if (mark3 === void 0 || sign === void 0 || sign.char !== text[at]) break;
    aligned.push([mark3, sign]);
    next += 1;
  }
  return aligned;
}
function sourceOf(file2, aligned, start, end) {
  const from = aligned[start]?.[0];
  const to = aligned[end - 1]?.[1];
  if (from === void 0 || to === void 0) return null;
  return { file: file2, line: from.line, column: from.column, endLine: to.line, endColumn: to.column + 1 };
}
function writtenAs(inline, source) {
  const { line: first, column: firstColumn, endLine, endColumn } = inline.place;
  const signs = [];
  for (let line2 = first; line2 <= endLine; line2 += 1) {
    const own = source[line2 - 1] ?? "";
    const begin = line2 === first ? firstColumn - 1 + opening2(inline) : own.length - own.trimStart().length;
    const stop = line2 === endLine ? endColumn - 1 : own.trimEnd().length;
    if (line2 > first) signs.push({ char: "\n", line: line2, column: 1 });
    for (let at = begin; at < stop; at += 1) signs.push({ char: own[at] ?? "", line: line2, column: at + 1 });
  }
  return signs;
}
function opening2(inline) {
  if (inline.type === "fact") return ":fact[".length;
  return inline.type === "code" ? 1 : 0;
}

// scripts/proof/running-text.ts
function runningTexts(report) {
  const lines = sourceLines(report.sources);
  const { settings, topics } = report;
  const covers = ["title", "subtitle", "publisher", "occasion", "source"].flatMap((key) => {
    const [value, place] = [settings[key], settings.places.get(key)];
    return value === null || place === void 0 ? [] : [titleText(value, place, 0, lines)];
  });
  const titles = topics.map(({ title, titlePlace, number: number2 }) => titleText(title, titlePlace, number2, lines));
  return [...covers, ...titles, ...[...passages(report)].map((passage) => runningText(passage, lines))];
}
function titleText(text, place, topic, lines) {
  const { file: file2, line: line2, column, endColumn } = place;
  const written = lines.get(file2)?.[line2 - 1]?.slice(column - 1, endColumn - 1);
  const exact = (start, end) => written === text ? { file: file2, line: line2, column: column + start, endLine: line2, endColumn: column + end } : null;
  return {
    text,
    role: "title",
    section: null,
    topic,
    placeOf: (start, end) => exact(start, end) ?? place,
    edit: (start, end, replacement) => {
      const own = exact(start, end);
      return own === null ? [] : [{ place: own, text: replacement }];
    }
  };
}
var isProse = ({ role }) => role === "paragraph" || role === "item" || role === "quotation" || role === "notes";
function runningText({ inlines, role, section, topic }, lines) {
  const pieces2 = [];
  let text = "";
  for (const piece2 of piecesOf2(inlines)) {
    pieces2.push({ ...piece2, start: text.length });
    text += piece2.inline.type === "code" ? "\0".repeat(piece2.text.length) : piece2.text;
  }
  const alignments = /* @__PURE__ */ new Map();
  const aligned = (piece2) => {
    const known = alignments.get(piece2) ?? alignment(piece2, lines);
    alignments.set(piece2, known);
    return known;
  };
  const exact = (start, end) => {
    const piece2 = pieceAt(pieces2, start);
    if (piece2 === void 0 || piece2.inline.type === "ref" || end > piece2.start + piece2.text.length) return null;
    return sourceOf(piece2.inline.place.file, aligned(piece2), start - piece2.start, end - piece2.start);
  };
  return {
    text,
    role,
    section,
    topic,
    placeOf: (start, end) => {
      const piece2 = pieceAt(pieces2, start);
      const within2 = piece2 === void 0 ? end : Math.min(end, piece2.start + piece2.text.length);
      return exact(start, within2) ?? piece2?.inline.place ?? section.place;
    },
    edit: (start, end, replacement) => {
      const place = exact(start, end);
      return place === null ? [] : [{ place, text: replacement }];
    }
  };
}
function pieceAt(pieces2, offset) {
  let low = 0;
  let high = pieces2.length;
  while (low < high) {
    const middle = low + high >> 1;
    const piece2 = pieces2[middle];
    if (piece2 !== void 0 && piece2.start + piece2.text.length <= offset) low = middle + 1;
    else high = middle;
  }
  const found = pieces2[low];
  return found !== void 0 && offset >= found.start ? found : void 0;
}

// scripts/ledger/gather.ts
function gather(groups, key, value) {
  const group = groups.get(key);
  if (group === void 0) groups.set(key, [value]);
  else group.push(value);
}

// scripts/ledger/reading.ts
function readFigures(report, ledger) {
  const lines = sourceLines(report.sources);
  const year = Number(report.settings.date.slice(0, 4));
  const read = [...passages(report)].map((passage) => {
    const running = runningText(passage, lines);
    const found = findIn(running.text, year);
    return { ...passage, text: running.text, running, figures: figuresOf(passage, running, found, ledger) };
  });
  const byInlines = new Map(read.map((passage) => [passage.inlines, passage]));
  const byItem = /* @__PURE__ */ new Map();
  for (const passage of read) if (passage.item !== null) gather(byItem, passage.item, passage);
  return {
    passages: read,
    of: (inlines) => byInlines.get(inlines),
    together: (passage) => byItem.get(passage.item) ?? [passage]
  };
}
var numeral = /[\d〇零一二三四五六七八九十百千万亿两首]/u;
var day = /^(?!.*(?:\d{4}|[〇零一二三四五六七八九]{4})).*(?:月|日|季度)/u;
function findIn(text, year) {
  if (!numeral.test(text)) return [];
  const found = findFigures(text, { year });
  if (!found.some((one) => one.quantity === null && day.test(one.text))) return found;
  const yearless = new Set(findFigures(text).flatMap(({ missing: missing2, start }) => missing2 === null ? [] : [start]));
  return found.map((one) => yearless.has(one.start) ? { ...one, missing: "year" } : one);
}
function figuresOf({ inlines }, running, found, ledger) {
  const marked = [];
  let start = 0;
  for (const { inline, text } of piecesOf2(inlines)) {
    const end = start + text.length;
    if (inline.type === "fact" || inline.type === "ref") {
      const fact = ledger.get(inline.id) ?? null;
      const same2 = found.find((one) => one.start < end && start < one.end);
      marked.push({
        start,
        end,
        text,
        kind: fact?.kind ?? "quantity",
        quantity: fact?.quantity ?? parseQuantity(text),
        of: fact?.of ?? "",
        asOf: fact?.asOf ?? same2?.asOf ?? null,
        said: same2?.asOf ?? null,
        missing: same2?.missing ?? null,
        source: fact?.source ?? same2?.source ?? null,
        how: inline.type === "fact" ? "stated" : "repeated",
        fact,
        place: inline.place
      });
    }
    start = end;
  }
  const written = found.filter((one) => !marked.some((mark3) => one.start < mark3.end && mark3.start < one.end)).map(
    (one) => ({
      ...one,
      how: "written",
      fact: null,
      said: one.asOf,
      place: running.placeOf(one.start, one.end)
    })
  );
  return [...marked, ...written].sort((one, other2) => one.start - other2.start);
}

// scripts/templates/templates.ts
import { join } from "node:path";

// scripts/templates/handlebars.ts
var import_handlebars = __toESM(require_lib(), 1);
var Failure = class extends Error {
  failure;
  constructor(failure) {
    super(failure.problem);
    this.failure = failure;
  }
};
var strictBlocks = ["if", "unless", "each", "with"];
function templateEngine(find, forHtml) {
  const environment = import_handlebars.default.create();
  environment.unregisterHelper("log");
  for (const block of strictBlocks) {
    const lenient = environment.helpers[block];
    environment.registerHelper(block, function strict(...parameters) {
      if (parameters[0] === void 0) throw new BlockWithoutValue(block, parameters.at(-1));
      return lenient?.apply(this, parameters);
    });
  }
  const compiled = /* @__PURE__ */ new Map();
  const compile = (name, by2, line2) => {
    const known = compiled.get(name);
    if (known !== void 0) return known;
    const source = find(name);
    if (source === null) throw new Failure({ problem: "missing", partial: name, template: by2, line: line2 });
    const template = attributed(
      name,
      () => environment.compile(source, {
        strict: true,
        noEscape: !forHtml,
        preventIndent: true,
        knownHelpersOnly: true,
        knownHelpers: { log: false }
      })
    );
    const guarded = (context, options) => attributed(
      name,
      () => template(context, { ...options, allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false })
    );
    compiled.set(name, guarded);
    environment.registerPartial(name, guarded);
    for (const partial of attributed(name, () => partialsOf(environment.parse(source)))) {
      if (partial.name.includes("/") || find(partial.name) !== null) compile(partial.name, name, partial.line);
    }
    return guarded;
  };
  return {
    render: (name, data) => {
      try {
        return { text: compile(name, null, null)(data) };
      } catch (error) {
        if (error instanceof Failure) return error.failure;
        throw error;
      }
    }
  };
}
var BlockWithoutValue = class extends Error {
  lineNumber;
  constructor(block, options) {
    super(`{{#${block}}} asks about a value that isn't given`);
    this.lineNumber = options?.loc?.start.line;
  }
};
function attributed(template, step) {
  try {
    return step();
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (!(error instanceof Error)) throw error;
    throw new Failure({ problem: "broken", template, line: lineOf(error), reason: reasonOf(error), cause: error });
  }
}
function lineOf(error) {
  if ("lineNumber" in error && typeof error.lineNumber === "number") return error.lineNumber;
  const line2 = /on line (\d+)/.exec(error.message)?.[1];
  return line2 === void 0 ? null : Number(line2);
}
function reasonOf(error) {
  const lines = error.message.split("\n");
  return (lines[0]?.startsWith("Parse error") ? lines.at(-1) ?? "" : error.message).replace(/ - \d+:\d+$/, "");
}
function partialsOf(program) {
  const used = [];
  class Collector extends import_handlebars.default.Visitor {
    PartialStatement(statement2) {
      this.note(statement2.name, statement2.loc);
      super.PartialStatement(statement2);
    }
    PartialBlockStatement(statement2) {
      this.note(statement2.name, statement2.loc);
      super.PartialBlockStatement(statement2);
    }
    note(name, place) {
      if ("original" in name && !name.original.startsWith("@"))
        used.push({ name: name.original, line: place.start.line });
    }
  }
  new Collector().accept(program);
  return used;
}

// scripts/templates/templates.ts
function loadTemplates(files, overrideFolder) {
  const folders = [...overrideFolder === null ? [] : [overrideFolder], builtInTemplates()];
  const find = (path) => {
    for (const folder of folders) {
      const text = files.read(join(folder, path));
      if (text !== null) return text;
    }
    return null;
  };
  const engines = {};
  const engine = (extension) => {
    const made = engines[extension] ?? templateEngine((name) => find(`${name}.${extension}.hbs`), extension === "html");
    engines[extension] = made;
    return made;
  };
  const render = (extension, name, data) => {
    const rendered = engine(extension).render(name, data);
    if ("text" in rendered) return rendered.text;
    const { template, problem, line: line2 } = rendered;
    throw new Refusal(
      [
        problem === "missing" ? missing(rendered.partial, extension, template, line2) : diagnose(brokenTemplate, { name: file(template, extension), line: line2, reason: rendered.reason }, null, {
          cause: rendered.cause
        })
      ],
      1
    );
  };
  return {
    html: (name, data) => render("html", name, data),
    markdown: (name, data) => render("md", name, data),
    text: (name) => {
      const text = find(name);
      if (text === null) throw new Refusal([diagnose(missingTemplate, { name, by: null, line: null }, null)], 1);
      return text;
    },
    digest: (...areas) => {
      const builtIn = areas.flatMap((area) => filesBelow(files, join(builtInTemplates(), area)));
      return digestData([builtIn, overrideFolder === null ? [] : filesBelow(files, overrideFolder)]);
    }
  };
}
function filesBelow(files, folder) {
  return files.list(folder).flatMap((name) => {
    const nested = filesBelow(files, join(folder, name)).map(([path, text2]) => [`${name}/${path}`, text2]);
    const text = nested.length === 0 ? files.read(join(folder, name)) : null;
    return text === null ? nested : [[name, text]];
  });
}
function file(name, extension) {
  return `${name}.${extension}.hbs`;
}
function missing(name, extension, by2, line2) {
  return diagnose(
    missingTemplate,
    { name: file(name, extension), by: by2 === null ? null : file(by2, extension), line: line2 },
    null
  );
}

// scripts/facts/amount.ts
var scales = [
  ["\u4EBF", 1e8],
  ["\u4E07", 1e4]
];
function amountLike(value, like) {
  return amountsLike({ low: value, high: value }, like);
}
function amountsLike({ low, high }, { after, unit: unit2 }) {
  const [word = "", scale2 = 1] = scales.find(([name]) => after.includes(name)) ?? [];
  const [from, to] = [low, high].map((value) => value.div(scale2).toDecimalPlaces(4).toFixed());
  return `${from === to ? from : `${from}\u2014${to}`}${word}${unit2}`;
}

// scripts/facts/relations.ts
function checkRelations(report, ledger) {
  return [report.settings, ...report.topics].flatMap(
    ({ relations }) => relations.flatMap((source) => checkRelation(source, ledger))
  );
}
function checkRelation(source, ledger) {
  const parsed = parseRelation(source.expression);
  if ("fault" in parsed) {
    const { expected, found, span } = parsed.fault;
    return [diagnose(relationSyntax, { expected, found }, placeOf(span, source))];
  }
  const { relation } = parsed;
  const quantities = /* @__PURE__ */ new Map();
  const problems = /* @__PURE__ */ new Map();
  for (const { id, span } of [...idsOf2(relation.left), ...idsOf2(relation.right)]) {
    const fact = ledger.get(id);
    const quantity = fact?.quantity ?? null;
    if (problems.has(id)) {
      continue;
    }
    if (fact === void 0) {
      const near = suggest(id, ledger.keys());
      problems.set(id, diagnose(relationUnknown, { id, nearest: near }, placeOf(span, source)));
    } else if (quantity === null || relation.sign === "=" && quantity.upper !== null) {
      const place = placeOf(span, source);
      problems.set(id, diagnose(relationNotNumber, { id, text: fact.text }, place, { related: [fact.place] }));
    } else {
      quantities.set(id, inPercent(quantity));
    }
  }
  return problems.size > 0 ? [...problems.values()] : weigh(relation, source, quantities, ledger);
}
function weigh({ sign, left, right }, source, quantities, ledger) {
  const { expression, severity, accepted, place } = source;
  const quantityOf = (id) => {
    const quantity = quantities.get(id);
    if (quantity === void 0) {
      throw new Error(`The figure ${id} of \u201C${expression}\u201D wasn't looked up.`);
    }
    return quantity;
  };
  const measureOf2 = (id) => {
    const quantity = quantityOf(id);
    return { ...sign === "=" ? exactly(quantity.value) : approximately(quantity), unit: unitOf2(quantity.unit) };
  };
  const mismatches = [];
  const a = evaluate(left, measureOf2, mismatches);
  const b = evaluate(right, measureOf2, mismatches);
  if (a === null || b === null) {
    return [diagnose(relationZero, { expression }, place)];
  }
  if (!comparable(a.unit, b.unit)) mismatches.push([a.unit, b.unit]);
  const related = [...quantities.keys()].flatMap((id) => ledger.get(id)?.place ?? []);
  const [mismatch] = mismatches;
  const units2 = mismatch === void 0 ? [] : [diagnose(relationUnits, { expression, a: named2(mismatch[0]), b: named2(mismatch[1]) }, place, { related })];
  const inUnit = (value, own, other2) => own === "ratio" && other2 === "%" ? scaled(value, 100) : value;
  const wideA = sign === "=" && calculates(right) ? asWritten(left, a, quantityOf) : a;
  const wideB = sign === "=" && calculates(left) ? asWritten(right, b, quantityOf) : b;
  if (overlap(inUnit(wideA, a.unit, b.unit), inUnit(wideB, b.unit, a.unit))) {
    return units2;
  }
  const [x, y] = [inUnit(a, a.unit, b.unit), inUnit(b, b.unit, a.unit)];
  const percent = [a.unit, b.unit].includes("%");
  const like = (unit2) => {
    const asRatio = { after: "", unit: percent ? "%" : "" };
    return unit2 === "ratio" ? asRatio : [...quantities.values()].find((one) => unitOf2(one.unit) === unit2) ?? asRatio;
  };
  const textOf3 = (id) => ledger.get(id)?.text ?? id;
  const params = {
    expression,
    left: side(left, x, like(a.unit), textOf3),
    right: side(right, y, like(b.unit), textOf3),
    difference: amountsLike(apart(x, y), like(a.unit ?? b.unit)),
    exact: sign === "=",
    standing: accepted === null ? "open" : "accepted"
  };
  return [
    ...units2,
    diagnose(relationBroken, params, place, { severity, related, ...accepted === null ? {} : { accepted } })
  ];
}
var named2 = (unit2) => unit2 === "ratio" ? "1" : unit2 ?? "";
function calculates(expression) {
  if (expression.type !== "operation") return false;
  const { operator, left, right } = expression;
  return operator === "*" || operator === "/" || calculates(left) || calculates(right);
}
function asWritten(expression, value, quantityOf) {
  const half = halfStep(expression, quantityOf);
  return half === null ? value : { low: value.low.minus(half), high: value.high.plus(half) };
}
function halfStep(expression, quantityOf) {
  if (expression.type === "operation") return null;
  if (expression.type === "number") {
    return new Decimal(10).pow(-(expression.text.split(".")[1]?.length ?? 0)).div(2);
  }
  const { rounding } = quantityOf(expression.id);
  return rounding.isZero() ? new Decimal(0.5) : rounding;
}
function side(expression, value, like, textOf3) {
  const words2 = wordsOf(expression, textOf3);
  return expression.type === "operation" ? `${words2} = ${amountsLike(value, like)}` : words2;
}
function wordsOf(expression, textOf3) {
  if (expression.type === "id") return textOf3(expression.id);
  if (expression.type === "number") return expression.text;
  const { operator, left, right } = expression;
  const within2 = (part) => {
    const words2 = wordsOf(part, textOf3);
    return part.type === "operation" && (operator === "*" || operator === "/" || part === right) ? `(${words2})` : words2;
  };
  return `${within2(left)} ${operator} ${within2(right)}`;
}
function apart(a, b) {
  return exactly(Decimal.max(a.low.minus(b.high), b.low.minus(a.high)));
}
function placeOf(span, { expression, place }) {
  if (place.line !== place.endLine || place.endColumn - place.column !== expression.length) {
    return place;
  }
  return { ...place, column: place.column + span.start, endColumn: place.column + span.end };
}

// scripts/ledger/same-thing.ts
var longForms = [
  [/高职(?!业)/gu, "\u9AD8\u7B49\u804C\u4E1A"],
  [/中职/gu, "\u4E2D\u7B49\u804C\u4E1A"],
  [/职校/gu, "\u804C\u4E1A\u5B66\u6821"],
  [/职教/gu, "\u804C\u4E1A\u6559\u80B2"],
  [/高校/gu, "\u9AD8\u7B49\u5B66\u6821"],
  [/义教/gu, "\u4E49\u52A1\u6559\u80B2"],
  [/思政/gu, "\u601D\u60F3\u653F\u6CBB"],
  [/师资/gu, "\u6559\u5E08"],
  [/在校学生/gu, "\u5728\u6821\u751F"],
  [/院校/gu, "\u5B66\u6821"],
  [/占比|比重/gu, "\u6BD4\u4F8B"]
];
var leading = /^(?:全省|本省|我省|安徽省?|目前|现有|共有?|各类)+/u;
var trailing = /(?:的|总数|总量|数量|人数|数|总规模|规模)+$/u;
var general = /^(?:|学校|学生|教师|人员|人|项目|比例|覆盖率|总数|其他|负担|措施|举措|方面|课程|资源|活动|建设|工程|任务|平均|同比|规模)$/u;
function nameOf(of) {
  const plain = of.replaceAll(/[\s“”‘’、，]/gu, "");
  const long = longForms.reduce((text, [short, words2]) => text.replaceAll(short, words2), plain);
  const name = long.replace(leading, "").replace(trailing, "").replaceAll("\u7684", "");
  return name.length < 3 || general.test(name) ? null : name;
}
function sameDate(date) {
  return (date ?? "").replaceAll(/截[至止]|\s/gu, "").replaceAll("\u5E74\u5E74", "\u5E74").replaceAll("\u672B", "\u5E95");
}

// scripts/ledger/suggest/claim.ts
function isCounted(figure) {
  return figure.quantity !== null && figure.quantity.upper === null && figure.kind !== "rank" && figure.kind !== "label";
}
var unit = ({ quantity }) => unitOf2(quantity.unit);
function measure({ quantity }) {
  const rounded2 = quantity.rounding.isZero() && /^(?:[%％]|倍|个百分点|成)$/u.test(quantity.unit);
  return approximately(rounded2 ? { ...quantity, rounding: new Decimal(0.5) } : quantity);
}
function sumClaim(whole2, parts2, certain, open) {
  if (parts2.length === 0 || parts2.some((part) => unit(part) !== unit(whole2)) || !sameTime([whole2, ...parts2]))
    return null;
  const calculated = parts2.map(measure).reduce((sum, { low, high }) => ({ low: sum.low.plus(low), high: sum.high.plus(high) }), exactly(new Decimal(0)));
  const less = open && calculated.high.lt(measure(whole2).low);
  if (less || parts2.length < 2 && calculated.low.lte(measure(whole2).high)) return null;
  const holds = overlap(calculated, measure(whole2));
  return { given: whole2, from: parts2, calculated, holds, certain, formula: (names) => names.join(" + ") };
}
function sameTime(figures) {
  return new Set(figures.flatMap(({ asOf }) => asOf === null ? [] : [asOf])).size <= 1;
}
function keyOf({ given, from }) {
  const name = ({ fact, text, place }) => fact?.id ?? `${text}@${place.file}:${place.line}:${place.column}`;
  return [given, ...from].map(name).sort().join(" ");
}

// scripts/ledger/suggest/outline.ts
var counted = "\uE001";
var other = "\uE002";
function outlines({ text, figures }) {
  if (figures.length < 2) return [];
  const signs = /* @__PURE__ */ new Map();
  let outline = "";
  let from = 0;
  for (const figure of figures) {
    outline += text.slice(from, figure.start);
    if (isCounted(figure)) signs.set(outline.length, figure);
    outline += isCounted(figure) ? counted : other;
    from = figure.end;
  }
  outline += text.slice(from);
  return [...outline.matchAll(/[^。！？；]+/gu)].flatMap(({ 0: sentence, index }) => {
    const places = [...sentence.matchAll(new RegExp(counted, "gu"))].map((sign) => sign.index);
    return places.length < 2 ? [] : [{ text: sentence, places, at: (offset) => signs.get(index + offset) ?? null }];
  });
}
function figuresIn({ at, places }, start, end) {
  return places.flatMap((place) => place >= start && place < end ? at(place) ?? [] : []);
}

// scripts/ledger/suggest/changes.ts
var up = "\u63D0\u9AD8|\u589E\u52A0|\u589E\u957F|\u4E0A\u5347|\u63D0\u5347|\u6269\u5927|\u6500\u5347|\u51C0\u589E|\u589E\u5E45|\u6DA8\u5E45|\u589E|\u5347|\u6DA8|\u53D1\u5C55|\u6269\u5C55";
var down = "\u4E0B\u964D|\u51CF\u5C11|\u964D\u4F4E|\u7F29\u5C0F|\u964D\u5E45|\u51CF\u5E45|\u538B\u51CF|\u538B\u7F29|\u56DE\u843D|\u964D|\u51CF";
var gap = `[^${counted}\u3002\uFF1B]`;
var by = `(?<by>${up}|${down})(?:\u4E86|\u8FBE|\u4E3A|\u8FBE\u5230)?`;
var fromTo = new RegExp(
  `(?:\u7531|\u4ECE)${gap}{0,12}${counted}${gap}{0,10}?(?:${up}|${down})(?:\u5230|\u81F3|\u4E3A)\u4E86?${gap}{0,10}${counted}${gap}{0,10}?[\uFF0C,\uFF08(]${gap}{0,8}?${by}${counted}`,
  "gu"
);
var thanBefore = new RegExp(
  `${counted}${gap}{0,15}[\uFF0C,\uFF08(](?:\u6BD4|\u8F83)(?!${gap}*(?:${up}|${down}))[^${counted}\u3002\uFF1B\uFF0C]{0,14}${counted}${gap}{0,6}?${by}${counted}`,
  "gu"
);
var both = new RegExp(
  `${counted}${gap}{0,15}?[\uFF0C,\u3001\u548C\u4E0E]${gap}{0,16}${counted}${gap}{0,8}?[\uFF0C,\uFF08(](?!.{0,6}\u5E74\u5747)${gap}{0,6}?${by}${counted}`,
  "gu"
);
function changesIn(outline) {
  const { text, at } = outline;
  const found = (pattern) => [...text.matchAll(pattern)].map((match) => {
    const signs = [...match[0].matchAll(new RegExp(counted, "gu"))].map(({ index }) => at(match.index + index));
    return { signs, grows: new RegExp(`^(?:${up})$`, "u").test(match.groups?.["by"] ?? "") };
  });
  const certain = [
    ...found(fromTo).map(({ signs: [old, now, by2], grows }) => changeClaim(old, now, by2, grows, true)),
    ...found(thanBefore).map(({ signs: [now, old, by2], grows }) => changeClaim(old, now, by2, grows, true))
  ].filter((claim) => claim !== null);
  if (certain.length > 0) return certain;
  return found(both).flatMap(({ signs: [one, other2, by2], grows }) => {
    const [before, after] = [yearOf(one), yearOf(other2)];
    const name = nameOf(one?.of ?? "");
    const told = before !== null && after !== null && before !== after;
    if (!told && (name === null || name !== nameOf(other2?.of ?? ""))) return [];
    const [first, second] = [changeClaim(one, other2, by2, grows, false), changeClaim(other2, one, by2, grows, false)];
    const held = [first, second].find((claim2) => claim2?.holds === true);
    if (held !== void 0 && held !== null) return [held];
    const claim = told ? before < after ? first : second : null;
    return claim === null ? [] : [{ ...claim, certain: name !== null && name === nameOf(other2?.of ?? "") }];
  });
}
function yearOf(figure) {
  const year = /\d{4}/u.exec(figure?.asOf ?? "")?.[0];
  return year === void 0 ? null : Number(year);
}
function changeClaim(old, now, by2, grows, certain) {
  if (!old || !now || !by2 || unit(old) !== unit(now)) return null;
  const [before, after] = [measure(old), measure(now)];
  const [from, to] = grows ? [before, after] : [after, before];
  const difference = { low: to.low.minus(from.high), high: to.high.minus(from.low) };
  const names = ([a = "", b = ""]) => grows ? `${b} - ${a}` : `${a} - ${b}`;
  const claim = (calculated, formula) => {
    return { given: by2, from: [old, now], calculated, holds: overlap(calculated, measure(by2)), certain, formula };
  };
  const written = by2.quantity.unit;
  const differs = claim(difference, names);
  if (written === "\u4E2A\u767E\u5206\u70B9" || written === "\u767E\u5206\u70B9") return unit(old) === "%" ? differs : null;
  if (unit(by2) === unit(old) && unit(by2) !== "%") return differs;
  const factor = written === "\u500D" ? 1 : unit(by2) === "%" ? 100 : null;
  const growth = factor === null ? null : grown(difference, before, factor);
  if (growth === null) return null;
  const relative = claim(growth, ([a = "", b = ""]) => `(${names([a, b])}) / ${a}`);
  return unit(old) === "%" && differs.holds ? differs : relative;
}
function grown(difference, before, factor) {
  if (before.low.lte(0)) return null;
  const ends = [difference.low, difference.high].flatMap((top) => [top.div(before.low), top.div(before.high)]);
  const least2 = (a, b) => a.lt(b) ? a : b;
  const most2 = (a, b) => a.gt(b) ? a : b;
  return scaled({ low: ends.reduce(least2), high: ends.reduce(most2) }, factor);
}

// scripts/ledger/suggest/ratios.ts
var gap2 = `[^${counted}\u3002\uFF1B]`;
var shareOf2 = new RegExp(
  `${counted}${gap2}{0,12}?[\uFF0C,\uFF08(]?\u5360${gap2}{0,15}${counted}[^${counted}\u3002\uFF1B\uFF0C]{0,6}?\u7684?(?:\u6BD4\u4F8B\u4E3A|\u6BD4\u91CD\u4E3A|\u6BD4\u4F8B\u8FBE|\u6BD4\u4F8B)?${counted}`,
  "gu"
);
var shareAmong = new RegExp(
  `${counted}${gap2}{0,20}\u5176\u4E2D${gap2}{0,20}${counted}${gap2}{0,10}?[\uFF0C,\uFF08(](?<word>\u5360\u6BD4?(?:\u4E3A|\u8FBE)?|\u5360(?:\u5176|\u603B\u6570|\u603B\u91CF|\u5168\u90E8|\u603B\u4EBA\u6570)\u7684?)${counted}`,
  "gu"
);
var times = new RegExp(
  `${counted}${gap2}{0,10}?[\uFF0C,]?(?:\u662F|\u4E3A|\u76F8\u5F53\u4E8E|\u8FBE\u5230)[^${counted}\u3002\uFF1B\uFF0C]{0,16}${counted}[^${counted}\u3002\uFF1B\uFF0C]{0,8}?\u7684${counted}`,
  "gu"
);
function ratiosIn({ text, at }) {
  const found = (pattern) => [...text.matchAll(pattern)].map(
    (match) => [...match[0].matchAll(new RegExp(counted, "gu"))].map(({ index }) => at(match.index + index))
  );
  return [
    ...found(shareOf2).map(([part, whole2, share]) => ratioClaim(part, whole2, share, "%")),
    ...found(shareAmong).map(([whole2, part, share]) => ratioClaim(part, whole2, share, "%")),
    ...found(times).map(([one, other2, multiple]) => ratioClaim(one, other2, multiple, "ratio"))
  ].filter((claim) => claim !== null);
}
function ratioClaim(top, bottom, ratio, as2) {
  if (!top || !bottom || !ratio || unit(top) !== unit(bottom) || unit(ratio) !== as2 || unit(top) === "%") return null;
  const [a, b] = [measure(top), measure(bottom)];
  if (b.low.lte(0) || a.low.lt(0)) return null;
  const quotient = { low: a.low.div(b.high), high: a.high.div(b.low) };
  const calculated = as2 === "%" ? scaled(quotient, 100) : quotient;
  const holds = overlap(calculated, measure(ratio));
  return {
    given: ratio,
    from: [top, bottom],
    calculated,
    holds,
    certain: true,
    formula: ([x = "", y = ""]) => `${x} / ${y}`
  };
}

// scripts/ledger/suggest/sums.ts
var within = `[^${counted}\u3002\uFF1B\uFF08\uFF09()]`;
var bracketAfter = new RegExp(`${counted}${within}{0,12}[\uFF08(](?<parts>[^\uFF08\uFF09()]*${counted}[^\uFF08\uFF09()]*)[\uFF09)]`, "gu");
var bracketBefore = new RegExp(`[\uFF08(](?<parts>[^\uFF08\uFF09()]*${counted}[^\uFF08\uFF09()]*)[\uFF09)]${within}{0,6}${counted}`, "gu");
var named3 = new RegExp(`${counted}${within}{0,15}[\uFF0C,\uFF1A:]?(?:\u5305\u62EC|\u5206\u522B\u4E3A|\u5206\u522B\u662F|\u5206\u4E3A|\u5206\u6210|\u7531)(?<parts>[^\u3002\uFF1B]*)`, "gu");
var total = new RegExp(`[\uFF0C,\u3001\uFF08(]?(?<word>\u5408\u8BA1|\u5171\u8BA1|\u603B\u8BA1|\u4E00\u5171|\u603B\u6570|\u5171)${within}{0,10}${counted}`, "gu");
var closing2 = /^[，、,]共(?:有|计|达|为|是)?.$/u;
var notPart = /比|较|占|同比|增长|增幅|提高|下降|减少|平均|[人校生师班户]均|每|高于|低于|超出|目标|达标线|原|不含|覆盖率/u;
var openEnd = /等(?![级次级候于同])/u;
var overlapping = /女|男性?党|党员|团员|民族|博士|硕士|研究生|高级|正高|副高|农村户|留守|困难|骨干|双师|民办|优秀|示范|重点|获奖/u;
var divisions = [
  [/高职|高等职业/u, /中职|中等职业/u],
  [/本科/u, /专科|高职/u],
  [/男/u, /女/u],
  [/城市|城镇|城区|县城/u, /农村|乡村/u],
  [/公办/u, /民办/u],
  [/线上/u, /线下/u],
  [/新建/u, /改扩?建|续建/u],
  [/上半年/u, /下半年/u],
  [/省内/u, /省外/u],
  [/校内/u, /校外/u],
  [/专任|专职/u, /兼职/u],
  [/中央/u, /地方|省级/u]
];
function sumsIn(outline) {
  return [...bracketed(outline), ...among(outline), ...divided(outline), ...totalled(outline)];
}
function bracketed(outline) {
  const { text } = outline;
  const after = [...text.matchAll(bracketAfter)].map((found) => ({ found, whole: found.index }));
  const before = [...text.matchAll(bracketBefore)].map((found) => ({
    found,
    whole: found.index + found[0].length - 1
  }));
  return [...after, ...before].flatMap(({ found, whole: whole2 }) => {
    const words2 = found.groups?.["parts"] ?? "";
    const start = text.indexOf(words2, found.index);
    const given = outline.at(whole2);
    if (given === null || notPart.test(words2)) return [];
    const parts2 = figuresIn(outline, start, start + words2.length).filter((part) => unit(part) === unit(given));
    const open = openEnd.test(words2) || /其中|含/u.test(words2);
    return parts2.length < 2 ? [] : claimOf(given, parts2, words2, open);
  });
}
function among(outline) {
  const { text, places } = outline;
  return [...text.matchAll(/其中/gu)].flatMap(({ index }) => {
    if (/[（(]$/u.test(text.slice(0, index))) return [];
    const { parts: parts2, words: words2 } = listFrom(outline, index + 2);
    const [first] = parts2;
    if (first === void 0) return [];
    const wholes = places.filter((place) => place < index).flatMap((place) => outline.at(place) ?? []);
    const given = wholes.findLast((whole2) => unit(whole2) === unit(first));
    return given === void 0 ? [] : claimOf(given, parts2, words2, !isDivision(words2));
  });
}
function divided(outline) {
  const { text } = outline;
  return [...text.matchAll(named3)].flatMap((found) => {
    const given = outline.at(found.index);
    const start = found.index + found[0].length - (found.groups?.["parts"] ?? "").length;
    const { parts: parts2, words: words2 } = listFrom(outline, start);
    if (given === null || parts2.length < 2 || /均|率/u.test(text.slice(0, found.index).slice(-8))) return [];
    const shared = /分别/u.test(text.slice(found.index, start)) && !isDivision(text.slice(found.index, start));
    return claimOf(given, parts2, words2, openEnd.test(text.slice(start)) || shared);
  });
}
function totalled(outline) {
  return [...outline.text.matchAll(total)].flatMap((found) => {
    const words2 = outline.text.slice(0, found.index);
    const given = outline.at(found.index + found[0].length - 1);
    const listed = figuresIn(outline, 0, found.index);
    if (given === null || listed.length < 2 || words2.length - words2.lastIndexOf(counted) > 13) return [];
    if (notPart.test(words2) || /其中|包括|[（(]/u.test(words2)) return [];
    const from = listed.findLastIndex((part) => unit(part) !== unit(given)) + 1;
    const parts2 = listed.slice(from);
    if (parts2.length < 2) return [];
    const runs = parts2.slice(0, -1).map((_, index) => parts2.slice(index));
    const held = runs.map((run) => sumClaim(given, run, true, false)).find((claim2) => claim2?.holds === true);
    const direct = found.groups?.["word"] !== "\u5171" || closing2.test(found[0]);
    const claim = held ?? sumClaim(given, parts2, direct, openEnd.test(words2));
    return claim === null ? [] : [claim];
  });
}
function listFrom(outline, start) {
  const { text, places } = outline;
  const parts2 = [];
  let from = start;
  for (const place of places.filter((one) => one >= start)) {
    const figure = outline.at(place);
    const gap3 = text.slice(from, place);
    const [first] = parts2;
    if (figure === null || notPart.test(gap3) || gap3.length > 24 || /其中|合计|共计|[）)]/u.test(gap3)) break;
    if (first !== void 0 && (unit(first) !== unit(figure) || !/[、，,和及与]/u.test(gap3))) break;
    parts2.push(figure);
    from = place + 1;
  }
  const rest = /^[^，。；）)]*/u.exec(text.slice(from))?.[0] ?? "";
  return { parts: parts2, words: text.slice(start, from) + rest };
}
function isDivision(words2) {
  const [first = "", second = "", ...more] = words2.split(counted).filter((part) => part.trim() !== "");
  if (more.join("").length > 6) return false;
  return divisions.some(
    ([one, another]) => one && another && [
      [first, second],
      [second, first]
    ].some(([a = "", b = ""]) => one.test(a) && another.test(b))
  );
}
function claimOf(given, parts2, words2, open) {
  const complete = !open && !openEnd.test(words2);
  const tooMuch = parts2.some((part) => measure(part).low.gt(measure(given).high));
  const certain = complete || tooMuch || !overlapping.test(words2);
  const claim = sumClaim(given, parts2, certain, !complete);
  return claim === null ? [] : [claim];
}

// scripts/ledger/suggest/tables.ts
var totals = /^(?:合计|总计|共计|总数|总和|全部)(?:[（(].*)?$/u;
var subtotal = /小计|其中/u;
var noSum = /率|比|占|均|位次|排名|名次|增长|增幅|降幅|[%％]|年份|时间|序号|编号/u;
function tableSums(report, reading) {
  const tables = [...allSections(report)].flatMap(
    ({ flow }) => [...allBlocks(flow)].flatMap((block) => block.type === "table" ? [block] : [])
  );
  return tables.flatMap((table) => [...rowTotals(table, reading), ...columnTotals(table, reading)]);
}
function rowTotals({ head: head2, rows }, reading) {
  const at = rows.findIndex(([first]) => first !== void 0 && totals.test(textOf2(first)));
  const total2 = rows[at];
  const others = rows.filter((row2) => row2 !== total2);
  if (total2 === void 0 || others.length < 2 || others.some(([first]) => subtotal.test(textOf2(first)))) return [];
  return head2.flatMap((name, column) => {
    if (column === 0 || noSum.test(textOf2(name))) return [];
    return claimOf2(
      total2[column],
      others.map((row2) => row2[column]),
      reading
    );
  });
}
function columnTotals({ head: head2, rows }, reading) {
  const column = head2.findIndex((name) => totals.test(textOf2(name)));
  const others = head2.flatMap((name, index) => index > 0 && index !== column ? [{ index, name: textOf2(name) }] : []);
  const units2 = new Set(others.map(({ name }) => /[（(]([^）)]+)[）)]$/u.exec(name)?.[1] ?? ""));
  if (column < 1 || others.length < 2 || units2.size > 1 || others.some(({ name }) => noSum.test(name) || subtotal.test(name)))
    return [];
  return rows.flatMap(
    (row2) => noSum.test(textOf2(row2[0])) ? [] : claimOf2(
      row2[column],
      others.map(({ index }) => row2[index]),
      reading
    )
  );
}
var textOf2 = (cell) => cell === void 0 ? "" : plainText(cell.children).trim();
function claimOf2(total2, parts2, reading) {
  const given = figureOf(total2, reading);
  const figures = parts2.map((part) => figureOf(part, reading));
  if (given === null || figures.some((figure) => figure === null)) return [];
  const claim = sumClaim(
    given,
    figures.filter((figure) => figure !== null),
    true,
    false
  );
  return claim === null ? [] : [claim];
}
function figureOf(cell, reading) {
  if (cell === void 0) return null;
  const [figure, ...more] = reading.of(cell.children)?.figures ?? [];
  const text = textOf2(cell);
  if (figure !== void 0 && isCounted(figure)) return more.length === 0 && figure.text === text ? figure : null;
  const quantity = /^[\d,.]+$/u.test(text) ? parseQuantity(text) : null;
  if (quantity === null) return null;
  return {
    start: 0,
    end: text.length,
    text,
    kind: "quantity",
    quantity,
    of: "",
    asOf: null,
    said: null,
    missing: null,
    source: null,
    how: "written",
    fact: null,
    place: cell.place
  };
}

// scripts/ledger/suggest/claims.ts
function claimsOf(report, reading) {
  const told = reading.passages.filter(({ standing }) => standing !== "heading").flatMap(outlines).flatMap((outline) => [...sumsIn(outline), ...changesIn(outline), ...ratiosIn(outline)]);
  const known = new Set(declared(report));
  return [...told, ...tableSums(report, reading)].filter((claim) => {
    const key = keyOf(claim);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
function declared({ settings, topics }) {
  return [settings, ...topics].flatMap(
    ({ relations }) => relations.flatMap(({ expression }) => {
      const parsed = parseRelation(expression);
      if ("fault" in parsed) return [];
      const { left, right } = parsed.relation;
      return [[...new Set([...idsOf2(left), ...idsOf2(right)].map(({ id }) => id))].sort().join(" ")];
    })
  );
}

// scripts/ledger/suggest/suggestions.ts
function suggestionsOf(report, reading, ledger) {
  return claimsOf(report, reading).filter(({ holds }) => holds).map((claim) => ({
    relation: relationOf(claim, ledger, report),
    words: wordsOf2(claim),
    figures: [claim.given, ...claim.from]
  }));
}
function wordsOf2({ given, from, formula }) {
  return `${given.text} = ${formula(from.map(({ text }) => text))}`;
}
function relationOf({ given, from, formula }, ledger, { settings }) {
  const ids = [given, ...from].map(({ fact }) => fact?.id ?? null);
  const [left, ...right] = ids.filter((id) => id !== null);
  if (left === void 0 || right.length < from.length) return null;
  const holding = ["=", "\u2248"].map((sign) => `${left} ${sign} ${formula(right)}`).find((expression) => {
    const source = { expression, severity: "error", accepted: null, place: settings.place };
    return checkRelation(source, ledger).length === 0;
  });
  return holding ?? null;
}

// scripts/ledger/dated.ts
var calendar = /\d{4}|[〇零一二三四五六七八九]{4}年|十[一二三四五六]五/u;
function dateOf(figure, passage, reading) {
  const own = figure.fact?.asOf ?? figure.said;
  if (own !== null) return own;
  const sentence = sentencesOf(passage.text).find(({ start, end }) => start <= figure.start && figure.end <= end);
  const near = passage.figures.filter(
    (one) => isDate(one) && one !== figure && (one.start < figure.start || one.end <= (sentence?.end ?? 0))
  );
  const beside2 = passage.standing === "table" ? reading.together(passage).flatMap((other2) => other2.figures.filter(isDate)) : [];
  return (near.at(-1) ?? beside2[0])?.text ?? null;
}
function isDate({ kind, text, missing: missing2 }) {
  return (kind === "date" || kind === "period") && missing2 === null && calendar.test(text);
}

export {
  topicAnchor,
  slideAnchor,
  emptySummaries,
  shortened,
  cutShort,
  wholeEdition,
  editionsOf,
  chaptersOf,
  documentName,
  planBook,
  labelsOf,
  paperTokens,
  documentHtml,
  slideAlternative,
  deckLines,
  linedSlides,
  textDocuments,
  mentionsOf,
  firstDocuments,
  contextOf,
  printJob,
  indexDocuments,
  contentsDocuments,
  referringDocuments,
  withReferences,
  pageLabels,
  planOf,
  bindBook,
  layoutOf,
  infoOf,
  furniture,
  furnitureDigest,
  approximately,
  unitOf2 as unitOf,
  overlap,
  textChartDiagnostics,
  printedCharts,
  standings,
  allotNotes,
  makeDeck,
  passages,
  makeLedger,
  sentenceAround,
  amountLike,
  amountsLike,
  checkRelations,
  gather,
  nameOf,
  sameDate,
  measure,
  claimsOf,
  suggestionsOf,
  wordsOf2 as wordsOf,
  dateOf,
  sourceLines,
  alignment,
  runningTexts,
  isProse,
  readFigures,
  loadTemplates
};
