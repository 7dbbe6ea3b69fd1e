namespace ClaimModel.Tests.Validation;

public class LongChainTests
{
    [Fact]
    public void Validate_ChainOfAHundredThousandTopics_DoesNotOverflow()
    {
        const int Count = 100_000;
        var chain = Enumerable.Range(0, Count).Select(i => new Topic { Id = TopicId.Parse($"t{i}"), Label = $"Topic {i}", Broader = i + 1 < Count ? [TopicId.Parse($"t{i + 1}")] : [] }).ToArray();

        new ClaimDataset { Topics = chain }.Validate().Diagnostics.Should().BeEmpty();

        chain[^1] = chain[^1] with { Broader = ["t0"] };
        new ClaimDataset { Topics = chain }.Validate().Diagnostics.Should().ContainSingle().Which.Code.Should().Be("CM2102");
    }
}
