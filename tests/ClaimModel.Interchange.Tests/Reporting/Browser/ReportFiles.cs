using ClaimModel.Interchange.Tests.Support;

namespace ClaimModel.Interchange.Tests.Reporting.Browser;

/// <summary>Reports in a temporary folder, which is deleted after the tests.</summary>
public sealed class ReportFiles : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("claimmodel-report-").FullName;
    private readonly Lazy<bool> _written;

    public ReportFiles() => _written = new(Write);

    /// <summary>Returns the path of a page: of <c>moscow.html</c>, of <c>excerpt.html</c>, of <c>small.html</c>, of <c>fire.html</c>, or in the folder <c>large</c>.</summary>
    public string PathOf(string name) => _written.Value ? Path.Combine(_folder, name) : "";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private bool Write()
    {
        foreach (var (name, dataset, limit) in new[] { ("moscow.html", Exports.Moscow, default(int?)), ("excerpt.html", Exports.Moscow, 8), ("small.html", ReportSamples.Small, null), ("fire.html", ReportSamples.Fire, null) })
        {
            using var output = File.Create(Path.Combine(_folder, name));
            ClaimReport.Write(dataset, output, new() { Limit = limit });
        }

        ClaimReport.WriteFolder(ReportSamples.Large, Path.Combine(_folder, "large"));
        return true;
    }
}
