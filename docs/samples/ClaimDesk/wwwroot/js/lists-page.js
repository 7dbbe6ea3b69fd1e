import { enhancePickers } from "./picker.js";

enhancePickers(document, () => {});
