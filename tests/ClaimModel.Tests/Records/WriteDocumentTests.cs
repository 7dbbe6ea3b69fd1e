using ClaimModel.Tests.Json;
using ClaimModel.Tests.Support;
using FsCheck.Fluent;

namespace ClaimModel.Tests.Records;

/// <summary>Documents written from sequences of records, and read as such.</summary>
public sealed class WriteDocumentTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WriteDocument_EveryMember_GivesTheBytesOfTheDataset(bool isIndented)
    {
        var options = new WriteOptions { Indented = isIndented };

        Written(Samples.Maximal.Records, options).Should().Equal(Samples.Maximal.ToUtf8(options));
    }

    [Fact]
    public void WriteDocument_NoRecords_IsAnEmptyDataset() => Written([], null).Should().Equal(new ClaimDataset().ToUtf8());

    [Fact]
    public void WriteDocument_OtherOrder_SortsByKind()
    {
        var dataset = Samples.Maximal;

        Written(dataset.Records.Reverse(), null).Should().Equal((dataset with
        {
            Actors = dataset.Actors.Reverse().ToValueList(),
            Topics = dataset.Topics.Reverse().ToValueList(),
            Sources = dataset.Sources.Reverse().ToValueList(),
            Predicates = dataset.Predicates.Reverse().ToValueList(),
            Claims = dataset.Claims.Reverse().ToValueList(),
            Contradictions = dataset.Contradictions.Reverse().ToValueList(),
        }).ToUtf8());
    }

    [Fact]
    public void WriteDocument_TwoDatasets_Refuses()
    {
        var write = () => Written([new ClaimDataset(), new ClaimDataset()], null);

        write.Should().Throw<ArgumentException>().WithMessage("What is said of the dataset as a whole comes twice.*");
    }

    [Fact]
    public void WriteDocument_AnyDatasetThroughLines_GivesTheSameBytes() => GeneratedDatasetsTests.Check(100, Prop.ForAll(GeneratedDatasetsTests.Datasets.ToArbitrary(), dataset =>
    {
        using var lines = new MemoryStream();
        ClaimRecords.Write(lines, ClaimRecords.ReadDocument(dataset.ToUtf8()).Select(line => line.Record!)); // without faults: every line has one
        lines.Position = 0;
        return Written(ClaimRecords.Read(lines).Select(line => line.Record!), null).AsSpan().SequenceEqual(dataset.ToUtf8());
    }));

    [Fact]
    public void ReadDocument_Records_HaveTheLinesOnWhichTheyBegin()
    {
        var text = """
            { "claimModel": "1.0",
              "topics": [ { "id": "a", "label": "A" },
                { "id": "b", "label": "B" } ],
              "actors": [

                { "id": "c", "name": "C" } ] }
            """u8.ToArray();

        ClaimRecords.ReadDocument(text).Select(line => (line.Number, line.Record?.GetType().Name)).Should()
            .Equal((1, "ClaimDataset"), (6, "Actor"), (2, "Topic"), (3, "Topic"));
    }

    [Fact]
    public void ReadDocument_WithAnError_GivesNoRecord()
    {
        var line = ClaimRecords.ReadDocument("""{ "claimModel": "1.0", "topics": [ { "id": "a", "label": "A" }, { "id": "b" } ] }"""u8.ToArray()).Should().ContainSingle().Subject;

        line.Record.Should().BeNull();
        line.Diagnostics.Should().ContainSingle().Which.Message.Should().Be("The topic has no \"label\", which is required.");
    }

    private static byte[] Written(IEnumerable<ExtensibleRecord> records, WriteOptions? options)
    {
        using var stream = new MemoryStream();
        ClaimRecords.WriteDocument(stream, records, options);
        return stream.ToArray();
    }
}
