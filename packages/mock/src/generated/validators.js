// Generated from spec/ by `pnpm regenerate`. Do not edit.

import runtime0 from "ajv-formats/dist/formats.js";
"use strict";
export const DeviceSettingsBody = validate20;
const schema31 = {"$ref":"openapi#/components/schemas/DeviceSettingsBody"};
const schema33 = {"allOf":[{"$ref":"#/components/schemas/DeviceSettingsRequest"}],"unevaluatedProperties":false};
const schema34 = {"type":"object","properties":{"disable_for_time":{"type":"number","minimum":0},"external_emergency_signal_enabled":{"type":"boolean"},"external_emergency_signal_fingerprint":{"type":"string","pattern":"^([0-9A-Fa-f]{64})?$"},"external_emergency_signal_interval":{"type":"string"},"external_emergency_signal_url":{"anyOf":[{"type":"string","format":"uri","pattern":"^https://"},{"const":""}]},"gateway_proxy_enabled":{"type":"boolean"},"gateway_udp_proxy_enabled":{"type":"boolean"},"root_certificate_installation_enabled":{"type":"boolean"},"use_zt_virtual_ip":{"type":"boolean"}}};
const pattern4 = new RegExp("^([0-9A-Fa-f]{64})?$", "u");
const pattern5 = new RegExp("^https://", "u");
const formats0 = runtime0.fullFormats.uri;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.disable_for_time !== undefined){
let data0 = data.disable_for_time;
const _errs3 = errors;
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate22.errors = [{instancePath:instancePath+"/disable_for_time",schemaPath:"#/components/schemas/DeviceSettingsRequest/properties/disable_for_time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/disable_for_time",schemaPath:"#/components/schemas/DeviceSettingsRequest/properties/disable_for_time/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs3 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.external_emergency_signal_enabled !== undefined){
const _errs5 = errors;
if(typeof data.external_emergency_signal_enabled !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/external_emergency_signal_enabled",schemaPath:"#/components/schemas/DeviceSettingsRequest/properties/external_emergency_signal_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.external_emergency_signal_fingerprint !== undefined){
let data2 = data.external_emergency_signal_fingerprint;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
validate22.errors = [{instancePath:instancePath+"/external_emergency_signal_fingerprint",schemaPath:"#/components/schemas/DeviceSettingsRequest/properties/external_emergency_signal_fingerprint/pattern",keyword:"pattern",params:{pattern: "^([0-9A-Fa-f]{64})?$"},message:"must match pattern \""+"^([0-9A-Fa-f]{64})?$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/external_emergency_signal_fingerprint",schemaPath:"#/components/schemas/DeviceSettingsRequest/properties/external_emergency_signal_fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.external_emergency_signal_interval !== undefined){
const _errs9 = errors;
if(typeof data.external_emergency_signal_interval !== "string"){
validate22.errors = [{instancePath:instancePath+"/external_emergency_signal_interval",schemaPath:"#/components/schemas/DeviceSettingsRequest/properties/external_emergency_signal_interval/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.external_emergency_signal_url !== undefined){
let data4 = data.external_emergency_signal_url;
const _errs11 = errors;
const _errs12 = errors;
let valid3 = false;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err0 = {instancePath:instancePath+"/external_emergency_signal_url",schemaPath:"#/components/schemas/DeviceSettingsRequest/properties/external_emergency_signal_url/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^https://"},message:"must match pattern \""+"^https://"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!(formats0(data4))){
const err1 = {instancePath:instancePath+"/external_emergency_signal_url",schemaPath:"#/components/schemas/DeviceSettingsRequest/properties/external_emergency_signal_url/anyOf/0/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/external_emergency_signal_url",schemaPath:"#/components/schemas/DeviceSettingsRequest/properties/external_emergency_signal_url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
const _errs15 = errors;
if("" !== data4){
const err3 = {instancePath:instancePath+"/external_emergency_signal_url",schemaPath:"#/components/schemas/DeviceSettingsRequest/properties/external_emergency_signal_url/anyOf/1/const",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err4 = {instancePath:instancePath+"/external_emergency_signal_url",schemaPath:"#/components/schemas/DeviceSettingsRequest/properties/external_emergency_signal_url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.gateway_proxy_enabled !== undefined){
const _errs16 = errors;
if(typeof data.gateway_proxy_enabled !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/gateway_proxy_enabled",schemaPath:"#/components/schemas/DeviceSettingsRequest/properties/gateway_proxy_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.gateway_udp_proxy_enabled !== undefined){
const _errs18 = errors;
if(typeof data.gateway_udp_proxy_enabled !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/gateway_udp_proxy_enabled",schemaPath:"#/components/schemas/DeviceSettingsRequest/properties/gateway_udp_proxy_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.root_certificate_installation_enabled !== undefined){
const _errs20 = errors;
if(typeof data.root_certificate_installation_enabled !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/root_certificate_installation_enabled",schemaPath:"#/components/schemas/DeviceSettingsRequest/properties/root_certificate_installation_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.use_zt_virtual_ip !== undefined){
const _errs22 = errors;
if(typeof data.use_zt_virtual_ip !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/use_zt_virtual_ip",schemaPath:"#/components/schemas/DeviceSettingsRequest/properties/use_zt_virtual_ip/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/components/schemas/DeviceSettingsRequest/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(((((((((key0 !== "disable_for_time") && (key0 !== "external_emergency_signal_enabled")) && (key0 !== "external_emergency_signal_fingerprint")) && (key0 !== "external_emergency_signal_interval")) && (key0 !== "external_emergency_signal_url")) && (key0 !== "gateway_proxy_enabled")) && (key0 !== "gateway_udp_proxy_enabled")) && (key0 !== "root_certificate_installation_enabled")) && (key0 !== "use_zt_virtual_ip")){
validate22.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const GatewayConfigurationBody = validate24;
const schema35 = {"$ref":"openapi#/components/schemas/GatewayConfigurationBody"};
const schema36 = {"type":"object","required":["settings"],"properties":{"settings":{"$ref":"#/components/schemas/GatewaySettingsRequest"}},"unevaluatedProperties":false};
const schema37 = {"type":"object","properties":{"activity_log":{"anyOf":[{"$ref":"#/components/schemas/ActivityLog"},{"type":"null"}]},"antivirus":{"anyOf":[{"$ref":"#/components/schemas/AntivirusRequest"},{"type":"null"}]},"app_control_settings":{"type":["object","null"],"additionalProperties":true},"block_page":{"anyOf":[{"$ref":"#/components/schemas/BlockPageRequest"},{"type":"null"}]},"body_scanning":{"anyOf":[{"$ref":"#/components/schemas/BodyScanning"},{"type":"null"}]},"browser_isolation":{"anyOf":[{"$ref":"#/components/schemas/BrowserIsolation"},{"type":"null"}]},"certificate":{"anyOf":[{"$ref":"#/components/schemas/CertificateRequest"},{"type":"null"}]},"custom_certificate":{"deprecated":true,"anyOf":[{"$ref":"#/components/schemas/CustomCertificate"},{"type":"null"}]},"extended_email_matching":{"anyOf":[{"$ref":"#/components/schemas/ExtendedEmailMatching"},{"type":"null"}]},"fips":{"anyOf":[{"$ref":"#/components/schemas/Fips"},{"type":"null"}]},"host_selector":{"anyOf":[{"$ref":"#/components/schemas/HostSelector"},{"type":"null"}]},"inspection":{"anyOf":[{"$ref":"#/components/schemas/Inspection"},{"type":"null"}]},"max_ttl_secs":{"type":["integer","null"],"minimum":60,"maximum":36000},"protocol_detection":{"anyOf":[{"$ref":"#/components/schemas/ProtocolDetection"},{"type":"null"}]},"sandbox":{"anyOf":[{"$ref":"#/components/schemas/Sandbox"},{"type":"null"}]},"tls_decrypt":{"anyOf":[{"$ref":"#/components/schemas/TlsDecrypt"},{"type":"null"}]}}};
const schema38 = {"type":"object","properties":{"enabled":{"type":["boolean","null"]}}};
const schema41 = {"type":"object","properties":{"enabled":{"type":["boolean","null"]},"mode":{"type":"string","enum":["","customized_block_page","redirect_uri"]},"target_uri":{"anyOf":[{"type":"string","format":"uri"},{"const":""},{"type":"null"}]},"include_context":{"type":["boolean","null"]},"name":{"type":["string","null"]},"header_text":{"type":["string","null"]},"footer_text":{"type":["string","null"]},"suppress_footer":{"type":["boolean","null"]},"background_color":{"type":["string","null"],"pattern":"^(#[0-9A-Fa-f]{6})?$"},"logo_path":{"anyOf":[{"type":"string","format":"uri"},{"const":""},{"type":"null"}]},"mailto_address":{"type":["string","null"]},"mailto_subject":{"type":["string","null"]},"read_only":{"type":["boolean","null"],"readOnly":true},"source_account":{"type":["string","null"],"readOnly":true},"version":{"type":["integer","null"],"readOnly":true}}};
const schema42 = {"type":"object","properties":{"inspection_mode":{"type":"string","enum":["deep","shallow"]}}};
const schema43 = {"type":"object","properties":{"non_identity_enabled":{"type":"boolean"},"url_browser_isolation_enabled":{"type":"boolean"}}};
const schema44 = {"type":"object","required":["id"],"properties":{"id":{"type":"string","format":"uuid"},"in_use":{"type":"boolean"}}};
const schema45 = {"type":"object","required":["enabled"],"properties":{"enabled":{"type":["boolean","null"]},"id":{"type":"string"},"binding_status":{"type":"string","readOnly":true},"qs_pack_id":{"type":"string","readOnly":true},"created_at":{"type":"string","format":"date-time","readOnly":true},"expires_on":{"type":"string","format":"date-time","readOnly":true},"uploaded_on":{"type":"string","format":"date-time","readOnly":true},"updated_at":{"type":"string","format":"date-time","readOnly":true}}};
const schema46 = {"type":"object","properties":{"enabled":{"type":["boolean","null"]},"read_only":{"type":["boolean","null"],"readOnly":true},"source_account":{"type":["string","null"],"readOnly":true},"version":{"type":["integer","null"],"readOnly":true}}};
const schema47 = {"type":"object","properties":{"tls":{"type":"boolean"}}};
const schema48 = {"type":"object","properties":{"enabled":{"type":["boolean","null"]}}};
const schema49 = {"type":"object","properties":{"mode":{"type":"string","enum":["static","dynamic"]}}};
const schema50 = {"type":"object","properties":{"enabled":{"type":["boolean","null"]}}};
const schema51 = {"type":"object","properties":{"enabled":{"type":["boolean","null"]},"fallback_action":{"type":"string","enum":["allow","block"]}}};
const schema52 = {"type":"object","properties":{"enabled":{"type":"boolean"}}};
const schema39 = {"type":"object","properties":{"enabled_download_phase":{"type":["boolean","null"]},"enabled_upload_phase":{"type":["boolean","null"]},"fail_closed":{"type":["boolean","null"]},"notification_settings":{"anyOf":[{"$ref":"#/components/schemas/NotificationSettingsRequest"},{"type":"null"}]}}};
const schema40 = {"type":"object","properties":{"enabled":{"type":"boolean"},"include_context":{"type":"boolean"},"msg":{"type":"string"},"support_url":{"anyOf":[{"type":"string","format":"uri"},{"const":""}]}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled_download_phase !== undefined){
let data0 = data.enabled_download_phase;
const _errs1 = errors;
if((typeof data0 !== "boolean") && (data0 !== null)){
validate27.errors = [{instancePath:instancePath+"/enabled_download_phase",schemaPath:"#/properties/enabled_download_phase/type",keyword:"type",params:{type: schema39.properties.enabled_download_phase.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled_upload_phase !== undefined){
let data1 = data.enabled_upload_phase;
const _errs3 = errors;
if((typeof data1 !== "boolean") && (data1 !== null)){
validate27.errors = [{instancePath:instancePath+"/enabled_upload_phase",schemaPath:"#/properties/enabled_upload_phase/type",keyword:"type",params:{type: schema39.properties.enabled_upload_phase.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fail_closed !== undefined){
let data2 = data.fail_closed;
const _errs5 = errors;
if((typeof data2 !== "boolean") && (data2 !== null)){
validate27.errors = [{instancePath:instancePath+"/fail_closed",schemaPath:"#/properties/fail_closed/type",keyword:"type",params:{type: schema39.properties.fail_closed.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notification_settings !== undefined){
let data3 = data.notification_settings;
const _errs7 = errors;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.enabled !== undefined){
const _errs12 = errors;
if(typeof data3.enabled !== "boolean"){
const err0 = {instancePath:instancePath+"/notification_settings/enabled",schemaPath:"#/components/schemas/NotificationSettingsRequest/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.include_context !== undefined){
const _errs14 = errors;
if(typeof data3.include_context !== "boolean"){
const err1 = {instancePath:instancePath+"/notification_settings/include_context",schemaPath:"#/components/schemas/NotificationSettingsRequest/properties/include_context/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.msg !== undefined){
const _errs16 = errors;
if(typeof data3.msg !== "string"){
const err2 = {instancePath:instancePath+"/notification_settings/msg",schemaPath:"#/components/schemas/NotificationSettingsRequest/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.support_url !== undefined){
let data7 = data3.support_url;
const _errs18 = errors;
const _errs19 = errors;
let valid4 = false;
const _errs20 = errors;
if(errors === _errs20){
if(errors === _errs20){
if(typeof data7 === "string"){
if(!(formats0(data7))){
const err3 = {instancePath:instancePath+"/notification_settings/support_url",schemaPath:"#/components/schemas/NotificationSettingsRequest/properties/support_url/anyOf/0/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/notification_settings/support_url",schemaPath:"#/components/schemas/NotificationSettingsRequest/properties/support_url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid1 = _errs20 === errors;
valid4 = valid4 || _valid1;
const _errs22 = errors;
if("" !== data7){
const err5 = {instancePath:instancePath+"/notification_settings/support_url",schemaPath:"#/components/schemas/NotificationSettingsRequest/properties/support_url/anyOf/1/const",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err6 = {instancePath:instancePath+"/notification_settings/support_url",schemaPath:"#/components/schemas/NotificationSettingsRequest/properties/support_url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/notification_settings",schemaPath:"#/components/schemas/NotificationSettingsRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.enabled = true;
props0.include_context = true;
props0.msg = true;
props0.support_url = true;
}
const _errs23 = errors;
if(data3 !== null){
const err8 = {instancePath:instancePath+"/notification_settings",schemaPath:"#/properties/notification_settings/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err9 = {instancePath:instancePath+"/notification_settings",schemaPath:"#/properties/notification_settings/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate27.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"enabled_download_phase":true,"enabled_upload_phase":true,"fail_closed":true,"notification_settings":true},"dynamicProps":false,"dynamicItems":false};

const formats8 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const formats10 = runtime0.fullFormats["date-time"];
const pattern6 = new RegExp("^(#[0-9A-Fa-f]{6})?$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activity_log !== undefined){
let data0 = data.activity_log;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.enabled !== undefined){
let data1 = data0.enabled;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err0 = {instancePath:instancePath+"/activity_log/enabled",schemaPath:"#/components/schemas/ActivityLog/properties/enabled/type",keyword:"type",params:{type: schema38.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath:instancePath+"/activity_log",schemaPath:"#/components/schemas/ActivityLog/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.enabled = true;
}
const _errs8 = errors;
if(data0 !== null){
const err2 = {instancePath:instancePath+"/activity_log",schemaPath:"#/properties/activity_log/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err3 = {instancePath:instancePath+"/activity_log",schemaPath:"#/properties/activity_log/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.antivirus !== undefined){
let data2 = data.antivirus;
const _errs10 = errors;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(!(validate27(data2, {instancePath:instancePath+"/antivirus",parentData:data,parentDataProperty:"antivirus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid4 = valid4 || _valid1;
if(_valid1){
var props1 = {};
props1.enabled_download_phase = true;
props1.enabled_upload_phase = true;
props1.fail_closed = true;
props1.notification_settings = true;
}
const _errs13 = errors;
if(data2 !== null){
const err4 = {instancePath:instancePath+"/antivirus",schemaPath:"#/properties/antivirus/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err5 = {instancePath:instancePath+"/antivirus",schemaPath:"#/properties/antivirus/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.app_control_settings !== undefined){
let data3 = data.app_control_settings;
const _errs15 = errors;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
validate26.errors = [{instancePath:instancePath+"/app_control_settings",schemaPath:"#/properties/app_control_settings/type",keyword:"type",params:{type: schema37.properties.app_control_settings.type},message:"must be object,null"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.block_page !== undefined){
let data4 = data.block_page;
const _errs18 = errors;
const _errs19 = errors;
let valid5 = false;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.enabled !== undefined){
let data5 = data4.enabled;
const _errs23 = errors;
if((typeof data5 !== "boolean") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/block_page/enabled",schemaPath:"#/components/schemas/BlockPageRequest/properties/enabled/type",keyword:"type",params:{type: schema41.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid7 = _errs23 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data4.mode !== undefined){
let data6 = data4.mode;
const _errs25 = errors;
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/block_page/mode",schemaPath:"#/components/schemas/BlockPageRequest/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data6 === "") || (data6 === "customized_block_page")) || (data6 === "redirect_uri"))){
const err8 = {instancePath:instancePath+"/block_page/mode",schemaPath:"#/components/schemas/BlockPageRequest/properties/mode/enum",keyword:"enum",params:{allowedValues: schema41.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid7 = _errs25 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data4.target_uri !== undefined){
let data7 = data4.target_uri;
const _errs27 = errors;
const _errs28 = errors;
let valid8 = false;
const _errs29 = errors;
if(errors === _errs29){
if(errors === _errs29){
if(typeof data7 === "string"){
if(!(formats0(data7))){
const err9 = {instancePath:instancePath+"/block_page/target_uri",schemaPath:"#/components/schemas/BlockPageRequest/properties/target_uri/anyOf/0/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/block_page/target_uri",schemaPath:"#/components/schemas/BlockPageRequest/properties/target_uri/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid3 = _errs29 === errors;
valid8 = valid8 || _valid3;
const _errs31 = errors;
if("" !== data7){
const err11 = {instancePath:instancePath+"/block_page/target_uri",schemaPath:"#/components/schemas/BlockPageRequest/properties/target_uri/anyOf/1/const",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid3 = _errs31 === errors;
valid8 = valid8 || _valid3;
const _errs32 = errors;
if(data7 !== null){
const err12 = {instancePath:instancePath+"/block_page/target_uri",schemaPath:"#/components/schemas/BlockPageRequest/properties/target_uri/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid3 = _errs32 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const err13 = {instancePath:instancePath+"/block_page/target_uri",schemaPath:"#/components/schemas/BlockPageRequest/properties/target_uri/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs27 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data4.include_context !== undefined){
let data8 = data4.include_context;
const _errs34 = errors;
if((typeof data8 !== "boolean") && (data8 !== null)){
const err14 = {instancePath:instancePath+"/block_page/include_context",schemaPath:"#/components/schemas/BlockPageRequest/properties/include_context/type",keyword:"type",params:{type: schema41.properties.include_context.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid7 = _errs34 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data4.name !== undefined){
let data9 = data4.name;
const _errs36 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
const err15 = {instancePath:instancePath+"/block_page/name",schemaPath:"#/components/schemas/BlockPageRequest/properties/name/type",keyword:"type",params:{type: schema41.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid7 = _errs36 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data4.header_text !== undefined){
let data10 = data4.header_text;
const _errs38 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
const err16 = {instancePath:instancePath+"/block_page/header_text",schemaPath:"#/components/schemas/BlockPageRequest/properties/header_text/type",keyword:"type",params:{type: schema41.properties.header_text.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid7 = _errs38 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data4.footer_text !== undefined){
let data11 = data4.footer_text;
const _errs40 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
const err17 = {instancePath:instancePath+"/block_page/footer_text",schemaPath:"#/components/schemas/BlockPageRequest/properties/footer_text/type",keyword:"type",params:{type: schema41.properties.footer_text.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid7 = _errs40 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data4.suppress_footer !== undefined){
let data12 = data4.suppress_footer;
const _errs42 = errors;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err18 = {instancePath:instancePath+"/block_page/suppress_footer",schemaPath:"#/components/schemas/BlockPageRequest/properties/suppress_footer/type",keyword:"type",params:{type: schema41.properties.suppress_footer.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid7 = _errs42 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data4.background_color !== undefined){
let data13 = data4.background_color;
const _errs44 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
const err19 = {instancePath:instancePath+"/block_page/background_color",schemaPath:"#/components/schemas/BlockPageRequest/properties/background_color/type",keyword:"type",params:{type: schema41.properties.background_color.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(errors === _errs44){
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
const err20 = {instancePath:instancePath+"/block_page/background_color",schemaPath:"#/components/schemas/BlockPageRequest/properties/background_color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9A-Fa-f]{6})?$"},message:"must match pattern \""+"^(#[0-9A-Fa-f]{6})?$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
var valid7 = _errs44 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data4.logo_path !== undefined){
let data14 = data4.logo_path;
const _errs46 = errors;
const _errs47 = errors;
let valid9 = false;
const _errs48 = errors;
if(errors === _errs48){
if(errors === _errs48){
if(typeof data14 === "string"){
if(!(formats0(data14))){
const err21 = {instancePath:instancePath+"/block_page/logo_path",schemaPath:"#/components/schemas/BlockPageRequest/properties/logo_path/anyOf/0/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/block_page/logo_path",schemaPath:"#/components/schemas/BlockPageRequest/properties/logo_path/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var _valid4 = _errs48 === errors;
valid9 = valid9 || _valid4;
const _errs50 = errors;
if("" !== data14){
const err23 = {instancePath:instancePath+"/block_page/logo_path",schemaPath:"#/components/schemas/BlockPageRequest/properties/logo_path/anyOf/1/const",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid4 = _errs50 === errors;
valid9 = valid9 || _valid4;
const _errs51 = errors;
if(data14 !== null){
const err24 = {instancePath:instancePath+"/block_page/logo_path",schemaPath:"#/components/schemas/BlockPageRequest/properties/logo_path/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid4 = _errs51 === errors;
valid9 = valid9 || _valid4;
if(!valid9){
const err25 = {instancePath:instancePath+"/block_page/logo_path",schemaPath:"#/components/schemas/BlockPageRequest/properties/logo_path/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs46 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data4.mailto_address !== undefined){
let data15 = data4.mailto_address;
const _errs53 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
const err26 = {instancePath:instancePath+"/block_page/mailto_address",schemaPath:"#/components/schemas/BlockPageRequest/properties/mailto_address/type",keyword:"type",params:{type: schema41.properties.mailto_address.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid7 = _errs53 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data4.mailto_subject !== undefined){
let data16 = data4.mailto_subject;
const _errs55 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
const err27 = {instancePath:instancePath+"/block_page/mailto_subject",schemaPath:"#/components/schemas/BlockPageRequest/properties/mailto_subject/type",keyword:"type",params:{type: schema41.properties.mailto_subject.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var valid7 = _errs55 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data4.read_only !== undefined){
let data17 = data4.read_only;
const _errs57 = errors;
if((typeof data17 !== "boolean") && (data17 !== null)){
const err28 = {instancePath:instancePath+"/block_page/read_only",schemaPath:"#/components/schemas/BlockPageRequest/properties/read_only/type",keyword:"type",params:{type: schema41.properties.read_only.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid7 = _errs57 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data4.source_account !== undefined){
let data18 = data4.source_account;
const _errs59 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
const err29 = {instancePath:instancePath+"/block_page/source_account",schemaPath:"#/components/schemas/BlockPageRequest/properties/source_account/type",keyword:"type",params:{type: schema41.properties.source_account.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid7 = _errs59 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data4.version !== undefined){
let data19 = data4.version;
const _errs61 = errors;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (data19 !== null)){
const err30 = {instancePath:instancePath+"/block_page/version",schemaPath:"#/components/schemas/BlockPageRequest/properties/version/type",keyword:"type",params:{type: schema41.properties.version.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid7 = _errs61 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/block_page",schemaPath:"#/components/schemas/BlockPageRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid2 = _errs20 === errors;
valid5 = valid5 || _valid2;
if(_valid2){
var props2 = {};
props2.enabled = true;
props2.mode = true;
props2.target_uri = true;
props2.include_context = true;
props2.name = true;
props2.header_text = true;
props2.footer_text = true;
props2.suppress_footer = true;
props2.background_color = true;
props2.logo_path = true;
props2.mailto_address = true;
props2.mailto_subject = true;
props2.read_only = true;
props2.source_account = true;
props2.version = true;
}
const _errs63 = errors;
if(data4 !== null){
const err32 = {instancePath:instancePath+"/block_page",schemaPath:"#/properties/block_page/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid2 = _errs63 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const err33 = {instancePath:instancePath+"/block_page",schemaPath:"#/properties/block_page/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body_scanning !== undefined){
let data20 = data.body_scanning;
const _errs65 = errors;
const _errs66 = errors;
let valid10 = false;
const _errs67 = errors;
const _errs68 = errors;
if(errors === _errs68){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.inspection_mode !== undefined){
let data21 = data20.inspection_mode;
if(typeof data21 !== "string"){
const err34 = {instancePath:instancePath+"/body_scanning/inspection_mode",schemaPath:"#/components/schemas/BodyScanning/properties/inspection_mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!((data21 === "deep") || (data21 === "shallow"))){
const err35 = {instancePath:instancePath+"/body_scanning/inspection_mode",schemaPath:"#/components/schemas/BodyScanning/properties/inspection_mode/enum",keyword:"enum",params:{allowedValues: schema42.properties.inspection_mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/body_scanning",schemaPath:"#/components/schemas/BodyScanning/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var _valid5 = _errs67 === errors;
valid10 = valid10 || _valid5;
if(_valid5){
var props3 = {};
props3.inspection_mode = true;
}
const _errs72 = errors;
if(data20 !== null){
const err37 = {instancePath:instancePath+"/body_scanning",schemaPath:"#/properties/body_scanning/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid5 = _errs72 === errors;
valid10 = valid10 || _valid5;
if(!valid10){
const err38 = {instancePath:instancePath+"/body_scanning",schemaPath:"#/properties/body_scanning/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.browser_isolation !== undefined){
let data22 = data.browser_isolation;
const _errs74 = errors;
const _errs75 = errors;
let valid13 = false;
const _errs76 = errors;
const _errs77 = errors;
if(errors === _errs77){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.non_identity_enabled !== undefined){
const _errs79 = errors;
if(typeof data22.non_identity_enabled !== "boolean"){
const err39 = {instancePath:instancePath+"/browser_isolation/non_identity_enabled",schemaPath:"#/components/schemas/BrowserIsolation/properties/non_identity_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid15 = _errs79 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data22.url_browser_isolation_enabled !== undefined){
const _errs81 = errors;
if(typeof data22.url_browser_isolation_enabled !== "boolean"){
const err40 = {instancePath:instancePath+"/browser_isolation/url_browser_isolation_enabled",schemaPath:"#/components/schemas/BrowserIsolation/properties/url_browser_isolation_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid15 = _errs81 === errors;
}
else {
var valid15 = true;
}
}
}
else {
const err41 = {instancePath:instancePath+"/browser_isolation",schemaPath:"#/components/schemas/BrowserIsolation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var _valid6 = _errs76 === errors;
valid13 = valid13 || _valid6;
if(_valid6){
var props4 = {};
props4.non_identity_enabled = true;
props4.url_browser_isolation_enabled = true;
}
const _errs83 = errors;
if(data22 !== null){
const err42 = {instancePath:instancePath+"/browser_isolation",schemaPath:"#/properties/browser_isolation/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid6 = _errs83 === errors;
valid13 = valid13 || _valid6;
if(!valid13){
const err43 = {instancePath:instancePath+"/browser_isolation",schemaPath:"#/properties/browser_isolation/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate !== undefined){
let data25 = data.certificate;
const _errs85 = errors;
const _errs86 = errors;
let valid16 = false;
const _errs87 = errors;
const _errs88 = errors;
if(errors === _errs88){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing0;
if((data25.id === undefined) && (missing0 = "id")){
const err44 = {instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/CertificateRequest/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
if(data25.id !== undefined){
let data26 = data25.id;
const _errs90 = errors;
if(errors === _errs90){
if(errors === _errs90){
if(typeof data26 === "string"){
if(!(formats8.test(data26))){
const err45 = {instancePath:instancePath+"/certificate/id",schemaPath:"#/components/schemas/CertificateRequest/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/certificate/id",schemaPath:"#/components/schemas/CertificateRequest/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
var valid18 = _errs90 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data25.in_use !== undefined){
const _errs92 = errors;
if(typeof data25.in_use !== "boolean"){
const err47 = {instancePath:instancePath+"/certificate/in_use",schemaPath:"#/components/schemas/CertificateRequest/properties/in_use/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var valid18 = _errs92 === errors;
}
else {
var valid18 = true;
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/CertificateRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
var _valid7 = _errs87 === errors;
valid16 = valid16 || _valid7;
if(_valid7){
var props5 = {};
props5.id = true;
props5.in_use = true;
}
const _errs94 = errors;
if(data25 !== null){
const err49 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid7 = _errs94 === errors;
valid16 = valid16 || _valid7;
if(!valid16){
const err50 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs85 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_certificate !== undefined){
let data28 = data.custom_certificate;
const _errs96 = errors;
const _errs97 = errors;
let valid19 = false;
const _errs98 = errors;
const _errs99 = errors;
if(errors === _errs99){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing1;
if((data28.enabled === undefined) && (missing1 = "enabled")){
const err51 = {instancePath:instancePath+"/custom_certificate",schemaPath:"#/components/schemas/CustomCertificate/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
if(data28.enabled !== undefined){
let data29 = data28.enabled;
const _errs101 = errors;
if((typeof data29 !== "boolean") && (data29 !== null)){
const err52 = {instancePath:instancePath+"/custom_certificate/enabled",schemaPath:"#/components/schemas/CustomCertificate/properties/enabled/type",keyword:"type",params:{type: schema45.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var valid21 = _errs101 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data28.id !== undefined){
const _errs103 = errors;
if(typeof data28.id !== "string"){
const err53 = {instancePath:instancePath+"/custom_certificate/id",schemaPath:"#/components/schemas/CustomCertificate/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var valid21 = _errs103 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data28.binding_status !== undefined){
const _errs105 = errors;
if(typeof data28.binding_status !== "string"){
const err54 = {instancePath:instancePath+"/custom_certificate/binding_status",schemaPath:"#/components/schemas/CustomCertificate/properties/binding_status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var valid21 = _errs105 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data28.qs_pack_id !== undefined){
const _errs107 = errors;
if(typeof data28.qs_pack_id !== "string"){
const err55 = {instancePath:instancePath+"/custom_certificate/qs_pack_id",schemaPath:"#/components/schemas/CustomCertificate/properties/qs_pack_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var valid21 = _errs107 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data28.created_at !== undefined){
let data33 = data28.created_at;
const _errs109 = errors;
if(errors === _errs109){
if(errors === _errs109){
if(typeof data33 === "string"){
if(!(formats10.validate(data33))){
const err56 = {instancePath:instancePath+"/custom_certificate/created_at",schemaPath:"#/components/schemas/CustomCertificate/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/custom_certificate/created_at",schemaPath:"#/components/schemas/CustomCertificate/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
var valid21 = _errs109 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data28.expires_on !== undefined){
let data34 = data28.expires_on;
const _errs111 = errors;
if(errors === _errs111){
if(errors === _errs111){
if(typeof data34 === "string"){
if(!(formats10.validate(data34))){
const err58 = {instancePath:instancePath+"/custom_certificate/expires_on",schemaPath:"#/components/schemas/CustomCertificate/properties/expires_on/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/custom_certificate/expires_on",schemaPath:"#/components/schemas/CustomCertificate/properties/expires_on/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
var valid21 = _errs111 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data28.uploaded_on !== undefined){
let data35 = data28.uploaded_on;
const _errs113 = errors;
if(errors === _errs113){
if(errors === _errs113){
if(typeof data35 === "string"){
if(!(formats10.validate(data35))){
const err60 = {instancePath:instancePath+"/custom_certificate/uploaded_on",schemaPath:"#/components/schemas/CustomCertificate/properties/uploaded_on/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/custom_certificate/uploaded_on",schemaPath:"#/components/schemas/CustomCertificate/properties/uploaded_on/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
var valid21 = _errs113 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data28.updated_at !== undefined){
let data36 = data28.updated_at;
const _errs115 = errors;
if(errors === _errs115){
if(errors === _errs115){
if(typeof data36 === "string"){
if(!(formats10.validate(data36))){
const err62 = {instancePath:instancePath+"/custom_certificate/updated_at",schemaPath:"#/components/schemas/CustomCertificate/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/custom_certificate/updated_at",schemaPath:"#/components/schemas/CustomCertificate/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
var valid21 = _errs115 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
}
}
}
}
else {
const err64 = {instancePath:instancePath+"/custom_certificate",schemaPath:"#/components/schemas/CustomCertificate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
var _valid8 = _errs98 === errors;
valid19 = valid19 || _valid8;
if(_valid8){
var props6 = {};
props6.enabled = true;
props6.id = true;
props6.binding_status = true;
props6.qs_pack_id = true;
props6.created_at = true;
props6.expires_on = true;
props6.uploaded_on = true;
props6.updated_at = true;
}
const _errs117 = errors;
if(data28 !== null){
const err65 = {instancePath:instancePath+"/custom_certificate",schemaPath:"#/properties/custom_certificate/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid8 = _errs117 === errors;
valid19 = valid19 || _valid8;
if(!valid19){
const err66 = {instancePath:instancePath+"/custom_certificate",schemaPath:"#/properties/custom_certificate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs96 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extended_email_matching !== undefined){
let data37 = data.extended_email_matching;
const _errs119 = errors;
const _errs120 = errors;
let valid22 = false;
const _errs121 = errors;
const _errs122 = errors;
if(errors === _errs122){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.enabled !== undefined){
let data38 = data37.enabled;
const _errs124 = errors;
if((typeof data38 !== "boolean") && (data38 !== null)){
const err67 = {instancePath:instancePath+"/extended_email_matching/enabled",schemaPath:"#/components/schemas/ExtendedEmailMatching/properties/enabled/type",keyword:"type",params:{type: schema46.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var valid24 = _errs124 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data37.read_only !== undefined){
let data39 = data37.read_only;
const _errs126 = errors;
if((typeof data39 !== "boolean") && (data39 !== null)){
const err68 = {instancePath:instancePath+"/extended_email_matching/read_only",schemaPath:"#/components/schemas/ExtendedEmailMatching/properties/read_only/type",keyword:"type",params:{type: schema46.properties.read_only.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var valid24 = _errs126 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data37.source_account !== undefined){
let data40 = data37.source_account;
const _errs128 = errors;
if((typeof data40 !== "string") && (data40 !== null)){
const err69 = {instancePath:instancePath+"/extended_email_matching/source_account",schemaPath:"#/components/schemas/ExtendedEmailMatching/properties/source_account/type",keyword:"type",params:{type: schema46.properties.source_account.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var valid24 = _errs128 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data37.version !== undefined){
let data41 = data37.version;
const _errs130 = errors;
if((!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) && (data41 !== null)){
const err70 = {instancePath:instancePath+"/extended_email_matching/version",schemaPath:"#/components/schemas/ExtendedEmailMatching/properties/version/type",keyword:"type",params:{type: schema46.properties.version.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var valid24 = _errs130 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
else {
const err71 = {instancePath:instancePath+"/extended_email_matching",schemaPath:"#/components/schemas/ExtendedEmailMatching/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
var _valid9 = _errs121 === errors;
valid22 = valid22 || _valid9;
if(_valid9){
var props7 = {};
props7.enabled = true;
props7.read_only = true;
props7.source_account = true;
props7.version = true;
}
const _errs132 = errors;
if(data37 !== null){
const err72 = {instancePath:instancePath+"/extended_email_matching",schemaPath:"#/properties/extended_email_matching/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid9 = _errs132 === errors;
valid22 = valid22 || _valid9;
if(!valid22){
const err73 = {instancePath:instancePath+"/extended_email_matching",schemaPath:"#/properties/extended_email_matching/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs119 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fips !== undefined){
let data42 = data.fips;
const _errs134 = errors;
const _errs135 = errors;
let valid25 = false;
const _errs136 = errors;
const _errs137 = errors;
if(errors === _errs137){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.tls !== undefined){
if(typeof data42.tls !== "boolean"){
const err74 = {instancePath:instancePath+"/fips/tls",schemaPath:"#/components/schemas/Fips/properties/tls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/fips",schemaPath:"#/components/schemas/Fips/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
var _valid10 = _errs136 === errors;
valid25 = valid25 || _valid10;
if(_valid10){
var props8 = {};
props8.tls = true;
}
const _errs141 = errors;
if(data42 !== null){
const err76 = {instancePath:instancePath+"/fips",schemaPath:"#/properties/fips/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid10 = _errs141 === errors;
valid25 = valid25 || _valid10;
if(!valid25){
const err77 = {instancePath:instancePath+"/fips",schemaPath:"#/properties/fips/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs135;
if(vErrors !== null){
if(_errs135){
vErrors.length = _errs135;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs134 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.host_selector !== undefined){
let data44 = data.host_selector;
const _errs143 = errors;
const _errs144 = errors;
let valid28 = false;
const _errs145 = errors;
const _errs146 = errors;
if(errors === _errs146){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.enabled !== undefined){
let data45 = data44.enabled;
if((typeof data45 !== "boolean") && (data45 !== null)){
const err78 = {instancePath:instancePath+"/host_selector/enabled",schemaPath:"#/components/schemas/HostSelector/properties/enabled/type",keyword:"type",params:{type: schema48.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/host_selector",schemaPath:"#/components/schemas/HostSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
var _valid11 = _errs145 === errors;
valid28 = valid28 || _valid11;
if(_valid11){
var props9 = {};
props9.enabled = true;
}
const _errs150 = errors;
if(data44 !== null){
const err80 = {instancePath:instancePath+"/host_selector",schemaPath:"#/properties/host_selector/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid11 = _errs150 === errors;
valid28 = valid28 || _valid11;
if(!valid28){
const err81 = {instancePath:instancePath+"/host_selector",schemaPath:"#/properties/host_selector/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs143 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inspection !== undefined){
let data46 = data.inspection;
const _errs152 = errors;
const _errs153 = errors;
let valid31 = false;
const _errs154 = errors;
const _errs155 = errors;
if(errors === _errs155){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.mode !== undefined){
let data47 = data46.mode;
if(typeof data47 !== "string"){
const err82 = {instancePath:instancePath+"/inspection/mode",schemaPath:"#/components/schemas/Inspection/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!((data47 === "static") || (data47 === "dynamic"))){
const err83 = {instancePath:instancePath+"/inspection/mode",schemaPath:"#/components/schemas/Inspection/properties/mode/enum",keyword:"enum",params:{allowedValues: schema49.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/inspection",schemaPath:"#/components/schemas/Inspection/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
var _valid12 = _errs154 === errors;
valid31 = valid31 || _valid12;
if(_valid12){
var props10 = {};
props10.mode = true;
}
const _errs159 = errors;
if(data46 !== null){
const err85 = {instancePath:instancePath+"/inspection",schemaPath:"#/properties/inspection/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid12 = _errs159 === errors;
valid31 = valid31 || _valid12;
if(!valid31){
const err86 = {instancePath:instancePath+"/inspection",schemaPath:"#/properties/inspection/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs153;
if(vErrors !== null){
if(_errs153){
vErrors.length = _errs153;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs152 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_ttl_secs !== undefined){
let data48 = data.max_ttl_secs;
const _errs161 = errors;
if((!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))) && (data48 !== null)){
validate26.errors = [{instancePath:instancePath+"/max_ttl_secs",schemaPath:"#/properties/max_ttl_secs/type",keyword:"type",params:{type: schema37.properties.max_ttl_secs.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs161){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 36000 || isNaN(data48)){
validate26.errors = [{instancePath:instancePath+"/max_ttl_secs",schemaPath:"#/properties/max_ttl_secs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36000},message:"must be <= 36000"}];
return false;
}
else {
if(data48 < 60 || isNaN(data48)){
validate26.errors = [{instancePath:instancePath+"/max_ttl_secs",schemaPath:"#/properties/max_ttl_secs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60"}];
return false;
}
}
}
}
var valid0 = _errs161 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocol_detection !== undefined){
let data49 = data.protocol_detection;
const _errs163 = errors;
const _errs164 = errors;
let valid34 = false;
const _errs165 = errors;
const _errs166 = errors;
if(errors === _errs166){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.enabled !== undefined){
let data50 = data49.enabled;
if((typeof data50 !== "boolean") && (data50 !== null)){
const err87 = {instancePath:instancePath+"/protocol_detection/enabled",schemaPath:"#/components/schemas/ProtocolDetection/properties/enabled/type",keyword:"type",params:{type: schema50.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/protocol_detection",schemaPath:"#/components/schemas/ProtocolDetection/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
var _valid13 = _errs165 === errors;
valid34 = valid34 || _valid13;
if(_valid13){
var props11 = {};
props11.enabled = true;
}
const _errs170 = errors;
if(data49 !== null){
const err89 = {instancePath:instancePath+"/protocol_detection",schemaPath:"#/properties/protocol_detection/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid13 = _errs170 === errors;
valid34 = valid34 || _valid13;
if(!valid34){
const err90 = {instancePath:instancePath+"/protocol_detection",schemaPath:"#/properties/protocol_detection/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs164;
if(vErrors !== null){
if(_errs164){
vErrors.length = _errs164;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs163 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sandbox !== undefined){
let data51 = data.sandbox;
const _errs172 = errors;
const _errs173 = errors;
let valid37 = false;
const _errs174 = errors;
const _errs175 = errors;
if(errors === _errs175){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.enabled !== undefined){
let data52 = data51.enabled;
const _errs177 = errors;
if((typeof data52 !== "boolean") && (data52 !== null)){
const err91 = {instancePath:instancePath+"/sandbox/enabled",schemaPath:"#/components/schemas/Sandbox/properties/enabled/type",keyword:"type",params:{type: schema51.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var valid39 = _errs177 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data51.fallback_action !== undefined){
let data53 = data51.fallback_action;
const _errs179 = errors;
if(typeof data53 !== "string"){
const err92 = {instancePath:instancePath+"/sandbox/fallback_action",schemaPath:"#/components/schemas/Sandbox/properties/fallback_action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!((data53 === "allow") || (data53 === "block"))){
const err93 = {instancePath:instancePath+"/sandbox/fallback_action",schemaPath:"#/components/schemas/Sandbox/properties/fallback_action/enum",keyword:"enum",params:{allowedValues: schema51.properties.fallback_action.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var valid39 = _errs179 === errors;
}
else {
var valid39 = true;
}
}
}
else {
const err94 = {instancePath:instancePath+"/sandbox",schemaPath:"#/components/schemas/Sandbox/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
var _valid14 = _errs174 === errors;
valid37 = valid37 || _valid14;
if(_valid14){
var props12 = {};
props12.enabled = true;
props12.fallback_action = true;
}
const _errs181 = errors;
if(data51 !== null){
const err95 = {instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid14 = _errs181 === errors;
valid37 = valid37 || _valid14;
if(!valid37){
const err96 = {instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs173;
if(vErrors !== null){
if(_errs173){
vErrors.length = _errs173;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs172 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tls_decrypt !== undefined){
let data54 = data.tls_decrypt;
const _errs183 = errors;
const _errs184 = errors;
let valid40 = false;
const _errs185 = errors;
const _errs186 = errors;
if(errors === _errs186){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.enabled !== undefined){
if(typeof data54.enabled !== "boolean"){
const err97 = {instancePath:instancePath+"/tls_decrypt/enabled",schemaPath:"#/components/schemas/TlsDecrypt/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/tls_decrypt",schemaPath:"#/components/schemas/TlsDecrypt/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
var _valid15 = _errs185 === errors;
valid40 = valid40 || _valid15;
if(_valid15){
var props13 = {};
props13.enabled = true;
}
const _errs190 = errors;
if(data54 !== null){
const err99 = {instancePath:instancePath+"/tls_decrypt",schemaPath:"#/properties/tls_decrypt/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid15 = _errs190 === errors;
valid40 = valid40 || _valid15;
if(!valid40){
const err100 = {instancePath:instancePath+"/tls_decrypt",schemaPath:"#/properties/tls_decrypt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs184;
if(vErrors !== null){
if(_errs184){
vErrors.length = _errs184;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs183 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"activity_log":true,"antivirus":true,"app_control_settings":true,"block_page":true,"body_scanning":true,"browser_isolation":true,"certificate":true,"custom_certificate":true,"extended_email_matching":true,"fips":true,"host_selector":true,"inspection":true,"max_ttl_secs":true,"protocol_detection":true,"sandbox":true,"tls_decrypt":true},"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.settings === undefined) && (missing0 = "settings")){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.settings !== undefined){
const _errs1 = errors;
if(!(validate26(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
for(const key0 in data){
if(key0 !== "settings"){
validate25.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const GatewayConfigurationPatchBody = validate31;
const schema53 = {"$ref":"openapi#/components/schemas/GatewayConfigurationPatchBody"};
const schema54 = {"type":"object","properties":{"settings":{"$ref":"#/components/schemas/GatewaySettingsRequest"}},"unevaluatedProperties":false};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
const _errs1 = errors;
if(!(validate26(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
for(const key0 in data){
if(key0 !== "settings"){
validate32.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const LoggingSettingsBody = validate35;
const schema55 = {"$ref":"openapi#/components/schemas/LoggingSettingsBody"};
const schema56 = {"allOf":[{"$ref":"#/components/schemas/LoggingSettings"}],"unevaluatedProperties":false};
const schema57 = {"type":"object","properties":{"redact_pii":{"type":"boolean"},"settings_by_rule_type":{"$ref":"#/components/schemas/SettingsByRuleType"}}};
const schema58 = {"type":"object","properties":{"dns":{"$ref":"#/components/schemas/RuleTypeLogging"},"http":{"$ref":"#/components/schemas/RuleTypeLogging"},"l4":{"$ref":"#/components/schemas/RuleTypeLogging"}}};
const schema59 = {"type":"object","properties":{"log_all":{"type":"boolean"},"log_blocks":{"type":"boolean"}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dns !== undefined){
let data0 = data.dns;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.log_all !== undefined){
const _errs4 = errors;
if(typeof data0.log_all !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/dns/log_all",schemaPath:"#/components/schemas/RuleTypeLogging/properties/log_all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.log_blocks !== undefined){
const _errs6 = errors;
if(typeof data0.log_blocks !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/dns/log_blocks",schemaPath:"#/components/schemas/RuleTypeLogging/properties/log_blocks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/dns",schemaPath:"#/components/schemas/RuleTypeLogging/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined){
let data3 = data.http;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.log_all !== undefined){
const _errs11 = errors;
if(typeof data3.log_all !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/http/log_all",schemaPath:"#/components/schemas/RuleTypeLogging/properties/log_all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.log_blocks !== undefined){
const _errs13 = errors;
if(typeof data3.log_blocks !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/http/log_blocks",schemaPath:"#/components/schemas/RuleTypeLogging/properties/log_blocks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/http",schemaPath:"#/components/schemas/RuleTypeLogging/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.l4 !== undefined){
let data6 = data.l4;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.log_all !== undefined){
const _errs18 = errors;
if(typeof data6.log_all !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/l4/log_all",schemaPath:"#/components/schemas/RuleTypeLogging/properties/log_all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.log_blocks !== undefined){
const _errs20 = errors;
if(typeof data6.log_blocks !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/l4/log_blocks",schemaPath:"#/components/schemas/RuleTypeLogging/properties/log_blocks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/l4",schemaPath:"#/components/schemas/RuleTypeLogging/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"dns":true,"http":true,"l4":true},"dynamicProps":false,"dynamicItems":false};


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.redact_pii !== undefined){
const _errs1 = errors;
if(typeof data.redact_pii !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/redact_pii",schemaPath:"#/properties/redact_pii/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings_by_rule_type !== undefined){
const _errs3 = errors;
if(!(validate38(data.settings_by_rule_type, {instancePath:instancePath+"/settings_by_rule_type",parentData:data,parentDataProperty:"settings_by_rule_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"redact_pii":true,"settings_by_rule_type":true},"dynamicProps":false,"dynamicItems":false};


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if((key0 !== "redact_pii") && (key0 !== "settings_by_rule_type")){
validate36.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

