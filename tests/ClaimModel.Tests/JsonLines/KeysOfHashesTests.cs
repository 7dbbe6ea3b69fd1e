using ClaimModel.JsonLines;
using ClaimModel.Tests.Support;
using ClaimModel.Tests.Validation;
using ClaimModel.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimModel.Tests.JsonLines;

/// <summary>Results do not depend on the secret key of hashes.</summary>
public sealed class KeysOfHashesTests : IDisposable
{
    private static readonly TextHasher[] Hashers = [new(0, 0), new(1, 2), new(ulong.MaxValue, 1), new(0x0123456789ABCDEF, 0xFEDCBA9876543210), new()];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Validate_OtherKeys_ReportsTheSame() => Prop.ForAll(InvalidDatasets.All.ToArbitrary(), dataset =>
    {
        var path = Path.Combine(_folder.FullName, "x.claims.jsonl");
        using (var file = File.Create(path))
        {
            ClaimJsonLines.Write(file, dataset.EnumerateRecords());
        }

        Hashers.Select(Validate).Distinct().Should().ContainSingle();

        string Validate(TextHasher hasher)
        {
            using var file = File.OpenRead(path);
            var report = ClaimJsonLines.Validate(file, RuleFiles.Options, new() { MaxDiagnostics = 50 }, hasher, CancellationToken.None);
            return string.Join('\n', report.Validation.Diagnostics.Select(found => found.ToString()).Append(report.Counts.ToString()));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(TestEffort.Cases(50)));
}
