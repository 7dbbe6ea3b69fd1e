using System.CommandLine;
using System.Globalization;
using ClaimModel.Benchmarks.Generation;

namespace ClaimModel.Benchmarks.Commands;

/// <summary><c>generate-table</c>: writes a table of synthetic claims, which the mapping of the sample of fact-checks fits.</summary>
internal sealed class GenerateTableCommand : BenchmarkCommand
{
    private const int BufferSize = 1 << 20;

    private readonly Argument<string> _path = new("PATH") { Description = "The file to write, such as big.tsv; an existing file is replaced." };
    private readonly Option<long> _rows = CountOption.Create("--rows", "The number of rows.", 10_000_000, 1_000_000_000);

    public GenerateTableCommand()
        : base("generate-table", "Writes a table of synthetic claims in TSV, the same in every run; import it with tests/ClaimModel.Interchange.Tests/Tables/Files/fact-checks.map.json.")
    {
        Add(_path);
        Add(_rows);
    }

    protected override int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        using var file = new FileStream(arguments.GetRequiredValue(_path), FileMode.Create, FileAccess.Write, FileShare.None, BufferSize);
        TableRows.Write(file, arguments.GetRequiredValue(_rows));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{arguments.GetRequiredValue(_rows):N0} rows, {file.Position:N0} bytes"));
        return Success;
    }
}
