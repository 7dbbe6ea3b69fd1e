using ClaimModel.JsonLines;

namespace ClaimModel.Tests.Cancellation;

public sealed class WritingCancellationTests : IDisposable
{
    private const int CancelAt = 20;

    private readonly CancellationTokenSource _source = new();
    private int _records;

    public void Dispose() => _source.Dispose();

    [Fact]
    public void Write_CanceledByARecord_WritesWholeLines()
    {
        using var lines = new MemoryStream();

        FluentActions.Invoking(() => ClaimJsonLines.Write(lines, Endless(), cancellationToken: _source.Token)).Should().Throw<OperationCanceledException>();

        _records.Should().Be(CancelAt);
        lines.ToArray().Should().EndWith("}\n"u8.ToArray());
    }

    [Fact]
    public void Split_CanceledByARecord_ReadsNoMore()
    {
        FluentActions.Invoking(() => ClaimJsonLines.Split(Endless(), [new MemoryStream(), new MemoryStream()], cancellationToken: _source.Token)).Should().Throw<OperationCanceledException>();

        _records.Should().Be(CancelAt);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Merge_CanceledByALine_ReadsNoMore(bool hasRecords)
    {
        using var output = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose });
        var lines = Endless().Select((record, index) => new JsonLinesRecord(index + 1, hasRecords ? record : null, []));

        FluentActions.Invoking(() => ClaimJsonLines.Merge([new("a", lines)], output, cancellationToken: _source.Token)).Should().Throw<OperationCanceledException>();

        _records.Should().BeLessThanOrEqualTo(CancelAt + 1);
    }

    [Fact]
    public void ToUtf8_Canceled_Throws()
    {
        var dataset = new ClaimDataset { Claims = [new() { Id = ClaimId.Parse("c"), Text = "T" }] };
        _source.Cancel();

        FluentActions.Invoking(() => dataset.ToUtf8(cancellationToken: _source.Token)).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => dataset.ToJson(cancellationToken: _source.Token)).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => dataset.Write(Stream.Null, cancellationToken: _source.Token)).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => dataset.NormalizeTexts(_source.Token)).Should().Throw<OperationCanceledException>();
    }

    private IEnumerable<ExtensibleRecord> Endless()
    {
        while (true)
        {
            _records++;
            if (_records == CancelAt)
            {
                _source.Cancel();
            }

            _records.Should().BeLessThan(CancelAt + 1_000);
            yield return new Claim { Id = ClaimId.Parse($"c{_records}"), Text = "T" };
        }
    }
}
