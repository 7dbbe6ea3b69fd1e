using ClaimDesk.Desk;
using ClaimDesk.Pages.Disputes;
using ClaimDesk.Tests.Support;

namespace ClaimDesk.Tests.Pages;

/// <summary>Users as actors of the dataset.</summary>
public sealed class ReviewersTests
{
    [Theory]
    [InlineData("lavrov")]
    [InlineData("Sergey Lavrov")]
    public void Find_UserWithTheNameOfAnActor_IsNotThatActor(string user)
    {
        var state = DeskState.Of(Ministers.Dataset);

        Reviewers.Find(state, user).Should().BeNull();
        Reviewers.Create(state, user).Id.Value.Should().NotBe("lavrov");
    }

    [Fact]
    public void Find_ActorOfTheUser_IsFoundByTheIdentifier()
    {
        var state = DeskState.Of(Ministers.Dataset);
        var created = Reviewers.Create(state, "lavrov");

        var next = DeskState.Of(state.Dataset with { Actors = [.. state.Dataset.Actors, created with { Id = "desk-lavrov", Name = "Another name" }] });

        created.Identifiers.Should().Equal(new Identifier { Scheme = "claimdesk-user", Value = "lavrov" });
        Reviewers.Find(next, "lavrov")!.Id.Value.Should().Be("desk-lavrov");
    }
}
