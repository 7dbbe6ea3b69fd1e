using ClaimModel.Benchmarks.Commands;

return await BenchmarkTool.RunAsync(args);
