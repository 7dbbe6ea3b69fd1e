using ClaimModel.Fuzz;
using ClaimModel.Fuzz.Fuzzing;

// The library is instrumented before the first method that uses it is compiled.
Instrumentation.Apply();
return await FuzzTool.RunAsync(args);
