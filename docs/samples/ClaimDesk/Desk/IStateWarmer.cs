namespace ClaimDesk.Desk;

/// <summary>Computes what pages need from a dataset, in the background after each edit, so that no request has to. Register one as a singleton.</summary>
public interface IStateWarmer
{
    /// <summary>Computes what is needed, usually with <see cref="DeskState.Compute"/>.</summary>
    void Warm(DeskState state);
}
