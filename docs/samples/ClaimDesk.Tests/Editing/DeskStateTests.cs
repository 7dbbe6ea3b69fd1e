using ClaimDesk.Desk;
using ClaimDesk.Storage;
using ClaimDesk.Tests.Support;

namespace ClaimDesk.Tests.Editing;

/// <summary>The dataset between two edits.</summary>
public sealed class DeskStateTests
{
    private static readonly Claim Changed = Ministers.Denial with { Text = "Changed." };

    [Fact]
    public void With_ChangesAndTheirReverse_HasTheHashOfTheBeginning()
    {
        var state = DeskState.Of(Ministers.Dataset);

        var changed = state.With([new(Ministers.ClaimKey, Changed)]);

        changed.Hash.Should().NotBe(state.Hash).And.Be(DeskState.Of(changed.Dataset).Hash);
        changed.With([new(Ministers.ClaimKey, Ministers.Denial)]).Hash.Should().Be(state.Hash);
    }

    [Fact]
    public void ComputeOrPrevious_NotComputedYet_IsThatOfTheStateBefore()
    {
        var state = DeskState.Of(Ministers.Dataset);
        state.Compute(Count).Text.Should().Be("The allegations are nonsense.");
        var next = state.With([new(Ministers.ClaimKey, Changed)]);

        next.ComputeOrPrevious(Count).Text.Should().Be("The allegations are nonsense.");
        next.Compute(Count).Text.Should().Be("Changed.");
        next.ComputeOrPrevious(Count).Text.Should().Be("Changed.");
    }

    [Fact]
    public async Task Save_WarmersAreRegistered_GetTheNewState()
    {
        var warmer = new LastState();
        await using (var editor = await DatasetEditor.OpenAsync(new MemoryDeskStore(Ministers.Dataset), warmers: [new FailingWarmer(), warmer]))
        {
            await editor.SaveAsync(new(Ministers.ClaimKey, editor.Current.VersionOf(Ministers.ClaimKey), Changed, "ana"), default);
            await warmer.Has(editor.Current);
        }
    }

    [Fact]
    public async Task Save_TitleOfTheDataset_IsAnEditOfIts()
    {
        await using var editor = await DatasetEditor.OpenAsync(new MemoryDeskStore(Ministers.Dataset));

        await editor.SaveAsync(new(RecordKey.Dataset, editor.Current.VersionOf(RecordKey.Dataset), new ClaimDataset { Title = "Three ministers" }, "ana"), default);

        editor.Current.Dataset.Should().Be(Ministers.Dataset with { Title = "Three ministers" });
    }

    private static Claim Count(DeskState state) => state.Dataset.FindClaim("lavrov-1")!;

    private sealed class FailingWarmer : IStateWarmer
    {
        public void Warm(DeskState state) => throw new InvalidOperationException("A bug.");
    }

    private sealed class LastState : IStateWarmer
    {
        private volatile DeskState? _state;

        public void Warm(DeskState state) => _state = state;

        public async Task Has(DeskState state)
        {
            while (_state != state)
            {
                await Task.Delay(5, TestContext.Current.CancellationToken);
            }
        }
    }
}
