using System.Globalization;

namespace ClaimModel.Benchmarks.Processes;

/// <summary>Creates the programs that run the tool, as an executable or on the .NET runtime.</summary>
internal static class ToolProgram
{
    /// <summary>The exit code that says that the file has errors.</summary>
    private const int FileHasErrors = 1;

    /// <param name="tool">The assembly or executable of the tool.</param>
    /// <param name="file">The file.</param>
    /// <param name="jobs">The number of jobs.</param>
    public static MeasuredProgram Validate(string tool, string file, int jobs)
    {
        var count = jobs.ToString(CultureInfo.InvariantCulture);
        return Create(tool, $"validate --jobs {count}", ["validate", file, "--jobs", count]);
    }

    public static MeasuredProgram Show(string tool, string file) => Create(tool, "show", ["show", file]);

    public static MeasuredProgram Contradictions(string tool, string file) => Create(tool, "contradictions --found", ["contradictions", file, "--found"]);

    /// <param name="tool">The assembly or executable of the tool.</param>
    /// <param name="file">The file.</param>
    /// <param name="output">The file to write.</param>
    public static MeasuredProgram Find(string tool, string file, string output) => Create(tool, "find", ["find", file, "-o", output]);

    private static MeasuredProgram Create(string tool, string name, string[] arguments)
    {
        var shown = Path.Combine(Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(tool))) ?? "", Path.GetFileName(tool));
        return tool.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
            ? new($"dotnet {shown} {name}", () => new("dotnet", [tool, .. arguments])) { MaxExitCode = FileHasErrors }
            : new($"{shown} {name}", () => new(tool, arguments)) { MaxExitCode = FileHasErrors };
    }
}
