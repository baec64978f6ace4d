/** What a question may lead to, in one file with its looks. */
import './opened.css';
import './hide-faces.css';

export { HideFacesScreen } from '../../components/hide-faces-screen';
export { OpenedScreen } from './opened-screen';
